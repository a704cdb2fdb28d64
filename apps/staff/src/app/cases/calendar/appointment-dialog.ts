import { Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { APPOINTMENT_STATES } from '@baanek/contracts';
import { Choice, Failure, Icon, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { CalendarClient } from '../../core/clients/cases/calendar.client';
import { Toaster } from '../../core/feedback/toaster';
import { action } from '../../core/forms/action';
import { dialogOpener } from '../../core/forms/dialog-opener';
import { ModalDialog } from '../../core/forms/dialogs';
import { RecordTools } from '../../core/history/record-tools';
import type { Wire } from '../../core/http/api-types';
import { BkDate } from '../../core/i18n/dates';
import { Words } from '../../core/i18n/words';
import { currentTime } from '../../core/live/clock';
import { Session } from '../../core/session/session';
import { SessionDialog } from '../dialogs/session-dialog';
import { ServicePress } from '../services/service-press';
import { AppointmentState } from './appointment-state';
import { MoveDialog } from './move-dialog';

type State = Wire['AppointmentView']['state'];
type Client = Wire['AppointmentClientView'];

export interface AppointmentData {
  appointment: Wire['AppointmentView'];
}

/** Before it has begun an appointment can only be called off. */
const AHEAD: readonly State[] = ['planned', 'cancelled_by_client', 'cancelled_by_centre'];

/** One appointment: with whom, what became of it with each, and from there the session in her file. */
@Component({
  selector: 'bk-appointment-dialog',
  imports: [
    ...[AppointmentState, BkDate, Choice, Failure, Icon, RecordTools, RouterLink, ServicePress],
    Status,
    TranslocoDirective,
  ],
  templateUrl: './appointment-dialog.html',
  styles: `
    .client {
      display: grid;
      gap: 8px;
      padding: 8px 0;
      border-top: 1px solid var(--bk-line);
    }
  `,
})
export class AppointmentDialog extends ModalDialog<AppointmentData, boolean> {
  protected readonly client = inject(CalendarClient);
  private readonly session = inject(Session);
  private readonly words = inject(Words);
  private readonly toaster = inject(Toaster);
  private readonly openDialog = dialogOpener();
  private readonly now = currentTime();
  protected readonly action = action();
  /** What was chosen and is not sent, by case. */
  protected readonly chosen = signal<Record<string, State>>({});
  protected readonly hasBegun = computed(() => Date.parse(this.one.startsAt) <= this.now());
  protected readonly states = computed(() =>
    this.words.options('appointmentState', this.hasBegun() ? APPOINTMENT_STATES : AHEAD),
  );
  protected readonly isChosen = computed(() =>
    this.one.clients.some(({ caseId, state }) => (this.chosen()[caseId] ?? state) !== state),
  );

  protected get one(): Wire['AppointmentView'] {
    return this.data.appointment;
  }

  protected mayChange(): boolean {
    return this.one.changeable && !this.one.voided;
  }

  /** By the counsellor whose it is, in a file that she may open. */
  protected mayRecord({ reached, recorded }: Client): boolean {
    const own = this.one.workerId === this.session.me()?.id;
    return (
      own && reached && !recorded && !this.one.voided && this.hasBegun() && this.session.may('sessions.log')
    );
  }

  /** It took place, in a file that she may open. */
  protected mayCount({ reached, state }: Client): boolean {
    const held = state === 'held' || state === 'late';
    return held && reached && !this.one.voided && this.session.may('services.edit');
  }

  protected choose(caseId: string, state: State | null): void {
    if (state) this.chosen.update(all => ({ ...all, [caseId]: state }));
  }

  /** Sends what is another than it was; can be taken back for ten seconds. */
  protected async mark(): Promise<void> {
    const { one } = this;
    const changed = one.clients.filter(({ caseId, state }) => (this.chosen()[caseId] ?? state) !== state);
    const clients = changed.map(({ caseId, state }) => ({ caseId, state: this.chosen()[caseId] ?? state }));
    let stored: Wire['Ref'] = one;
    const done = await this.action.run(async () => {
      stored = await this.client.mark(one, { clients });
    });
    if (!done) return;
    const before = changed.map(({ caseId, state }) => ({ caseId, state }));
    this.toaster.show(this.words.of('appointments.marked'), {
      about: changed.flatMap(({ code }) => code || []).join(', '),
      undo: async () => {
        await this.client.mark(stored, { clients: before });
      },
    });
    this.dialog.close(true);
  }

  protected async move(): Promise<void> {
    if (await this.openDialog(MoveDialog, this.one, { again: this.again(() => this.one) }))
      this.dialog.close(true);
  }

  protected async record({ caseId, code }: Client): Promise<void> {
    const planned = this.one;
    if (await this.openDialog(SessionDialog, { caseId, code, session: null, planned }))
      this.dialog.close(true);
  }
}
