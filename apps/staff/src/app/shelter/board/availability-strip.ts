import { Component, inject } from '@angular/core';
import { Icon, Skeleton } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import type { Wire } from '../../core/http/api-types';
import { Words } from '../../core/i18n/words';
import { BoardStore } from '../house/board.store';
import { SeatingStore } from '../seating/seating.store';

const ICONS: Record<Wire['FamilyFitView']['answer'], string> = {
  one_room: 'check',
  adjoining: 'door-open',
  apart: 'split',
  moves: 'arrow-right-left',
  none: 'circle-x',
};

/** Whether a family of each size fits tonight, which the share of occupied beds does not tell. */
@Component({
  selector: 'bk-availability-strip',
  imports: [Icon, Skeleton, TranslocoDirective],
  template: `<section class="card" *transloco="let t" [attr.aria-label]="t('shelter.whoFits')">
    <h2 class="small quiet">{{ t('shelter.whoFits') }}</h2>
    @if (store.availability.hasValue()) {
      @if (store.availability.value().families; as families) {
        <ul>
          @for (family of families; track family.size) {
            <li [class]="family.answer">
              <span class="strong">{{ family.size }}</span>
              <bk-icon [name]="icons[family.answer]" [size]="14" />
              <span class="small">{{ word(family) }}</span>
            </li>
          }
        </ul>
      } @else {
        <p class="small unknown"><bk-icon name="clock" [size]="14" /> {{ t('shelter.fitUnknown') }}</p>
        <button
          type="button"
          class="btn small"
          [disabled]="store.availability.isLoading()"
          (click)="store.searchAgain()"
        >
          <bk-icon name="refresh-cw" />
          {{ t(store.availability.isLoading() ? 'shelter.fitSearching' : 'shelter.fitAgain') }}
        </button>
      }
    } @else if (store.availability.error()) {
      <span class="small quiet">{{ t('error.load') }}</span>
    } @else {
      <bk-skeleton [lines]="1" />
    }
    <button type="button" class="btn small end" (click)="seating.startSearch()">
      <bk-icon name="search" /> {{ t('roomSearch.title') }}
    </button>
  </section>`,
  styles: `
    bk-skeleton {
      flex: 1;
    }
    section {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 8px 16px;
      padding: 10px 16px;
      margin: 12px 0;
    }
    ul {
      display: flex;
      flex-wrap: wrap;
      gap: 6px;
    }
    li {
      display: inline-flex;
      align-items: center;
      gap: 6px;
      padding: 2px 10px;
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
    .unknown {
      color: var(--bk-amber);
    }
    .none {
      background: var(--bk-sunken);
      color: var(--bk-ink-2);
    }
  `,
})
export class AvailabilityStrip {
  protected readonly store = inject(BoardStore);
  protected readonly seating = inject(SeatingStore);
  private readonly words = inject(Words);
  protected readonly icons = ICONS;

  protected word({ answer, moves }: Wire['FamilyFitView']): string {
    return answer === 'moves'
      ? this.words.count('shelter.moves', moves ?? 0)
      : this.words.of(`shelter.fit.${answer}`);
  }
}
