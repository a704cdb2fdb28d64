import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { Empty, Icon } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import type { Wire } from '../core/api';
import { BkDate } from '../core/dates';
import { Session } from '../core/session';
import { Words } from '../core/words';
import { BoardStore } from './board.store';

/** Households that wait for a place, the most urgent first. */
@Component({
  selector: 'bk-waiting-panel',
  imports: [BkDate, Empty, Icon, TranslocoDirective],
  template: `<section class="card" *transloco="let t">
    <header>
      <h2>{{ t('shelter.waiting') }}</h2>
      <span class="end quiet small">{{ words.count('families', waiting().length) }}</span>
    </header>
    <ul class="list">
      @for (request of waiting(); track request.id) {
        <li>
          <div class="main">
            <p class="strong">{{ request.members[0]?.code }}</p>
            <p class="small">
              @for (member of request.members; track member.id) {
                {{ store.label(member) }}{{ $last ? '' : '; ' }}
              }
            </p>
            <p class="small">{{ t('shelter.neededOn') }} {{ request.neededOn | bkDate }}</p>
          </div>
          @if (session.may('shelter.allocate')) {
            <button type="button" class="btn small primary" (click)="store.seat(request)">
              {{ t('shelter.place') }}
            </button>
          } @else if (session.may('shelter.request')) {
            <button
              type="button"
              class="btn bare icon"
              [attr.aria-label]="t('shelter.withdraw') + ': ' + request.members[0]?.code"
              (click)="store.withdraw(request)"
            >
              <bk-icon name="x" />
            </button>
          }
        </li>
      } @empty {
        <li><bk-empty icon="bed-double" [text]="t('shelter.nobodyWaits')" /></li>
      }
    </ul>
  </section>`,
  styles: `
    bk-empty {
      width: 100%;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class WaitingPanel {
  protected readonly store = inject(BoardStore);
  protected readonly session = inject(Session);
  protected readonly words = inject(Words);
  readonly waiting = input.required<Wire['WaitingView'][]>();
}
