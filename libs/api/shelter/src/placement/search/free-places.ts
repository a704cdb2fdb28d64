import { compareCosts } from '../model/cost-tiers';
import { HouseSearch } from './house-search';
import type { HouseArrangement, SearchedHouse } from './houses';
import { compareRooms } from './state-table';

/** The best arrangements in which nobody moves, the best first, no two in the same rooms. */
export function freePlaces(houses: readonly SearchedHouse[], wanted: number): HouseArrangement[] {
  const all = houses
    .filter(({ isTooFull }) => !isTooFull)
    .flatMap(({ house, largest, largestElsewhere }) =>
      new HouseSearch(house, { wanted, moves: false, largest, largestElsewhere })
        .best()
        .map(arrangement => ({ arrangement, house })),
    )
    .sort(
      (a, b) =>
        compareCosts(a.arrangement.cost, b.arrangement.cost) ||
        compareRooms(a.arrangement.rooms, b.arrangement.rooms),
    );
  const known = new Set<string>();
  return all
    .filter(({ arrangement: { rooms } }) => known.size < known.add(rooms.join()).size)
    .slice(0, wanted);
}
