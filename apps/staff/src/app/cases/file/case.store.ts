import { computed, inject, Injectable, Injector, signal, type Type } from '@angular/core';
import { consultedMay, type Permission, type TimelinePart } from '@baanek/contracts';
import { CasesClient } from '../../core/clients/cases/cases.client';
import { CounsellingClient } from '../../core/clients/cases/counselling.client';
import { PlaceRequestsClient } from '../../core/clients/shelter/place-requests.client';
import { Toaster } from '../../core/feedback/toaster';
import { toastAction } from '../../core/forms/action';
import { dialogOpener } from '../../core/forms/dialog-opener';
import { type ModalDialog } from '../../core/forms/dialogs';
import type { Wire } from '../../core/http/api-types';
import { newKey } from '../../core/http/idempotency-key';
import { serverResource } from '../../core/http/server-resource';
import { settled } from '../../core/http/settled';
import { today } from '../../core/i18n/dates';
import { growingList } from '../../core/list/growing-list';
import { Words } from '../../core/i18n/words';
import { Session } from '../../core/session/session';
import { CloseDialog } from '../dialogs/close-dialog';

/** State and actions of one case file. */
@Injectable()
export class CaseStore {
  private readonly client = inject(CasesClient);
  private readonly counselling = inject(CounsellingClient);
  private readonly placeRequests = inject(PlaceRequestsClient);
  private readonly session = inject(Session);
  private readonly toaster = inject(Toaster);
  private readonly words = inject(Words);
  private readonly injector = inject(Injector);
  private readonly openDialog = dialogOpener();
  private readonly action = toastAction();

  readonly id = signal<string | undefined>(undefined);
  readonly file = serverResource({
    params: () => this.id(),
    loader: ({ params }) => this.client.read(params),
  });
  /** What of the timeline is looked at; null for all of it. */
  readonly part = signal<TimelinePart | null>(null);
  private readonly asked = computed(() => {
    const [id, part] = [this.id(), this.part()];
    return id ? { id, part } : undefined;
  });
  readonly timeline = growingList(this.asked, async (asked, after) => {
    const { entries, next } = await this.client.timeline(asked?.id ?? '', { part: asked?.part, after });
    return { rows: entries, next };
  });
  readonly sessions = growingList(
    () => (this.file.value()?.counselling ? this.id() : undefined),
    async (id, after) => {
      const { sessions, next } = await this.counselling.list(id ?? '', { after });
      return { rows: sessions, next };
    },
  );

  /** Sessions that count, once all of them are read. */
  readonly sessionCount = computed(() =>
    this.sessions.loaded.hasValue() && !this.sessions.hasMore()
      ? this.sessions.rows().filter(({ voided }) => !voided).length
      : undefined,
  );

  reload(): void {
    this.file.reload();
    this.timeline.reload();
    this.sessions.reload();
  }

  /** Opens a dialog with data of the file, and says whose file was changed where it has changed something. */
  async open<Data>(
    component: Type<ModalDialog<Data, boolean>>,
    dataOf: (file: Wire['CaseView']) => Data | null,
    readAgain?: () => Promise<Data>,
  ): Promise<void> {
    const code = await this.changeIn(component, dataOf, readAgain);
    if (code !== null) this.toaster.show(this.words.of('cases.saved', { code }));
  }

  /** Closes the case; for ten seconds it can be opened again in one press, and with a question at any time. */
  async close(): Promise<void> {
    const id = this.file.value()?.id ?? '';
    const code = await this.changeIn(CloseDialog, file => file);
    if (code === null) return;
    const undo = async (): Promise<void> => {
      await this.client.reopen(await this.client.read(id));
      this.reload();
    };
    this.toaster.show(this.words.of('cases.closedNow', { code }), { undo });
  }

  /** Answers whose file was changed, by its code; null where nothing was. */
  private async changeIn<Data>(
    component: Type<ModalDialog<Data, boolean>>,
    dataOf: (file: Wire['CaseView']) => Data | null,
    readAgain?: () => Promise<Data>,
  ): Promise<string | null> {
    const file = await this.latest();
    const data = file && dataOf(file);
    if (file === null || data === null) return null;
    const { id } = file;
    const again = readAgain ?? (async (): Promise<Data | null> => dataOf(await this.client.read(id)));
    if (!(await this.openDialog(component, data, { again }))) return null;
    this.reload();
    return file.person.code;
  }

  async reopen(): Promise<void> {
    const file = await this.latest();
    if (!file) return;
    const { code } = file.person;
    await this.change(async () => {
      await this.client.reopen(file);
      this.toaster.show(this.words.of('cases.reopenedNow', { code }));
    });
  }

  /** Takes a colleague off the case; for ten seconds she is put back in one press. */
  async release({ id, displayName, staffId, part, left }: Wire['TeamMember']): Promise<void> {
    const file = await this.latest();
    if (!file) return;
    const { code } = file.person;
    await this.change(async () => {
      await this.client.release(file, id);
      const undo = async (): Promise<void> => {
        await this.client.assign(await this.client.read(file.id), { staffId, part });
        this.reload();
      };
      const text = this.words.of('team.released', { name: displayName, code });
      this.toaster.show(text, { undo: left ? null : undo });
    });
  }

  async requestPlace(): Promise<void> {
    const { householdId, person } = this.file.value() ?? {};
    if (!householdId || !person) return;
    await this.change(async () => {
      const asked = await this.placeRequests.request({ householdId, neededOn: today() }, newKey());
      const undo = async (): Promise<void> => {
        await this.placeRequests.withdraw(asked);
        this.reload();
      };
      this.toaster.show(this.words.of('shelter.placeRequested'), { undo, about: person.code });
    });
  }

  /** Whether she may be sent to another centre, and there is one. */
  mayTransfer(): boolean {
    return this.may('persons.transfer') && (this.session.me()?.otherCentres ?? 0) > 0;
  }

  /** Whoever is asked for a second opinion may read, and nothing else. */
  may(permission: Permission): boolean {
    const consulted = this.file.value()?.consulted ?? false;
    return this.session.may(permission) && (!consulted || consultedMay(permission));
  }

  /**
   * The file after a reload that is under way, so that the user's own last change is not taken for a conflict. Null when
   * there is no file, or when the page was left before.
   */
  private async latest(): Promise<Wire['CaseView'] | null> {
    return (await settled(this.file, this.injector)) ? (this.file.value() ?? null) : null;
  }

  private async change(work: () => Promise<unknown>): Promise<void> {
    await this.action.run(work);
    this.reload();
  }
}
