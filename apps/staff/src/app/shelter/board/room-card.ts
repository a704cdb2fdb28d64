import { Component, computed, inject, input } from '@angular/core';
import { Icon, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
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

/** One room and its places: free, held, taken, absent, chosen or closed. */
@Component({
  selector: 'bk-room-card',
  imports: [BkDate, Icon, Status, TranslocoDirective],
  templateUrl: './room-card.html',
  styleUrl: './room-card.scss',
})
export class RoomCard {
  protected readonly store = inject(BoardStore);
  protected readonly seating = inject(SeatingStore);
  private readonly stays = inject(StayStore);
  protected readonly words = inject(Words);
  private readonly session = inject(Session);
  private readonly toaster = inject(Toaster);
  private readonly openDialog = dialogOpener();
  readonly room = input.required<Wire['RoomView']>();
  /** The current time, for the remaining time of holds; its day is `today`. */
  readonly now = input.required<number>();
  readonly today = input.required<string>();

  protected readonly beds = computed(() => this.room().places.filter(({ kind }) => kind !== 'shared').length);
  protected readonly taken = computed(() => this.room().places.filter(place => place.guest).length);
  protected readonly doors = computed(() => {
    const rooms = this.store.board.value()?.houses.flatMap(house => house.rooms) ?? [];
    const open = rooms.filter(({ id }) => this.room().doors.includes(id));
    return open.map(({ number }) => number).join(', ');
  });

  /** The stay that is being moved, by dragging or in the panel. */
  private readonly moving = computed(() => {
    const seating = this.seating.seating();
    return this.store.dragged()?.stayId ?? (seating?.kind === 'move' ? seating.stayId : undefined);
  });
  /** Places for that household in this room, by person. */
  protected readonly householdPlaces = computed(() => {
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

  /** Whether a free place can be pressed: while a household is being placed, or if the search has proposed it. */
  protected choosable(place: Wire['PlaceView']): boolean {
    const seating = this.seating.seating();
    if (!seating || place.guest || this.room().closed) return false;
    return seating.kind !== 'search' || this.seating.chosenFor(place.id) !== null;
  }

  protected label(guest: Wire['GuestView']): string {
    if (guest.part === 'head') return guest.code;
    return guest.personId === null ? this.store.label(guest) : `+ ${this.store.label(guest)}`;
  }

  protected minutesLeft({ holdUntil }: Wire['GuestView']): number {
    return Math.max(0, Math.ceil((Date.parse(holdUntil ?? '') - this.now()) / 60_000));
  }

  protected isAway({ absence }: Wire['GuestView']): boolean {
    return absence !== null && absence.from <= this.today();
  }

  protected draggable(guest: Wire['GuestView']): boolean {
    return guest.state === 'active' && this.session.may('shelter.allocate') && !this.seating.seating();
  }

  protected drag(event: DragEvent, guest: Wire['GuestView']): void {
    // no data is attached, so that another window learns nothing from the drag
    event.dataTransfer?.setData('text/plain', '');
    this.store.dragged.set(guest);
  }

  /** Moves one person, or the whole household with Shift, which is pressed while dragging: before, it would select text. */
  protected drop(event: DragEvent, place: Wire['PlaceView']): void {
    event.preventDefault();
    const guest = this.store.dragged();
    if (event.shiftKey) this.dropHousehold(event);
    else if (guest?.personId) void this.stays.move(guest.stayId, { [guest.personId]: place.id });
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

  /** Whether this person closes rooms and opens them again. */
  protected readonly mayClose = computed(() => this.session.may('shelter.set_up'));

  protected closures(): Promise<void> {
    return this.openDialog(RoomClosuresDialog, this.room().id);
  }

  /** Chooses places for the whole household; they can still be changed one by one. */
  protected chooseForHousehold(): void {
    const chosen = this.householdPlaces() ?? {};
    this.seating.takeProposal(Object.entries(chosen).map(([guestId, placeId]) => ({ guestId, placeId })));
  }
}
