import { Directive, ElementRef, inject } from '@angular/core';
import { Session } from '../../core/session/session';
import { BoardStore } from '../house/board.store';
import { SeatingStore } from '../seating/seating.store';
import { SeatFocus } from './seat-focus';
import { nearest } from './nearest';

const SEAT = '[data-place]';
const ROOM = 'bk-room-card';

const placeOf = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>(SEAT) : null;

/**
 * The keys of the board: arrows go from bed to bed as they lie on the screen, Home and End within a room, Page Up and Page
 * Down from room to room. M moves the household of the bed; Enter and space press the bed as they press any button.
 */
@Directive({
  selector: '[bkSeatKeys]',
  host: { '(keydown)': 'key($event)', '(focusin)': 'gone($event)' },
})
export class SeatKeys {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly focus = inject(SeatFocus);
  private readonly board = inject(BoardStore);
  private readonly seating = inject(SeatingStore);
  private readonly session = inject(Session);

  protected gone({ target }: Event): void {
    const id = placeOf(target)?.dataset['place'];
    if (id) this.focus.goneTo(id);
  }

  protected key(event: KeyboardEvent): void {
    const seat = placeOf(event.target);
    if (!seat || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.code === 'KeyM') {
      this.startMove(seat);
      return;
    }
    const to = this.goal(event.key, seat);
    if (to === undefined) return;
    event.preventDefault(); // the page would scroll
    to?.focus();
  }

  /** Undefined for a key that leads nowhere. */
  private goal(key: string, seat: HTMLElement): HTMLElement | null | undefined {
    const room = seat.closest<HTMLElement>(ROOM);
    const [all, here] = [seatsIn(this.host), seatsIn(room)];
    const at = all.indexOf(seat);
    switch (key) {
      case 'ArrowRight':
        return all[at + 1] ?? null;
      case 'ArrowLeft':
        return all[at - 1] ?? null;
      case 'ArrowDown':
        return this.vertical(seat, room, 'down');
      case 'ArrowUp':
        return this.vertical(seat, room, 'up');
      case 'Home':
        return here[0];
      case 'End':
        return here.at(-1);
      case 'PageDown':
        return all.slice(at).find(other => other.closest(ROOM) !== room) ?? null;
      case 'PageUp': {
        const before = all
          .slice(0, at)
          .findLast(other => other.closest(ROOM) !== room)
          ?.closest<HTMLElement>(ROOM);
        return seatsIn(before)[0] ?? null;
      }
      default:
        return undefined;
    }
  }

  /** The bed above or below: in the same room, else in the room that lies there. */
  private vertical(seat: HTMLElement, room: HTMLElement | null, way: 'up' | 'down'): HTMLElement | null {
    const inside = nearest(seat, seatsIn(room), way);
    if (inside || !room) return inside;
    const rooms = Array.from(this.host.querySelectorAll<HTMLElement>(ROOM)).filter(
      other => seatsIn(other).length > 0,
    );
    const next = nearest(room, rooms, way);
    return next && (nearest(seat, seatsIn(next), way) ?? seatsIn(next)[0] ?? null);
  }

  private startMove({ dataset }: HTMLElement): void {
    const seat = this.board.seats().find(({ place }) => place.id === dataset['place']);
    const guest = seat?.place.guest;
    if (guest?.state !== 'active' || !this.session.may('shelter.allocate')) return;
    this.board.shownStay.set(guest.stayId);
    this.seating.startMove();
  }
}

const seatsIn = (within: HTMLElement | null | undefined): HTMLElement[] =>
  Array.from(within?.querySelectorAll<HTMLElement>(SEAT) ?? []);
