import { computed, inject, Injectable, signal } from '@angular/core';
import type { ReachOutcome } from '@baanek/contracts';
import { ShiftsClient } from '../../core/clients/work/shifts.client';
import { Toaster } from '../../core/feedback/toaster';
import { toastAction } from '../../core/forms/action';
import { dialogOpener } from '../../core/forms/dialog-opener';
import type { Wire } from '../../core/http/api-types';
import { newKey } from '../../core/http/idempotency-key';
import { Words } from '../../core/i18n/words';
import { growingList } from '../../core/list/growing-list';
import { LiveFeed } from '../../core/live/live-feed';
import { Session } from '../../core/session/session';
import { type EntryData, ShiftEntryDialog } from './entry-dialog';
import { type EntryRecordData, ShiftEntryRecord } from './entry-record';

type Entry = Wire['ShiftEntryView'];

/** The shift book as it is shown, kept up to date while it is. */
@Injectable()
export class ShiftStore {
  private readonly client = inject(ShiftsClient);
  private readonly session = inject(Session);
  private readonly toaster = inject(Toaster);
  private readonly words = inject(Words);
  private readonly openDialog = dialogOpener();
  readonly action = toastAction();
  private readonly first = signal<Wire['ShiftBookView'] | null>(null);
  readonly mayWrite = this.session.may('shifts.write');

  /** What needs nobody, the latest first; read with the rest. */
  readonly past = growingList(
    () => null,
    async (_, after: string | undefined) => {
      const book = await this.client.read(after);
      if (after === undefined) this.first.set(book);
      return { rows: book.entries, next: book.next };
    },
  );
  readonly urgent = computed(() => this.first()?.urgent ?? []);
  readonly signOffs = computed(() => this.first()?.signOffs ?? []);

  constructor() {
    inject(LiveFeed).follow(['shifts'], () => {
      this.past.reload();
    });
  }

  async add(about: EntryData['about'] = { case: null, appealId: null }): Promise<void> {
    if (await this.openDialog(ShiftEntryDialog, { entry: null, about }))
      this.toaster.show(this.words.of('shift.addedNow'));
    this.past.reload();
  }

  async open({ id }: Entry): Promise<void> {
    const read = async (): Promise<EntryRecordData> => ({
      ...{ entry: await this.client.readEntry(id), may: this.mayWrite },
    });
    let data = null as EntryRecordData | null;
    await this.action.run(async () => {
      data = await read();
    });
    if (data) await this.openDialog(ShiftEntryRecord, data, { again: read });
    this.past.reload();
  }

  /** Keeps a try to reach her; once she was reached, it is taken back in one press for ten seconds. */
  async tried(entry: Entry, outcome: ReachOutcome): Promise<void> {
    await this.action.run(async () => {
      const now = await this.client.tried(entry.id, { outcome }, newKey());
      const options = {
        about: entry.about ?? '',
        ...(outcome === 'reached' ? { undo: this.undo(now) } : {}),
      };
      this.toaster.show(this.words.code('reachOutcome', outcome), options);
    });
    this.past.reload();
  }

  async end(entry: Entry): Promise<void> {
    await this.action.run(async () => {
      const ended = await this.client.end(entry);
      this.toaster.show(this.words.of('shift.endedNow'), {
        ...{ about: entry.about ?? '', undo: this.undo(ended) },
      });
    });
    this.past.reload();
  }

  async reopen(entry: Entry): Promise<void> {
    await this.action.run(() => this.client.reopen(entry));
    this.past.reload();
  }

  async sign(): Promise<void> {
    await this.action.run(async () => {
      await this.client.sign(newKey());
      this.toaster.show(this.words.of('shift.signedNow'));
    });
    this.past.reload();
  }

  async readSignOff({ id }: Wire['ShiftSignOffView']): Promise<void> {
    await this.action.run(() => this.client.readSignOff(id));
    this.past.reload();
  }

  private undo(now: Wire['Ref']): () => Promise<void> {
    return async () => {
      await this.client.reopen(now);
      this.past.reload();
    };
  }
}
