import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Empty, Skeleton, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { EscortsClient } from '../core/clients/escorts.client';
import type { Wire } from '../core/http/api-types';
import { addDays, BkDate, dayOf, today } from '../core/i18n/dates';
import { LoadFailure } from '../core/http/load-failure';
import { serverResource } from '../core/http/server-resource';
import { Session } from '../core/session/session';

/** The fields that own escorts and those of the centre have in common. */
type Escort = Pick<
  Wire['EscortView'] & Wire['OwnEscortView'],
  'id' | 'startsAt' | 'clientCode' | 'kind' | 'place' | 'state'
>;

const DAYS = 3;

/** Company of today and the next days: everybody's for those who plan, one's own for those who go. */
@Component({
  selector: 'bk-escorts-today',
  imports: [BkDate, Empty, LoadFailure, RouterLink, Skeleton, Status, TranslocoDirective],
  template: `<section class="card" *transloco="let t">
    <header>
      <h2>{{ t('today.escorts') }}</h2>
      <a class="end small" [routerLink]="link">{{ t('today.week') }}</a>
    </header>
    @if (escorts.error()) {
      <bk-load-failure [of]="escorts" />
    } @else if (escorts.hasValue()) {
      <ul class="list">
        @for (escort of coming(); track escort.id) {
          <li>
            <span class="quiet tabular nowrap"
              >{{ escort.startsAt | bkDate: 'weekday' }}, {{ escort.startsAt | bkDate: 'time' }}</span
            >
            <div class="main">
              <p class="strong">{{ escort.clientCode }} · {{ t('set.escortKind.' + escort.kind) }}</p>
              <p class="small">{{ escort.place }}</p>
            </div>
            <bk-status
              [tone]="escort.state === 'requested' ? 'amber' : escort.state === 'done' ? 'green' : 'teal'"
            >
              {{ t('set.escortState.' + escort.state) }}
            </bk-status>
          </li>
        } @empty {
          <li><bk-empty icon="map-pin" [text]="t('escorts.none')" /></li>
        }
      </ul>
    } @else {
      <bk-skeleton />
    }
  </section>`,
})
export class EscortsToday {
  private readonly client = inject(EscortsClient);
  private readonly plans = inject(Session).may('escorts.read');
  protected readonly link = this.plans ? '/escorts' : '/own-escorts';
  protected readonly escorts = serverResource({
    loader: (): Promise<Escort[]> =>
      this.plans ? this.client.list(today(), addDays(today(), DAYS)) : this.client.own(),
  });
  protected readonly coming = computed(() =>
    (this.escorts.value() ?? []).filter(
      escort => escort.state !== 'cancelled' && dayOf(new Date(escort.startsAt)) >= today(),
    ),
  );
}
