import { computed, inject, Injectable, resource } from '@angular/core';
import { Api, type Wire } from '../core/api';
import { LiveFeed } from '../core/live';
import { loadAgain } from '../core/load-again';

/** The house as it is now, read once for all cards of a page. */
@Injectable()
export class HouseNow {
  private readonly api = inject(Api);
  readonly board = resource({ loader: () => this.api.get<Wire['BoardView']>('shelter/board') });
  /** One guest of each household. */
  readonly guests = computed(() => {
    const seats = this.board.value()?.houses.flatMap(house => house.rooms.flatMap(room => room.places)) ?? [];
    return [
      ...new Map(seats.flatMap(({ guest }) => (guest ? [[guest.stayId, guest] as const] : []))).values(),
    ];
  });

  constructor() {
    inject(LiveFeed).follow(['shelter'], loadAgain(this.board));
  }
}
