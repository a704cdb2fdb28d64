import type { PlacementQuestion } from '../placement.types';
import { isTooFull } from './count';
import type { Found, House } from './houses';
import { Quest } from './quest';
import { compareCosts, unitsOf } from './worth';

/** The arrangement with the fewest moves, all within one house; null when there is none with so many at most. */
export function withMoves(
  question: PlacementQuestion,
  houses: readonly House[],
  most = Infinity,
): Found | null {
  if (most < 1) return null;
  const { household, residents } = question;
  const present = residents.reduce((sum, { guests }) => sum + guests.length, 0);
  const units = unitsOf(household.guests.length, present);
  const quests = houses
    .filter(house => !isTooFull(question, house))
    .map(house => new Quest(question, houses, house, units));
  let bound = Math.min((most + 1) * units.move - 1, Number.MAX_VALUE);
  let best: Found | null = null;
  for (let quest = lightest(quests); quest && quest.next <= bound; quest = lightest(quests)) {
    const one = quest.try(bound);
    if (!one || (best && compareCosts(best.cost, one.cost) <= 0)) continue;
    best = one;
    bound = one.cost.weight;
  }
  return best;
}

const lightest = (quests: readonly Quest[]): Quest | undefined =>
  [...quests].sort((a, b) => a.next - b.next)[0];
