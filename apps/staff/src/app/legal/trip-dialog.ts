import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { Router } from '@angular/router';
import { Failure, Field, Icon, Select, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { Api, type Wire } from '../core/api';
import { BkDate } from '../core/dates';
import { asProblem } from '../core/problem';
import { Session } from '../core/session';
import { Words } from '../core/words';
import { OutcomeForm } from './outcome-form';

interface Data {
  trip: Wire['EscortView'];
  escorts: Wire['ColleagueView'][];
}

/** One trip: what it takes, who goes along, how it went. */
@Component({
  selector: 'bk-trip-dialog',
  imports: [BkDate, Failure, Field, Icon, OutcomeForm, Select, Status, TranslocoDirective],
  templateUrl: './trip-dialog.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TripDialog {
  private readonly api = inject(Api);
  private readonly words = inject(Words);
  private readonly router = inject(Router);
  protected readonly session = inject(Session);
  protected readonly dialog = inject<DialogRef<boolean>>(DialogRef);
  private readonly data = inject<Data>(DIALOG_DATA);
  protected readonly trip = this.data.trip;
  protected readonly failure = signal('');
  protected readonly busy = signal(false);
  protected readonly telling = signal(false);
  protected readonly escortId = signal(this.trip.workerId ?? '');
  protected readonly escorts = computed(() =>
    this.data.escorts.map(({ id, displayName }) => ({ value: id, label: displayName })),
  );

  protected assign(): Promise<void> {
    const { id, version } = this.trip;
    const escortId = this.escortId();
    return this.work(() =>
      escortId
        ? this.api.change('PUT', `escorts/${id}/worker`, version, { workerId: escortId })
        : this.api.change('DELETE', `escorts/${id}/worker`, version),
    );
  }

  protected cancel(): Promise<void> {
    return this.work(() => this.api.change('POST', `escorts/${this.trip.id}/cancel`, this.trip.version));
  }

  protected tell(outcome: Wire['RecordOutcome']): Promise<void> {
    return this.work(() =>
      this.api.change('POST', `escorts/${this.trip.id}/outcome`, this.trip.version, outcome),
    );
  }

  protected async newDate(): Promise<void> {
    this.dialog.close(false);
    await this.router.navigate(['/trips', 'new'], {
      queryParams: { case: this.trip.caseId, after: this.trip.id },
    });
  }

  private async work(run: () => Promise<unknown>): Promise<void> {
    this.busy.set(true);
    try {
      await run();
      this.dialog.close(true);
    } catch (error) {
      this.failure.set(this.words.problem(asProblem(error)));
    } finally {
      this.busy.set(false);
    }
  }
}
