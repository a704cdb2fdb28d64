import { computed, inject, Injectable } from '@angular/core';
import { BoardClient } from '../core/clients/shelter/board.client';
import { serverResource } from '../core/http/server-resource';
import { needRooms } from '../core/house/closed-nights';
import { guestsOf } from '../core/house/guests-of';
import { watchHouse } from '../core/house/watch-house';

/** The house as it is now, read once for all cards of a page, and followed on one line. */
@Injectable()
export class HouseStore {
  private readonly client = inject(BoardClient);
  readonly board = serverResource({ loader: () => this.client.board() });
  /** One guest of each household. */
  readonly guests = computed(() => {
    const guests = this.board.value()?.houses.flatMap(guestsOf) ?? [];
    return [...new Map(guests.map(guest => [guest.stayId, guest])).values()];
  });

  /** Who needs another room because theirs closes. */
  readonly needRooms = computed(() =>
    needRooms(this.board.value()?.houses.flatMap(({ rooms }) => rooms) ?? [], this.day()),
  );

  private readonly loads = [this.board.reload];

  /** Today in Bishkek. */
  readonly day = watchHouse(this.guests, () => {
    for (const load of this.loads) load();
  }).day;

  /** Has something else of the page loaded with it when the house has changed. */
  reloadWith(load: () => void): void {
    this.loads.push(load);
  }
}
