import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Skeleton, Status, type Tone } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { BoardClient } from '../core/clients/shelter/board.client';
import type { Wire } from '../core/http/api-types';
import { addDays } from '../core/i18n/dates';
import { LoadFailure } from '../core/http/load-failure';
import { serverResource } from '../core/http/server-resource';
import { Session } from '../core/session/session';
import { Words } from '../core/i18n/words';
import { largestFamily } from '../core/house/largest-family';
import { HouseStore } from './house.store';

/** How full the house is, who would still fit, who waits, and which stays need a person. */
@Component({
  selector: 'bk-shelter-today',
  imports: [LoadFailure, RouterLink, Skeleton, Status, TranslocoDirective],
  template: `<section class="card" *transloco="let t">
    <header>
      <h2>{{ t('shelter.title') }}</h2>
      <a class="end small" routerLink="/shelter">{{ t('today.board') }}</a>
    </header>
    @if (board.error()) {
      <bk-load-failure [of]="board" />
    } @else if (board.hasValue()) {
      @let it = board.value();
      <div class="body">
        <p>
          <span class="big tabular">{{ it.taken }} / {{ it.places }}</span>
          {{ words.count('families', it.families) }}
          @if (fits(); as n) {
            · {{ t('today.fits', { n }) }}
          }
        </p>
        <div class="stack">
          @if (waiting(); as n) {
            <bk-status tone="amber" icon="clock">{{ t('shelter.waiting') }}: {{ n }}</bk-status>
          }
          @for (alert of alerts(); track alert.word) {
            <p class="alert">
              <bk-status [tone]="alert.tone" [icon]="alert.icon">{{ t(alert.word) }}</bk-status>
              <span class="small">{{ alert.codes }}</span>
            </p>
          }
          @if (decisions()) {
            <a class="small" routerLink="/shelter/house-records"
              >{{ t('today.decisions') }}: {{ decisions() }}</a
            >
          }
        </div>
      </div>
    } @else {
      <bk-skeleton [lines]="2" />
    }
  </section>`,
  styles: `
    .stack {
      gap: 8px;
      justify-items: start;
    }
    .alert {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 4px 8px;
    }
    .big {
      margin-right: 12px;
      font-size: 24px;
      font-weight: 650;
    }
  `,
})
export class ShelterToday {
  protected readonly words = inject(Words);
  private readonly session = inject(Session);
  private readonly house = inject(HouseStore);
  protected readonly board = this.house.board;
  private readonly client = inject(BoardClient);
  private readonly availability = serverResource({
    loader: () => this.client.availability(),
  });
  /** Size of the largest family that fits in one room; null while it is not known, and when no family fits. */
  protected readonly fits = computed(() => {
    const families = this.availability.value()?.families;
    const largest = families ? largestFamily(families) : '0';
    return largest === '0' ? null : largest;
  });

  /** Households for which no place is held either. */
  protected readonly waiting = computed(() => {
    const placed = new Set(this.house.guests().map(({ householdId }) => householdId));
    return this.board.value()?.waiting.filter(({ householdId }) => !placed.has(householdId)).length ?? 0;
  });
  /** One line per kind of thing that needs a person, with the codes of the households; the manager has a list of them. */
  protected readonly alerts = computed(() => {
    if (this.session.may('shelter.allocate')) return [];
    const day = this.house.day();
    const soon = addDays(day, 3);
    const active = this.house.guests().filter(({ state }) => state === 'active');
    const kinds: { word: string; tone: Tone; icon: string; of: Wire['GuestView'][] }[] = [
      { word: 'today.overdue', tone: 'brick', icon: 'clock', of: active.filter(one => one.plannedEnd < day) },
      {
        ...{ word: 'today.endsSoon', tone: 'amber', icon: 'clock' },
        of: active.filter(one => one.plannedEnd >= day && one.plannedEnd <= soon),
      },
      {
        word: 'today.onTheWay',
        tone: 'teal',
        icon: 'clock',
        of: this.house.guests().filter(one => one.state === 'held'),
      },
      {
        word: 'today.unsigned',
        tone: 'plain',
        icon: 'file-text',
        of: active.filter(one => !one.agreementOn),
      },
    ];
    return kinds.flatMap(({ of, ...kind }) =>
      of.length > 0 ? [{ ...kind, codes: of.map(({ code }) => code || '…').join(', ') }] : [],
    );
  });
  /** Extensions that await the director's decision. */
  protected readonly decisions = computed(() =>
    this.session.may('shelter.approve')
      ? this.house.guests().filter(({ extensionUntil }) => extensionUntil !== null).length
      : 0,
  );

  constructor() {
    this.house.reloadWith(this.availability.reload);
  }
}
