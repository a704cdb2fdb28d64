import { shifted } from './nights';
import type { PlacementQuestion } from './placement.types';
import { housesOf } from './search/houses';
import { withoutMoves } from './search/without-moves';

/**
 * The first night after the one asked for on which the household fits without moves, for as many nights, if everybody
 * leaves as planned; null when no plan makes it so. Whoever should have left already has no plan.
 */
export function firstNight(question: PlacementQuestion): string | null {
  const { from, residents, rooms } = question;
  const turns = [
    ...residents.map(({ until }) => until),
    ...rooms.flatMap(({ closed }) => closed.map(({ to }) => to)),
  ].filter(day => day !== null && day > from);
  const nights = [...new Set(turns)].sort() as string[];
  return (
    nights.find(night => {
      const then = {
        ...question,
        ...shifted(question, night),
        residents: residents.filter(({ until }) => until === null || until <= from || until > night),
      };
      return withoutMoves(then, housesOf(then), 1).length > 0;
    }) ?? null
  );
}
