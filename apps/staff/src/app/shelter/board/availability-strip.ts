import { Component, computed, inject, input } from '@angular/core';
import { Icon } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import type { Wire } from '../../core/http/api-types';
import { addDays, BkDate } from '../../core/i18n/dates';
import { Words } from '../../core/i18n/words';
import { BoardStore } from '../house/board.store';
import { familySizes, type FamilySizes } from './family-sizes';

const ICONS: Record<Wire['FamilyFitView']['answer'], string> = {
  one_room: 'check',
  adjoining: 'door-open',
  apart: 'split',
  moves: 'arrow-right-left',
  none: 'circle-x',
};

/** How long before a room closes the board says so. */
const CLOSES_WITHIN_DAYS = 7;

/** Tonight in one line: how full it is, whom the house could take, and which room closes soon. */
@Component({
  selector: 'bk-availability-strip',
  imports: [BkDate, Icon, TranslocoDirective],
  template: `<section class="card" *transloco="let t" [attr.aria-label]="t('shelter.tonight')">
    <p class="figures">
      <span class="strong">{{ t('shelter.of', { taken: board().taken, places: board().places }) }}</span>
      <span class="quiet">
        {{ t('shelter.taken') }} · {{ words.count('families', board().families)
        }}{{ board().held > 0 ? ' · ' + t('shelter.heldPlaces') + ': ' + board().held : ''
        }}{{ board().closed > 0 ? ' · ' + t('shelter.closedPlaces') + ': ' + board().closed : '' }}
      </span>
    </p>
    <div class="fit no-print">
      @if (store.availability.hasValue()) {
        @if (sizes(); as sizes) {
          <span class="quiet">{{ t('shelter.whoFits') }}</span>
          <ul>
            @for (some of sizes; track some.from) {
              <li [class]="some.answer">
                <span class="strong">{{
                  some.from === some.to ? some.from : some.from + '–' + some.to
                }}</span>
                <bk-icon [name]="icons[some.answer]" [size]="14" />
                {{ word(some) }}
              </li>
            }
          </ul>
        } @else {
          <p class="unknown">
            <bk-icon name="clock" [size]="14" /> {{ t('shelter.fitUnknown') }}
            <button
              type="button"
              class="btn small"
              [disabled]="store.availability.isLoading()"
              (click)="store.searchAgain()"
            >
              <bk-icon name="refresh-cw" [size]="14" />
              {{ t(store.availability.isLoading() ? 'shelter.fitSearching' : 'shelter.fitAgain') }}
            </button>
          </p>
        }
      } @else {
        <span class="quiet">
          {{ store.availability.error() ? t('error.load') : t('shelter.fitSearching') }}
        </span>
      }
    </div>
    @for (room of closing(); track room.number) {
      <span class="closing no-print">
        <bk-icon name="lock" [size]="14" />
        {{ t('shelter.roomClosesOn', { room: room.number, day: room.day | bkDate: 'weekday' }) }}
      </span>
    }
  </section>`,
  styles: `
    section {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 4px 8px;
      min-height: 36px;
      padding: 4px 10px;
      font-size: 13px;
    }
    .fit {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 4px 8px;

      /* the two lines of an answer stand there while it is looked for, so that the rooms do not move */
      @media (max-width: 719px) {
        flex-basis: 100%;
        align-content: flex-start;
        min-height: 46px;
      }
    }
    .figures .strong {
      font-size: 15px;
      font-variant-numeric: tabular-nums;
    }
    ul {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 6px;
    }
    li {
      display: inline-flex;
      align-items: center;
      gap: 5px;
      padding: 1px 9px;
      border-radius: 999px;
      background: var(--bk-green-soft);
      color: var(--bk-green);
      white-space: nowrap;
    }
    .adjoining,
    .apart {
      background: var(--bk-teal-soft);
      color: var(--bk-teal-text);
    }
    .moves {
      background: var(--bk-amber-soft);
      color: var(--bk-amber);
    }
    .unknown,
    .closing {
      color: var(--bk-amber);
    }
    .unknown .btn {
      min-height: 28px;
      margin-left: 6px;
      padding: 0 10px;
    }
    .none {
      background: var(--bk-sunken);
      color: var(--bk-ink-2);
    }
  `,
})
export class AvailabilityStrip {
  protected readonly store = inject(BoardStore);
  protected readonly words = inject(Words);
  protected readonly icons = ICONS;
  readonly board = input.required<Wire['BoardView']>();
  /** Today in Bishkek. */
  readonly today = input.required<string>();

  /** Null while nobody knows. */
  protected readonly sizes = computed(() => {
    const families = this.store.availability.value()?.families;
    return families ? familySizes(families) : null;
  });
  protected readonly closing = computed(() => {
    const last = addDays(this.today(), CLOSES_WITHIN_DAYS);
    return this.board()
      .houses.flatMap(({ rooms }) => rooms)
      .flatMap(({ number, closed, closures: [next] }) =>
        !closed && next && next.from <= last ? [{ number, day: next.from }] : [],
      );
  });

  protected word({ answer, moves }: FamilySizes): string {
    return answer === 'moves'
      ? this.words.count('shelter.moves', moves ?? 0)
      : this.words.of(`shelter.fit.${answer}`);
  }
}
