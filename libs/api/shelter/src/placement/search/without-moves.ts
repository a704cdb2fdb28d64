import type { PlacementQuestion } from '../placement.types';
import { Arranging } from './arrange';
import { isTooFull } from './count';
import { type Found, found, type House, largestOf } from './houses';
import { compareRooms } from './layer';
import { compareCosts } from './worth';

/** The best arrangements in which nobody moves, no two in the same rooms. */
export function withoutMoves(question: PlacementQuestion, houses: readonly House[], wanted: number): Found[] {
  const { quiet } = question.household;
  const all = houses
    .filter(house => !isTooFull(question, house))
    .flatMap(house => {
      const order = { wanted, quiet, units: null, ...largestOf(houses, house) };
      return new Arranging(house.model, order).run().map(arrangement => ({ arrangement, house }));
    })
    .sort(
      (a, b) =>
        compareCosts(a.arrangement.cost, b.arrangement.cost) ||
        compareRooms(a.arrangement.rooms, b.arrangement.rooms),
    );
  const known = new Set<string>();
  return all
    .filter(({ arrangement: { rooms } }) => known.size < known.add(rooms.join()).size)
    .slice(0, wanted)
    .map(({ arrangement, house }) => found(question, house.model, arrangement));
}
