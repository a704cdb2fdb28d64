import { Component, computed, inject, signal } from '@angular/core';
import { Router } from '@angular/router';
import { Failure, Field, Icon, Select, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { EscortsClient } from '../core/clients/escorts.client';
import { action } from '../core/forms/action';
import { ModalDialog } from '../core/forms/dialogs';
import type { Wire } from '../core/http/api-types';
import { BkDate } from '../core/i18n/dates';
import { Session } from '../core/session/session';
import { OutcomeForm } from './outcome-form';

interface Data {
  trip: Wire['EscortView'];
  workers: Wire['ColleagueView'][];
}

/** One trip: what it takes, who goes along, how it went. */
@Component({
  selector: 'bk-trip-dialog',
  imports: [BkDate, Failure, Field, Icon, OutcomeForm, Select, Status, TranslocoDirective],
  templateUrl: './trip-dialog.html',
})
export class TripDialog extends ModalDialog<Data, boolean> {
  private readonly client = inject(EscortsClient);
  private readonly router = inject(Router);
  protected readonly session = inject(Session);
  protected readonly trip = this.data.trip;
  protected readonly action = action();
  /** The outcome is being recorded. */
  protected readonly recording = signal(false);
  protected readonly workerId = signal(this.trip.workerId);
  protected readonly workers = computed(() =>
    this.data.workers.map(({ id, displayName }) => ({ value: id, label: displayName })),
  );

  protected assign(): Promise<void> {
    const workerId = this.workerId();
    return this.change(() =>
      workerId === null
        ? this.client.unassignWorker(this.trip)
        : this.client.assignWorker(this.trip, { workerId }),
    );
  }

  protected cancel(): Promise<void> {
    return this.change(() => this.client.cancel(this.trip));
  }

  protected record(outcome: Wire['RecordOutcome']): Promise<void> {
    return this.change(() => this.client.recordOutcome(this.trip, outcome));
  }

  protected async newDate(): Promise<void> {
    this.dialog.close(false);
    await this.router.navigate(['/trips', 'new'], {
      queryParams: { case: this.trip.caseId, after: this.trip.id },
    });
  }

  private async change(work: () => Promise<unknown>): Promise<void> {
    if (await this.action.run(work)) this.dialog.close(true);
  }
}
