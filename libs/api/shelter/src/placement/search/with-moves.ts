import type { PlacementQuestion } from '../placement.types';
import { isTooFull } from './count';
import type { Found, House } from './houses';
import { Quest } from './quest';
import { compareCosts } from './worth';

/** The arrangement with the fewest moves, all within one house; null when there is none with so many at most. */
export function withMoves(
  question: PlacementQuestion,
  houses: readonly House[],
  most = Infinity,
): Found | null {
  if (most < 1) return null;
  const perMove = 1 + question.residents.reduce((sum, { guests }) => sum + guests.length, 0);
  const quests = houses
    .filter(house => !isTooFull(question, house))
    .map(house => new Quest(question, houses, house, perMove));
  let bound = (most + 1) * perMove - 1;
  let best: Found | null = null;
  for (let quest = lightest(quests); quest?.next && quest.next.weight <= bound; quest = lightest(quests)) {
    const { weight } = quest.next;
    const one = quest.try();
    if (!one) continue;
    bound = weight;
    if (!best || compareCosts(one.cost, best.cost) < 0) best = one;
  }
  return best;
}

const lightest = (quests: readonly Quest[]): Quest | undefined =>
  quests.filter(({ next }) => next).sort((a, b) => (a.next?.weight ?? 0) - (b.next?.weight ?? 0))[0];
