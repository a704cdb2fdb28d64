import { ChangeDetectionStrategy, Component, computed, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Permission } from '@baanek/contracts';
import { Empty, Failure, Icon, Skeleton } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { BkDate } from '../core/dates';
import { Session } from '../core/session';
import { Words } from '../core/words';
import { largestFamily } from '../people/largest-family';
import { watchHouse } from '../people/watch-house';
import { AskPanel } from './ask-panel';
import { BoardStore } from './board.store';
import { OutlookStrip } from './outlook-strip';
import { RoomCard } from './room-card';
import { SeatingPanel } from './seating-panel';
import { SeatingStore } from './seating.store';
import { StayPanel } from './stay-panel';
import { WaitingPanel } from './waiting-panel';

/** The house tonight: rooms as cards, places as seats; live on every screen. */
@Component({
  selector: 'bk-board',
  imports: [
    AskPanel,
    BkDate,
    Empty,
    Failure,
    Icon,
    OutlookStrip,
    RoomCard,
    RouterLink,
    SeatingPanel,
    Skeleton,
    StayPanel,
    TranslocoDirective,
    WaitingPanel,
  ],
  providers: [BoardStore, SeatingStore],
  templateUrl: './board.page.html',
  styleUrl: './board.page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
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
    const { outlook } = this.store;
    if (!outlook.hasValue()) return '…';
    const { families } = outlook.value();
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
  protected readonly links = computed(() =>
    [
      { path: 'roll-call', icon: 'list-checks', word: 'rollCall.title', may: 'shelter.allocate' },
      { path: 'weeks', icon: 'calendar-days', word: 'weeks.title', may: 'shelter.board' },
      { path: 'asks', icon: 'send', word: 'placeAsk.title', may: 'shelter.enquire' },
      { path: 'events', icon: 'clipboard-list', word: 'events.title', may: 'shelter.house_incidents' },
      { path: 'set-up', icon: 'settings', word: 'shelter.setUp', may: 'shelter.set_up' },
    ].filter(({ may }) => this.session.may(may as Permission)),
  );

  protected print(): void {
    print();
  }
}
