import type { PlacementQuestion } from '../placement.types';
import { arrange } from './arrange';
import { modelOf } from './build-model';
import { isTooFull } from './count';
import { type Found, found, type House, largestOf } from './houses';
import { mayBeArranged } from './relax';
import { Repacking } from './repacking';
import { RoomFor } from './room-for';
import { moversOf } from './movers';
import { compareCosts } from './worth';

/** The arrangement with the fewest moves, all within one house; null when there is none with so many at most. */
export function withMoves(
  question: PlacementQuestion,
  houses: readonly House[],
  { from = 1, most = Infinity } = {},
): Found | null {
  if (most < from) return null;
  const open = houses
    .filter(house => !isTooFull(question, house) && mayBeArranged(question, house.census))
    .map(house => ({ house, room: new RoomFor(house.model), repacking: new Repacking(question, house) }));
  const all = Math.max(0, ...open.map(({ house }) => house.census.whole.size + house.census.divided.length));
  for (let moves = from; moves <= Math.min(all, most); moves++) {
    let best: { found: Found; guests: number } | null = null;
    for (const { house, room, repacking } of open) {
      for (const { movers, guests } of moversOf(question, house, moves)) {
        if (best && guests > best.guests) break;
        if (!room.without(movers) || !repacking.allows(movers)) continue;
        const one = withThese(question, houses, house, movers);
        if (one && (!best || compareCosts(one.cost, best.found.cost) < 0)) best = { found: one, guests };
      }
    }
    if (best) return best.found;
  }
  return null;
}

/** The best when just these move. */
function withThese(
  question: PlacementQuestion,
  houses: readonly House[],
  house: House,
  movers: readonly number[],
): Found | null {
  const { houseId } = house.census;
  const model = modelOf(question, { houseId, whole: new Set(), divided: [] }, movers);
  const order = { wanted: 1, quiet: question.household.quiet, ...largestOf(houses, house) };
  const [best] = arrange(model, order).sort((a, b) => compareCosts(a.cost, b.cost));
  return best ? found(question, model, best) : null;
}
