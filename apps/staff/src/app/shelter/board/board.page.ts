import {
  afterNextRender,
  Component,
  computed,
  effect,
  inject,
  Injector,
  input,
  signal,
  untracked,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { Empty, Icon, Skeleton } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { pageKeys } from '../../core/focus/page-keys';
import { BkDate } from '../../core/i18n/dates';
import { Session } from '../../core/session/session';
import { watchHouse } from '../../core/house/watch-house';
import { RoomSearchPanel } from '../seating/room-search-panel';
import { BoardStore } from '../house/board.store';
import { HouseViews } from '../house/house-views';
import { firstToPlace } from '../queue/queue.rules';
import { AvailabilityStrip } from './availability-strip';
import { BoardMenu } from './board-menu';
import { RoomCard } from './room-card';
import { SeatingPanel } from '../seating/seating-panel';
import { SeatingStore } from '../seating/seating.store';
import { StayPanel } from '../stays/stay-panel';
import { StayStore } from '../house/stay.store';
import { KeptFields } from '../house/kept-fields';
import { LoadFailure } from '../../core/http/load-failure';
import { PanelFocus } from '../panel/panel-focus';
import { SeatFocus } from './seat-focus';
import { SeatKeys } from './seat-keys';
import { WaitingPanel } from '../queue/waiting-panel';

/** The houses tonight: a card per room with its places, kept up to date live, and one panel beside them. */
@Component({
  selector: 'bk-board',
  imports: [
    AvailabilityStrip,
    BkDate,
    BoardMenu,
    Empty,
    HouseViews,
    Icon,
    LoadFailure,
    RoomCard,
    RoomSearchPanel,
    RouterLink,
    SeatingPanel,
    SeatKeys,
    Skeleton,
    StayPanel,
    TranslocoDirective,
    WaitingPanel,
  ],
  providers: [BkDate, BoardStore, KeptFields, PanelFocus, SeatFocus, SeatingStore, StayStore],
  templateUrl: './board.page.html',
  styleUrl: './board.page.scss',
  host: { '(keydown.escape)': 'escape($event)' },
})
export class BoardPage {
  protected readonly store = inject(BoardStore);
  protected readonly seating = inject(SeatingStore);
  private readonly seatFocus = inject(SeatFocus);
  /** The stay whose panel opens with the page, from the address. */
  readonly stay = input<string>();
  protected readonly session = inject(Session);
  protected readonly watch = watchHouse(this.store.guests, () => {
    this.store.reload();
  });
  /** When the printed sheet was made. */
  protected readonly moment = computed(() => new Date(this.watch.now()).toISOString());
  /** Who gets places with the primary action; null when nobody waits, or she places nobody. */
  protected readonly next = computed(() => {
    if (!this.session.may('shelter.allocate')) return null;
    const around = { held: this.store.held(), today: this.watch.day() };
    return firstToPlace(this.store.board.value()?.waiting ?? [], around);
  });

  /** Those who wait were asked for; on a wide screen they are there anyway. */
  private readonly queueAsked = signal(false);
  protected readonly queueOpened = computed(() => this.queueAsked() || this.seating.offered() !== null);
  protected readonly panel = computed(() => {
    const seating = this.seating.seating();
    if (seating) return seating.kind === 'search' ? 'search' : 'seating';
    return this.store.stay() ? 'stay' : 'queue';
  });

  constructor() {
    pageKeys(
      { key: 'keys.arrows', word: 'keys.board.arrows' },
      { key: 'PgUp PgDn', word: 'keys.board.rooms' },
      { key: 'Enter', word: 'keys.board.open' },
      { key: 'M', word: 'keys.board.move' },
      { key: 'Esc', word: 'keys.board.close' },
    );
    effect(() => {
      this.store.shownStay.set(this.stay() ?? null);
    });
    effect(() => {
      if (this.panel() !== 'queue') this.queueAsked.set(false);
    });
    this.keepInSight();
  }

  protected openQueue(): void {
    this.seating.end();
    this.store.shownStay.set(null);
    this.queueAsked.set(true);
  }

  protected closeQueue(): void {
    this.queueAsked.set(false);
    this.seating.offered.set(null);
  }

  /** Closes the panel from the rooms, too; a menu or a calendar above them takes the key for itself. */
  protected escape(event: Event): void {
    if (event.defaultPrevented || !(event.target instanceof Element) || event.target.closest('[popover]'))
      return;
    this.seating.end();
    this.store.shownStay.set(null);
    this.closeQueue();
  }

  /** The bed whose panel opens, and the one that is chosen, are never under the panel or off the screen. */
  private keepInSight(): void {
    const injector = inject(Injector);
    const shown = computed(() => {
      const chosen = Object.values(this.seating.seating()?.chosen ?? {}).at(-1);
      return chosen ?? this.seating.offered() ?? this.bedOfStay();
    });
    effect(() => {
      const id = shown();
      if (!id) return;
      this.seatFocus.goneTo(id);
      const look = (): void => {
        document.querySelector(`[data-place="${CSS.escape(id)}"]`)?.scrollIntoView({ block: 'nearest' });
      };
      afterNextRender(look, { injector });
    });
  }

  /** Of a stay that is shown the bed that was pressed, else the first. */
  private bedOfStay(): string | null {
    const beds = (this.store.stay() ?? []).map(({ place }) => place.id);
    const pressed = untracked(this.seatFocus.current);
    return beds.find(id => id === pressed) ?? beds[0] ?? null;
  }
}
