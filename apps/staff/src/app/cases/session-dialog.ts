import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, computed, effect, inject, signal } from '@angular/core';
import { form, FormField, validate } from '@angular/forms/signals';
import { SESSION_ATTENDANCES, SESSION_KINDS } from '@baanek/contracts';
import { Choice, Control, Failure, Field, readDay, readTime, Status } from '@baanek/ui';
import { DateField } from '@baanek/ui/calendar';
import { TranslocoDirective } from '@jsverse/transloco';
import { Api, newKey, type Wire } from '../core/api';
import { dayOf, instantOf, timeOf, today } from '../core/dates';
import { Drafts } from '../core/drafts';
import { send } from '../core/forms';
import { Words } from '../core/words';

interface Data {
  caseId: string;
  /** A session to read or change; null to log a new one. */
  session: Wire['SessionView'] | null;
}

const SAVE_AFTER_MS = 800;

/** A counselling session and its note. */
@Component({
  selector: 'bk-session-dialog',
  imports: [Choice, Control, DateField, Failure, Field, FormField, Status, TranslocoDirective],
  templateUrl: './session-dialog.html',
  styles: `
    .panel {
      width: min(680px, calc(100vw - 24px));
    }
    textarea {
      min-height: 200px;
    }
    .note {
      white-space: pre-wrap;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SessionDialog {
  private readonly api = inject(Api);
  private readonly words = inject(Words);
  private readonly drafts = inject(Drafts);
  protected readonly dialog = inject<DialogRef<boolean>>(DialogRef);
  protected readonly data = inject<Data>(DIALOG_DATA);
  private readonly key = newKey();
  private readonly draft = `session-${this.data.session?.id ?? this.data.caseId}`;
  private touched = false;

  protected readonly failure = signal('');
  protected readonly savedAt = signal('');
  protected readonly model = signal(this.initial());
  protected readonly form = form(this.model, path => {
    validate(path.day, ({ value }) => (readDay(value()) ? null : { kind: 'isDay' }));
    validate(path.time, ({ value }) => (readTime(value()) ? null : { kind: 'time' }));
    validate(path.minutes, ({ value }) =>
      /^\d{1,3}$/.test(value()) && Number(value()) <= 600 ? null : { kind: 'number' },
    );
  });
  protected readonly kinds = computed(() => this.words.options('sessionKind', SESSION_KINDS));
  protected readonly attendances = computed(() => this.words.options('attendance', SESSION_ATTENDANCES));
  protected readonly readOnly = this.data.session !== null && !this.data.session.own;

  constructor() {
    void this.drafts.find<ReturnType<SessionDialog['initial']>>(this.draft).then(kept => {
      if (!kept || this.readOnly) return;
      this.model.set(kept);
      this.savedAt.set(this.words.of('draft.restored'));
    });
    effect(onCleanup => {
      const model = this.model();
      if (!this.touched) {
        this.touched = true;
        return;
      }
      const timer = setTimeout(() => {
        void this.drafts.keep(this.draft, model).then(() => {
          this.savedAt.set(`${this.words.of('draft.saved')} ${timeOf(new Date())}`);
        });
      }, SAVE_AFTER_MS);
      onCleanup(() => {
        clearTimeout(timer);
      });
    });
  }

  protected async save(): Promise<void> {
    const { day, time, minutes, kind, attendance, note } = this.model();
    const body = { heldAt: instantOf(day, time), minutes: Number(minutes), kind, attendance, note };
    const { session, caseId } = this.data;
    const outcome = await send(
      this.form,
      async () => {
        if (session) await this.api.change('PUT', `sessions/${session.id}`, session.version, body);
        else await this.api.create(`cases/${caseId}/sessions`, body, this.key);
      },
      field => (field === 'heldAt' ? 'day' : field),
    );
    if (outcome === 'sent') {
      this.drafts.drop(this.draft);
      this.dialog.close(true);
    } else if (outcome !== 'invalid') this.failure.set(this.words.problem(outcome));
  }

  private initial(): {
    day: string;
    time: string;
    minutes: string;
    kind: string;
    attendance: string;
    note: string;
  } {
    const { session } = this.data;
    const held = session ? new Date(session.heldAt) : new Date();
    return {
      day: session ? dayOf(held) : today(),
      time: timeOf(held),
      minutes: String(session?.minutes ?? 60),
      kind: session?.kind ?? 'individual',
      attendance: session?.attendance ?? 'attended',
      note: session?.note ?? '',
    };
  }
}
