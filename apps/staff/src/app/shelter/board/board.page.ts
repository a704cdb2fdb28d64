import { Component, computed, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Empty, Icon, Skeleton } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { BkDate } from '../../core/i18n/dates';
import { Session } from '../../core/session/session';
import { Words } from '../../core/i18n/words';
import { largestFamily } from '../../core/house/largest-family';
import { watchHouse } from '../../core/house/watch-house';
import { RoomSearchPanel } from '../seating/room-search-panel';
import { BoardStore } from '../house/board.store';
import { AvailabilityStrip } from './availability-strip';
import { RoomCard } from './room-card';
import { SeatingPanel } from '../seating/seating-panel';
import { SeatingStore } from '../seating/seating.store';
import { StayPanel } from '../stays/stay-panel';
import { StayStore } from '../house/stay.store';
import { LoadFailure } from '../../core/http/load-failure';
import { WaitingPanel } from './waiting-panel';

const LINKS = [
  { path: 'roll-call', icon: 'list-checks', word: 'rollCall.title', permission: 'shelter.allocate' },
  { path: 'weeks', icon: 'calendar-days', word: 'weeks.title', permission: 'shelter.board' },
  { path: 'stays', icon: 'history', word: 'stays.title', permission: 'shelter.board' },
  { path: 'place-enquiries', icon: 'send', word: 'placeEnquiry.title', permission: 'shelter.enquire' },
  {
    path: 'house-records',
    icon: 'clipboard-list',
    word: 'houseRecords.title',
    permission: 'shelter.house_incidents',
  },
  { path: 'set-up', icon: 'settings', word: 'shelter.setUp', permission: 'shelter.set_up' },
] as const;

/** The houses tonight: a card per room with its places, kept up to date live. */
@Component({
  selector: 'bk-board',
  imports: [
    AvailabilityStrip,
    BkDate,
    Empty,
    Icon,
    LoadFailure,
    RoomCard,
    RoomSearchPanel,
    RouterLink,
    SeatingPanel,
    Skeleton,
    StayPanel,
    TranslocoDirective,
    WaitingPanel,
  ],
  providers: [BoardStore, SeatingStore, StayStore],
  templateUrl: './board.page.html',
  styleUrl: './board.page.scss',
})
export class BoardPage {
  protected readonly store = inject(BoardStore);
  protected readonly seating = inject(SeatingStore);
  /** The stay whose panel opens with the page, from the address. */
  readonly stay = input<string>();
  protected readonly session = inject(Session);
  protected readonly words = inject(Words);
  protected readonly watch = watchHouse(this.store.guests, () => {
    this.store.reload();
  });
  /** The largest family of the availability strip, which applies all rules for the usual stay. */
  protected readonly largest = computed(() => {
    const { availability } = this.store;
    if (!availability.hasValue()) return '…';
    const { families } = availability.value();
    return families ? largestFamily(families) : '?';
  });
  /** When the printed sheet was made. */
  protected readonly moment = computed(() => new Date(this.watch.now()).toISOString());
  protected readonly share = computed(() => {
    const board = this.store.board.value();
    return board && board.places > 0 ? Math.round((board.taken / board.places) * 100) : 0;
  });

  constructor() {
    effect(() => {
      this.store.shownStay.set(this.stay() ?? null);
    });
  }

  /** Links to the pages of the shelter that the user may open. */
  protected readonly links = computed(() => LINKS.filter(({ permission }) => this.session.may(permission)));

  protected print(): void {
    print();
  }
}
