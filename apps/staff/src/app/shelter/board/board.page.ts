import { Component, computed, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Empty, Failure, Icon, Skeleton } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { BkDate } from '../../core/i18n/dates';
import { Session } from '../../core/session/session';
import { Words } from '../../core/i18n/words';
import { largestFamily } from '../../core/house/largest-family';
import { watchHouse } from '../../core/house/watch-house';
import { RoomSearchPanel } from '../seating/room-search-panel';
import { BoardStore } from './board.store';
import { AvailabilityStrip } from './availability-strip';
import { RoomCard } from './room-card';
import { SeatingPanel } from '../seating/seating-panel';
import { SeatingStore } from '../seating/seating.store';
import { StayPanel } from '../stays/stay-panel';
import { StayStore } from '../stays/stay.store';
import { WaitingPanel } from './waiting-panel';

const LINKS = [
  { path: 'roll-call', icon: 'list-checks', word: 'rollCall.title', permission: 'shelter.allocate' },
  { path: 'weeks', icon: 'calendar-days', word: 'weeks.title', permission: 'shelter.board' },
  { path: 'place-enquiries', icon: 'send', word: 'placeEnquiry.title', permission: 'shelter.enquire' },
  {
    path: 'house-records',
    icon: 'clipboard-list',
    word: 'houseRecords.title',
    permission: 'shelter.house_incidents',
  },
  { path: 'set-up', icon: 'settings', word: 'shelter.setUp', permission: 'shelter.set_up' },
] as const;

/** The house tonight: rooms as cards, places as seats; live on every screen. */
@Component({
  selector: 'bk-board',
  imports: [
    RoomSearchPanel,
    BkDate,
    Empty,
    Failure,
    Icon,
    AvailabilityStrip,
    RoomCard,
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
  /** Household whose panel opens with the page; from the address bar. */
  readonly stay = input<string>();
  protected readonly session = inject(Session);
  protected readonly words = inject(Words);
  protected readonly watch = watchHouse(this.store.guests, () => {
    this.store.reload();
  });
  /** As the strip below it has it, which asks by all rules and for the usual stay. */
  protected readonly largest = computed(() => {
    const { availability } = this.store;
    if (!availability.hasValue()) return '…';
    const { families } = availability.value();
    return families ? largestFamily(families) : '?';
  });
  /** For the sheet that hangs on a wall. */
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

  /** Pages beside the board, for those who may use them. */
  protected readonly links = computed(() => LINKS.filter(({ permission }) => this.session.may(permission)));

  protected print(): void {
    print();
  }
}
