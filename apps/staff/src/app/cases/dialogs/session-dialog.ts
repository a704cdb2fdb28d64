import { Component, computed, inject, signal } from '@angular/core';
import { form, FormField, required, validate } from '@angular/forms/signals';
import { SESSION_ATTENDANCES, SESSION_KINDS, WELLBEING } from '@baanek/contracts';
import { Choice, Control, Field, Icon, readDay, readTime, Status } from '@baanek/ui';
import { DateField } from '@baanek/ui/calendar';
import { TranslocoDirective } from '@jsverse/transloco';
import { whole } from '../../core/forms/rules/whole';
import { NotesClient } from '../../core/clients/cases/notes.client';
import { CounsellingClient } from '../../core/clients/cases/counselling.client';
import { ServicesClient } from '../../core/clients/cases/services.client';
import { Toaster } from '../../core/feedback/toaster';
import { toastAction } from '../../core/forms/action';
import { dialogOpener } from '../../core/forms/dialog-opener';
import { ModalDialog } from '../../core/forms/dialogs';
import { keepTyped } from '../../core/forms/keeping/keep-typed';
import { FormFaults } from '../../core/forms/form-faults';
import { submission } from '../../core/forms/submission';
import { RecordHistory } from '../../core/history/record-history';
import { type Asked, WhyDialog } from '../../core/history/why-dialog';
import { noReason, WhyFields, type WhyModel, whyOf } from '../../core/history/why-fields';
import type { Wire } from '../../core/http/api-types';
import { newKey } from '../../core/http/idempotency-key';
import { Session } from '../../core/session/session';
import { dayOf, instantLike, instantOf, timeOf } from '../../core/i18n/dates';
import { Words } from '../../core/i18n/words';
import { told } from '../../core/history/recorded-in';
import { NoteStart } from '../notes/note-start';
import { PrivateNoteDialog } from '../notes/private-note-dialog';

interface Fields extends Pick<Wire['LogSession'], 'kind' | 'attendance' | 'note'> {
  day: string;
  time: string;
  minutes: string;
  /** `NOT_ASKED`, or how she said she was. */
  wellbeing: string;
  /** It counts as a service, too; asked of a new one. */
  isService: boolean;
  /** Asked for when a session is changed. */
  why: WhyModel;
}

const NOT_ASKED = 'not_asked';

export interface SessionData {
  caseId: string;
  /** Of whose case it is. */
  code: string;
  /** A session to read or change; null to log a new one. */
  session: Wire['SessionView'] | null;
  /** The appointment that a new one is recorded of: nothing of it is typed again. */
  planned?: Pick<Wire['AppointmentView'], 'id' | 'startsAt' | 'minutes' | 'kind'>;
}

/** A counselling session and its note. */
@Component({
  selector: 'bk-session-dialog',
  imports: [
    Choice,
    Control,
    DateField,
    FormFaults,
    Field,
    FormField,
    Icon,
    NoteStart,
    RecordHistory,
    Status,
    TranslocoDirective,
    WhyFields,
  ],
  templateUrl: './session-dialog.html',
  styles: `
    .panel {
      width: min(730px, calc(100vw - 24px));
    }
    textarea {
      min-height: 200px;
    }
    .note {
      white-space: pre-wrap;
    }
  `,
})
export class SessionDialog extends ModalDialog<SessionData, boolean> {
  private readonly client = inject(CounsellingClient);
  private readonly notes = inject(NotesClient);
  private readonly services = inject(ServicesClient);
  private readonly words = inject(Words);
  private readonly toaster = inject(Toaster);
  private readonly openDialog = dialogOpener();

