import { computed, inject, Injectable } from '@angular/core';
import { Api, type Wire } from '../core/api';
import { loadAgain } from '../core/load-again';
import { loaded } from '../core/loaded';
import { guestsOf } from '../people/guests-of';
import { watchHouse } from '../people/watch-house';

/** The house as it is now, read once for all cards of a page, and followed on one line. */
@Injectable()
export class HouseNow {
  private readonly api = inject(Api);
  readonly board = loaded({ loader: () => this.api.get<Wire['BoardView']>('shelter/board') });
  /** One guest of each household. */
  readonly guests = computed(() => {
    const guests = this.board.hasValue() ? this.board.value().houses.flatMap(guestsOf) : [];
    return [...new Map(guests.map(guest => [guest.stayId, guest])).values()];
  });

  private readonly loads = [loadAgain(this.board)];

  /** Today in Bishkek. */
  readonly day = watchHouse(this.guests, () => {
    for (const load of this.loads) load();
  }).day;

  /** Has something else of the page loaded with it when the house has changed. */
  alsoLoad(load: () => void): void {
    this.loads.push(load);
  }
}
