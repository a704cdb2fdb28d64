import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { Empty, Failure, Icon, Skeleton, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { Api, type Wire } from '../core/api';
import { BkDate } from '../core/dates';
import { LiveFeed } from '../core/live';
import { loaded } from '../core/loaded';
import { asProblem } from '../core/problem';
import { Words } from '../core/words';
import { OutcomeForm } from './outcome-form';

/** An escort's own trips: when, where, a code, what keeps both safe. */
@Component({
  selector: 'bk-own-trips',
  imports: [BkDate, Empty, Failure, Icon, OutcomeForm, Skeleton, Status, TranslocoDirective],
  templateUrl: './own-trips.page.html',
  styles: `
    article > header {
      border: 0;
    }
    .times {
      font-size: 20px;
      font-weight: 650;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class OwnTripsPage {
  private readonly api = inject(Api);
  private readonly words = inject(Words);
  protected readonly failure = signal('');
  protected readonly telling = signal<string | null>(null);
  protected readonly busy = signal(false);
  protected readonly trips = loaded({ loader: () => this.api.get<Wire['OwnEscortView'][]>('own-escorts') });
  protected readonly groups = computed(() => {
    const trips = this.trips.value() ?? [];
    return [
      { name: 'trips.coming', trips: trips.filter(trip => trip.state === 'assigned') },
      { name: 'trips.past', trips: trips.filter(trip => trip.state === 'done').reverse() },
    ].filter(group => group.trips.length > 0);
  });

  constructor() {
    inject(LiveFeed).follow(['own-escorts'], () => this.trips.reload());
  }

  protected async tell(trip: Wire['OwnEscortView'], outcome: Wire['RecordOutcome']): Promise<void> {
    this.busy.set(true);
    this.failure.set('');
    try {
      await this.api.change('POST', `own-escorts/${trip.id}/outcome`, trip.version, outcome);
      this.telling.set(null);
    } catch (error) {
      this.failure.set(this.words.problem(asProblem(error)));
    } finally {
      this.busy.set(false);
      this.trips.reload();
    }
  }
}
