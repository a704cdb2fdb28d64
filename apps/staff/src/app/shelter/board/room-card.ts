import { Component, computed, inject, input } from '@angular/core';
import { Icon, Status } from '@baanek/ui';
import { householdKey } from '../../core/house/marked-households';
import type { Wire } from '../../core/http/api-types';
import { BkDate } from '../../core/i18n/dates';
import { Session } from '../../core/session/session';
import { dialogOpener } from '../../core/forms/dialog-opener';
import { Toaster } from '../../core/feedback/toaster';
import { Words } from '../../core/i18n/words';
import { BoardStore } from '../house/board.store';
import { SeatingStore } from '../seating/seating.store';
import { StayStore } from '../house/stay.store';
import { RoomClosuresDialog } from './room-closures-dialog';
import { isAway, minutesLeft, type Seat, SOON_MINUTES } from './seat';
import { SeatFocus } from './seat-focus';

/**
 * One room and its places: free, held, taken, absent, chosen or closed. A large house has hundreds of places, so each is one
 * button without a component or listeners of its own, and a room out of sight is not laid out.
 */
@Component({
  selector: 'bk-room-card',
  imports: [BkDate, Icon, Status],
  templateUrl: './room-card.html',
  styleUrl: './room-card.scss',
  host: {
    '(click)': 'press($event)',
    '(dragstart)': 'drag($event)',
    '(dragend)': 'store.dragged.set(null)',
    '(dragover)': 'dragOver($event)',
    '(drop)': 'drop($event)',
  },
})
export class RoomCard {
  protected readonly store = inject(BoardStore);
  protected readonly seating = inject(SeatingStore);
  private readonly stays = inject(StayStore);
  private readonly focus = inject(SeatFocus);
  private readonly date = inject(BkDate);
  protected readonly words = inject(Words);
  private readonly session = inject(Session);
  private readonly toaster = inject(Toaster);
  private readonly openDialog = dialogOpener();
  readonly room = input.required<Wire['RoomView']>();
  /** The current time, for the remaining time of holds; its day is `today`. */
  readonly now = input.required<number>();
  readonly today = input.required<string>();

  protected readonly beds = computed(() => this.room().places.filter(({ kind }) => kind !== 'shared').length);
  /** Without little ones who share a bed: they take none away. */
  protected readonly taken = computed(
    () => this.room().places.filter(({ guest, kind }) => guest && kind !== 'shared').length,
  );
  protected readonly doors = computed(() => {
    if (this.room().doors.length === 0) return '';
    const rooms = this.store.board.value()?.houses.flatMap(house => house.rooms) ?? [];
    const open = rooms.filter(({ id }) => this.room().doors.includes(id));
    return open.map(({ number }) => number).join(', ');
  });
  protected readonly seats = computed(() =>
    this.room().places.map(place =>
      place.guest ? this.takenSeat(place, place.guest) : this.freeSeat(place),
    ),
  );
  /** The place of this room to which Tab leads, if it is the one. */
  protected readonly tabStop = computed(() => {
    const current = this.focus.current();
    return this.room().places.some(({ id }) => id === current) ? current : null;
  });
  private readonly mayPlace = computed(() => this.session.may('shelter.allocate'));
  /** Whether this person closes rooms and opens them again. */
  protected readonly mayClose = computed(() => this.session.may('shelter.set_up'));

  /** The stay that is being moved, by dragging or in the panel. */
  private readonly moving = computed(() => {
    const seating = this.seating.seating();
    return this.store.dragged()?.stayId ?? (seating?.kind === 'move' ? seating.stayId : undefined);
  });
  /** Places for that household in this room, by person. */
  private readonly householdPlaces = computed(() => {
    const stayId = this.moving();
    return stayId === undefined ? null : this.store.placesForHousehold(stayId, this.room());
  });
  protected readonly offersHousehold = computed(
    () =>
      !this.room().closed &&
      Object.keys(this.householdPlaces() ?? {}).length > 0 &&
      this.store.household(this.moving() ?? '').length > 1,
  );

  protected closedWords(): string {
    const [closure] = this.room().closures;
    return !closure || closure.reason === 'other'
      ? this.words.of('shelter.closed')
      : this.words.code('closure', closure.reason);
  }

