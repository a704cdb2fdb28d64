import { Component, computed, inject, signal } from '@angular/core';
import { Empty, Failure, Icon, Skeleton, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { EscortsClient } from '../core/clients/escorts.client';
import { action } from '../core/forms/action';
import type { Wire } from '../core/http/api-types';
import { BkDate } from '../core/i18n/dates';
import { LiveFeed } from '../core/live/live-feed';
import { serverResource } from '../core/http/server-resource';
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
})
export class OwnTripsPage {
  private readonly client = inject(EscortsClient);
  protected readonly recording = action();
  /** The escort whose outcome is being recorded. */
  protected readonly opened = signal<string | null>(null);
  protected readonly trips = serverResource({
    loader: () => this.client.own(),
  });
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

  protected async record(trip: Wire['OwnEscortView'], outcome: Wire['RecordOutcome']): Promise<void> {
    if (await this.recording.run(() => this.client.recordOwnOutcome(trip, outcome))) this.opened.set(null);
    this.trips.reload();
  }
}
