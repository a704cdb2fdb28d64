import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Empty, Icon, Skeleton, Status, type Tone } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { PlaceEnquiriesClient } from '../core/clients/shelter/place-enquiries.client';
import { RollCallClient } from '../core/clients/shelter/roll-call.client';
import { BkDate, timeOf } from '../core/i18n/dates';
import { LoadFailure } from '../core/http/load-failure';
import { serverResource } from '../core/http/server-resource';
import { Words } from '../core/i18n/words';
import { type HouseTask, houseTasks } from './house-tasks.rules';
import { HouseStore } from './house.store';

const LOOKS: Record<HouseTask['kind'], { tone: Tone; icon: string }> = {
  enquiryReceived: { tone: 'brick', icon: 'send' },
  overdue: { tone: 'brick', icon: 'clock' },
  needsRoom: { tone: 'brick', icon: 'triangle-alert' },
  leavesToday: { tone: 'amber', icon: 'door-open' },
  lapses: { tone: 'amber', icon: 'clock' },
  extension: { tone: 'teal', icon: 'calendar-plus' },
  leavesTomorrow: { tone: 'plain', icon: 'door-open' },
  unsigned: { tone: 'plain', icon: 'file-signature' },
  enquirySent: { tone: 'plain', icon: 'send' },
};

/** Tasks of the house manager today; each opens the page where it is done. */
@Component({
  selector: 'bk-house-tasks',
  imports: [BkDate, Empty, Icon, LoadFailure, RouterLink, Skeleton, Status, TranslocoDirective],
  template: `<section class="card" *transloco="let t">
    <header>
      <h2>{{ t('today.house') }}</h2>
    </header>
    @if (house.board.error() || more.error()) {
      <bk-load-failure [of]="[house.board, more]" />
    } @else if (house.board.hasValue() && more.hasValue()) {
      <ul class="list">
        <li>
          <a routerLink="/shelter/roll-call">
            <span class="what">
              <bk-status [tone]="left() === 0 ? 'green' : late() ? 'amber' : 'plain'" icon="list-checks">
                {{ t('rollCall.title') }}, {{ more.value().call.night | bkDate: 'short' }}
              </bk-status>
              <span class="small">{{
                left() === 0 ? t('rollCall.done') : words.count('rollCall.left', left())
              }}</span>
            </span>
            <bk-icon name="chevron-right" />
          </a>
        </li>
        @for (line of lines(); track line.kind + line.id + line.room?.number) {
          @let look = looks[line.kind];
          <li>
            <a [routerLink]="line.link" [queryParams]="line.link === '/shelter' ? { stay: line.id } : {}">
              <span class="what">
                <bk-status [tone]="look.tone" [icon]="look.icon">{{
                  t('today.task.' + line.kind)
                }}</bk-status>
                <span class="strong">{{ line.who ?? t('shelter.fromElsewhere') }}</span>
                @if (line.room; as room) {
                  <span class="small quiet">{{
                    t('shelter.roomCloses', {
                      room: room.number,
                      from: line.at | bkDate: 'short',
                      until: room.until | bkDate: 'short',
                    })
                  }}</span>
                } @else {
                  <span class="small quiet">{{
                    line.at | bkDate: (line.kind === 'lapses' ? 'until' : 'short')
                  }}</span>
                }
              </span>
              <bk-icon name="chevron-right" />
            </a>
          </li>
        } @empty {
          <li><bk-empty icon="check" [text]="t('today.houseQuiet')" /></li>
        }
      </ul>
    } @else {
      <bk-skeleton [lines]="5" />
    }
  </section>`,
  styles: `
    li {
      padding: 0;
    }
    li > bk-empty {
      flex: 1;
    }
    a,
    .what {
      display: flex;
      align-items: center;
      gap: 4px 12px;
    }
    .what {
      flex: 1;
      flex-wrap: wrap;
    }
    a {
      width: 100%;
      min-height: 48px;
      padding: 8px 16px;
      color: inherit;
      text-decoration: none;
    }
    a:hover {
      background: var(--bk-sunken);
    }
    a bk-icon {
      color: var(--bk-ink-3);
    }
  `,
})
export class HouseTasks {
  private readonly rollCall = inject(RollCallClient);
  private readonly enquiries = inject(PlaceEnquiriesClient);
  protected readonly house = inject(HouseStore);
  protected readonly words = inject(Words);
  protected readonly looks = LOOKS;
  /** Data that the board does not hold. */
  protected readonly more = serverResource({
    loader: async () => {
      const [call, { enquiries }] = await Promise.all([
        this.rollCall.read(null),
        this.enquiries.list({ state: 'asked' }),
      ]);
      return { call, enquiries };
    },
  });
  protected readonly lines = computed(() =>
    houseTasks(
      this.house.guests(),
      this.more.value()?.enquiries ?? [],
      this.house.needRooms(),
      this.house.day(),
    ),
  );
  protected readonly left = computed(
    () => this.more.value()?.call.people.filter(({ mark }) => mark === null).length ?? 0,
  );
  /** From nine in the evening until noon the roll should have been called. */
  protected readonly late = computed(() => {
    this.more.value();
    const time = timeOf(new Date());
    return time >= '21:00' || time < '12:00';
  });

  constructor() {
    this.house.reloadWith(this.more.reload);
  }
}