  private takenSeat({ id, number }: Wire['PlaceView'], guest: Wire['GuestView']): Seat {
    const { stayId, state, code, plannedEnd, holdUntil } = guest;
    const until = (day: string | null, format: 'short' | 'until'): string =>
      `${this.words.of('shelter.until')} ${this.date.transform(day, format)}`;
    const [isHeld, away] = [state === 'held', isAway(guest, this.today())];
    const printed = isHeld ? until(holdUntil, 'until') : '';
    // the time is read only where something runs out, so that no other room follows it
    const left = isHeld ? minutesLeft(guest, this.now()) : Infinity;
    const soon = left <= SOON_MINUTES ? this.words.count('minutes', left) : printed;
    const stays = away ? this.words.of('shelter.awayTonight') : until(plannedEnd, 'short');
    const detail = isHeld ? soon : stays;
    const late = !isHeld && plannedEnd < this.today();
    const mark = this.store.marks().get(householdKey(guest)) ?? '';
    const look = [mark, isHeld && 'held', away && 'away', late && 'late'].filter(Boolean).join(' ');
    const text = this.label(guest);
    const where = this.words.of('shelter.placeName', { room: this.room().number, place: number });
    const draggable = !isHeld && this.mayPlace() && !this.seating.seating();
    return {
      ...{ id, stayId, look: `taken ${look}`, mark, text, detail },
      ...{ printed: soon === printed ? '' : printed, aloud: `${code}, ${where}` },
      ...{ chosen: null, draggable, inert: false },
    };
  }

  /** A free place can be pressed while places are being chosen, or to be given to somebody who waits. */
  private freeSeat({ id, number, kind }: Wire['PlaceView']): Seat {
    const seating = this.seating.seating();
    const { closed } = this.room();
    const chosen = closed ? null : this.seating.chosenFor(id);
    const choosable = !closed && (seating?.kind === 'search' ? chosen !== null : seating !== null);
    const free = this.words.of(closed ? 'shelter.closed' : 'shelter.free');
    const detail = this.words.code('place', kind);
    const where = this.words.of('shelter.placeName', { room: this.room().number, place: number });
    return {
      ...{ id, stayId: null, mark: '', printed: '', detail, text: choosable ? (chosen ?? free) : '' },
      look: [choosable ? 'free' : 'empty', chosen && 'chosen', this.seating.offered() === id && 'offered']
        .filter(Boolean)
        .join(' '),
      aloud: choosable ? where : `${free}, ${where}`,
      chosen: choosable ? chosen !== null : null,
      draggable: false,
      inert: closed || (!choosable && (seating !== null || !this.mayPlace())),
    };
  }

  private label(guest: Wire['GuestView']): string {
    if (guest.part === 'head') return guest.code;
    return guest.personId === null ? this.store.label(guest) : `+ ${this.store.label(guest)}`;
  }

  /** The place under a pointer or a key: the card listens for all of its places. */
  private placeUnder({ target }: Event): Wire['PlaceView'] | undefined {
    const id = target instanceof Element && target.closest<HTMLElement>('[data-place]')?.dataset['place'];
    return this.room().places.find(place => place.id === id);
  }

  protected press(event: Event): void {
    const place = this.placeUnder(event);
    const seat = this.seats().find(({ id }) => id === place?.id);
    if (!place || !seat || seat.inert) return;
    this.focus.goneTo(place.id);
    if (place.guest) this.seating.showStay(place.guest.stayId);
    else if (seat.chosen === null) this.seating.offer(place.id);
    else this.seating.choose(place.id);
  }

  protected drag(event: DragEvent): void {
    const guest = this.placeUnder(event)?.guest;
    if (!guest) return;
    // no data is attached, so that another window learns nothing from the drag
    event.dataTransfer?.setData('text/plain', '');
    this.store.dragged.set(guest);
  }

  protected dragOver(event: DragEvent): void {
    if (this.store.dragged() && this.placeUnder(event)?.guest === null) event.preventDefault();
  }

  /** Moves one person, or the whole household with Shift, which is pressed while dragging: before, it would select text. */
  protected drop(event: DragEvent): void {
    event.preventDefault();
    const [guest, place] = [this.store.dragged(), this.placeUnder(event)];
    if (event.shiftKey) this.dropHousehold(event);
    else if (guest?.personId && place) void this.stays.move(guest.stayId, { [guest.personId]: place.id });
    this.store.dragged.set(null);
  }

  protected dropHousehold(event: DragEvent): void {
    event.preventDefault();
    const [guest, chosen] = [this.store.dragged(), this.householdPlaces()];
    this.store.dragged.set(null);
    if (!guest) return;
    if (!chosen) this.toaster.show(this.words.of('shelter.wholeTooMany'), { tone: 'brick' });
    else if (Object.keys(chosen).length > 0) void this.stays.move(guest.stayId, chosen);
  }

  protected closures(): Promise<void> {
    return this.openDialog(RoomClosuresDialog, this.room().id);
  }

  /** Chooses places for the whole household; they can still be changed one by one. */
  protected chooseForHousehold(): void {
    const chosen = this.householdPlaces() ?? {};
    this.seating.takeProposal(Object.entries(chosen).map(([guestId, placeId]) => ({ guestId, placeId })));
  }
}
