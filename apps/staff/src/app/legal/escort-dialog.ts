import { Component, computed, inject, signal } from '@angular/core';
import { Router } from '@angular/router';
import { Failure, Field, Icon, Select, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { confirmation } from '../core/forms/confirm';
import { EscortsClient } from '../core/clients/escorts.client';
import { Toaster } from '../core/feedback/toaster';
import { action } from '../core/forms/action';
import { dialogOpener } from '../core/forms/dialog-opener';
import { ModalDialog } from '../core/forms/dialogs';
import { keepTyped } from '../core/forms/keeping/keep-typed';
import { RecordedNow } from '../core/forms/recorded-now';
import { RecordTools } from '../core/history/record-tools';
import type { Versioned, Wire } from '../core/http/api-types';
import { BkDate } from '../core/i18n/dates';
import { currentTime } from '../core/live/clock';
import { Words } from '../core/i18n/words';
import { Session } from '../core/session/session';
import { CorrectEscortDialog } from './correct-escort-dialog';
import { CorrectOutcomeDialog, type OutcomeToCorrect } from './correct-outcome-dialog';
import { OutcomeForm } from '../core/escorts/outcome-form';
import { told } from '../core/history/recorded-in';

export interface EscortData {
  escort: Wire['EscortView'];
  workers: Wire['ColleagueView'][];
}

/** One escort: its needs, the escort worker, the outcome. */
@Component({
  selector: 'bk-escort-dialog',
  imports: [
    BkDate,
    Failure,
    Field,
    Icon,
    OutcomeForm,
    RecordedNow,
    RecordTools,
    Select,
    Status,
    TranslocoDirective,
  ],
  templateUrl: './escort-dialog.html',
})
export class EscortDialog extends ModalDialog<EscortData, boolean> {
  protected readonly client = inject(EscortsClient);
  private readonly openDialog = dialogOpener();
  private readonly confirm = confirmation();
  private readonly router = inject(Router);
  private readonly toaster = inject(Toaster);
  private readonly words = inject(Words);
  protected readonly session = inject(Session);
  protected get escort(): Wire['EscortView'] {
    return this.data.escort;
  }
  private readonly now = currentTime();
  protected readonly hasBegun = computed(() => Date.parse(this.escort.startsAt) <= this.now());
  protected readonly action = action();
  /** The outcome is being recorded. */
  protected readonly recording = signal(false);
  protected readonly workerId = signal(this.escort.workerId);
  /** All but those who do not go with her; whoever was assigned before stands there until somebody else is. */
  protected readonly workers = computed(() => {
    const { notWith, workerId } = this.escort;
    return this.data.workers
      .filter(({ id }) => !notWith.includes(id) || id === workerId)
      .map(({ id, displayName }) => ({ value: id, label: displayName }));
  });
  protected readonly notWith = computed(() =>
    this.data.workers
      .filter(({ id }) => this.escort.notWith.includes(id))
      .map(({ displayName }) => displayName)
      .join(', '),
  );

  protected readonly keeping = keepTyped(`escort-worker-${this.escort.id}`, this.workerId, {
    record: () => this.escort.workerId,
    told: told({
      '': {
        label: 'escorts.worker',
        text: () => this.escort.workerName || this.words.of('escorts.unassigned'),
      },
    }),
  });

  /** Can be taken back for ten seconds: the worker of before goes again. */
  protected async assign(): Promise<void> {
    const [before, workerId] = [this.escort.workerId, this.workerId()];
    const send = (escort: Versioned, worker: string | null | undefined): Promise<Versioned> =>
      worker ? this.client.assignWorker(escort, { workerId: worker }) : this.client.unassignWorker(escort);
    let stored: Versioned = this.escort;
    const done = await this.action.run(async () => {
      stored = await send(this.escort, workerId);
    });
    if (!done) return;
    this.toaster.show(this.words.of(workerId ? 'escort.assigned' : 'escort.unassigned'), {
      about: this.escort.clientCode,
      undo: async () => {
        await send(stored, before);
      },
    });
    this.dialog.close(true);
  }

  protected async cancel(): Promise<void> {
    if (await this.confirm('escort.cancel', undefined, this.escort.clientCode))
      await this.change(() => this.client.cancel(this.escort), 'escort.cancelled');
  }

  protected record(outcome: Wire['RecordOutcome']): Promise<void> {
    return this.change(() => this.client.recordOutcome(this.escort, outcome), 'escort.outcomeRecorded');
  }

  protected async correct(): Promise<void> {
    const again = this.again(() => this.escort);
    if (await this.openDialog(CorrectEscortDialog, this.escort, { again })) this.done('history.done');
  }

  protected async correctOutcome(): Promise<void> {
    const work = (said: Wire['CorrectOutcome']): Promise<unknown> =>
      this.client.correctOutcome(this.escort, said);
    const data = (): OutcomeToCorrect => ({ escort: this.escort, work });
    if (await this.openDialog(CorrectOutcomeDialog, data(), { again: this.again(data) }))
      this.done('history.done');
  }

  protected async newDate(): Promise<void> {
    this.dialog.close(false);
    await this.router.navigate(['/escorts', 'new'], {
      queryParams: { case: this.escort.caseId, after: this.escort.id },
    });
  }

  private async change(work: () => Promise<unknown>, done: string): Promise<void> {
    if (await this.action.run(work)) this.done(done);
  }

  private done(done: string): void {
    this.toaster.show(this.words.of(done));
    this.dialog.close(true);
  }
}
