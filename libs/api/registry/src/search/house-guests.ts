import { Injectable } from '@nestjs/common';

type GuestsOf = (houseId: string, most: number) => Promise<string[]>;

/**
 * Who has slept in a house, the latest first: known to the domain of shelters, which takes this up as it loads. Without it
 * nobody has.
 */
@Injectable()
export class HouseGuests {
  private guestsOf: GuestsOf = () => Promise.resolve([]);

  use(guestsOf: GuestsOf): void {
    this.guestsOf = guestsOf;
  }

  of(houseId: string, most: number): Promise<string[]> {
    return this.guestsOf(houseId, most);
  }
}