  protected readonly submission = submission();
  protected readonly model = signal(fieldsOf(this.data));
  protected readonly form = form(this.model, path => {
    validate(path.day, ({ value }) => (readDay(value()) ? null : { kind: 'isDay' }));
    validate(path.time, ({ value }) => (readTime(value()) ? null : { kind: 'time' }));
    validate(path.minutes, ({ value }) => whole(value(), 0, 600));
    required(path.why.reason, { when: () => this.data.session !== null });
  });
  protected readonly draft = keepTyped(
    `session-${this.data.session?.id ?? `${this.data.planned?.id ?? 'new'}-${this.data.caseId}`}`,
    this.model,
    { record: () => fieldsOf(this.data), told: told() },
  );
  protected readonly kinds = computed(() => this.words.options('sessionKind', SESSION_KINDS));
  protected readonly attendances = computed(() => this.words.options('attendance', SESSION_ATTENDANCES));
  protected readonly scale = computed(() => [
    { value: NOT_ASKED, label: this.words.of('session.wellbeingNotAsked') },
    ...Array.from({ length: WELLBEING.most + 1 }, (_, n) => ({ value: String(n), label: String(n) })),
  ]);
  protected readonly readHistory = (): Promise<Wire['RecordHistory']> =>
    this.client.history(this.data.session?.id ?? '');
  protected readonly mayCount = inject(Session).may('services.edit') && this.data.session === null;
  private readonly counting = toastAction();
  protected readonly readOnly = this.data.session !== null && !this.data.session.own;

  protected async save(): Promise<void> {
    const {
      day,
      time,
      minutes,
      kind,
      attendance,
      note,
      wellbeing: said,
      isService,
      why: typed,
    } = this.model();
    const why = whyOf(typed);
    const { session, caseId, planned } = this.data;
    const heldAt = session ? instantLike(session.heldAt, day, time) : instantOf(day, time);
    const wellbeing = said === NOT_ASKED ? null : Number(said);
    const body = { heldAt, minutes: Number(minutes), kind, attendance, note, wellbeing };
    const outcome = await this.submission.send(
      this.form,
      async () => {
        if (session) await this.client.change(session, { ...body, ...(why ? { why } : {}) });
        else {
          const fields = { ...body, ...(planned ? { appointmentId: planned.id } : {}) };
          const logged = await this.client.log(caseId, fields, this.draft.key());
          if (isService && attendance === 'attended') await this.count(logged);
        }
      },
      field => (field === 'heldAt' ? 'day' : field),
    );
    if (outcome !== 'sent') return;
    this.toaster.show(this.words.of('history.saved'));
    this.dialog.close(true);
  }

  /** The session is recorded, whatever becomes of this. */
  private async count({ id: sessionId }: Wire['Ref']): Promise<void> {
    await this.counting.run(() =>
      this.services.ofMeeting(this.data.caseId, { sessionId, appointmentId: null }, newKey()),
    );
  }

  /** Headings of a template, in a note in which nothing stands. */
  protected begin(note: string): void {
    this.model.update(fields => ({ ...fields, note }));
    setTimeout(() => {
      this.form.note().focusBoundControl();
    });
  }

  protected readonly hasPrivateNote = signal(this.data.session?.hasPrivateNote ?? false);

  /** Her own part of the note, which nobody else reads. */
  protected async writePrivate({ id }: Wire['SessionView']): Promise<void> {
    const read = (): Promise<Wire['PrivateNoteView']> => this.notes.readPrivate(id);
    if (!(await this.openDialog(PrivateNoteDialog, await read(), { again: read }))) return;
    this.toaster.show(this.words.of('history.saved'));
    this.hasPrivateNote.set((await read()).note !== '');
  }

  /** Voids the session, or counts it again. */
  protected async mark(session: Wire['SessionView']): Promise<void> {
    const what = session.voided ? 'restore' : 'void';
    const asked: Asked = {
      ...{
        id: `session-${session.id}`,
        title: `session.${what}`,
        text: `session.${what}Text`,
        button: `history.${what}`,
      },
      work: why => this.client[what](this.data.session ?? session, why),
    };
    const done = await this.openDialog(WhyDialog, asked, { again: this.again(() => asked) });
    if (!done) return;
    this.toaster.show(this.words.of('history.done'));
    this.dialog.close(true);
  }
}

function fieldsOf({ session, planned }: SessionData): Fields {
  const begins = session?.heldAt ?? planned?.startsAt;
  const held = begins ? new Date(begins) : new Date();
  return {
    day: dayOf(held),
    time: timeOf(held),
    minutes: String(session?.minutes ?? planned?.minutes ?? 60),
    kind: session?.kind ?? planned?.kind ?? 'individual',
    attendance: session?.attendance ?? 'attended',
    note: session?.note ?? '',
    wellbeing: String(session?.wellbeing ?? NOT_ASKED),
    isService: false,
    why: noReason(),
  };
}
