import { computed, inject, Injectable, signal } from '@angular/core';
import { BoardStore } from '../house/board.store';

/** The one place on the board to which Tab leads; the arrows lead on from there. */
@Injectable()
export class SeatFocus {
  private readonly board = inject(BoardStore);
  private readonly last = signal<string | null>(null);

  /** The place that was last gone to, while it is on the board; at first the first one. */
  readonly current = computed(() => {
    const seats = this.board.seats();
    const isLast = seats.some(({ place }) => place.id === this.last());
    return isLast ? this.last() : (seats[0]?.place.id ?? null);
  });

  goneTo(placeId: string): void {
    this.last.set(placeId);
  }
}
