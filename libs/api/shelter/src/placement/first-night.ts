import { shifted } from './model/rules/nights';
import type { PlacementQuestion } from './placement.types';
import { freePlaces } from './search/free-places';
import { housesOf } from './search/houses';

/**
 * The first night after the one asked for on which the household fits without moves, for as many nights, if everybody
 * leaves as planned; null when no plan makes it so. A household that should have left already has no plan.
 */
export function firstNight(question: PlacementQuestion): string | null {
  const { from, residents, rooms } = question;
  const changes = [
    ...residents.map(({ until }) => until),
    ...rooms.flatMap(({ closed }) => closed.map(({ to }) => to)),
  ].filter(day => day !== null && day > from);
  const nights = [...new Set(changes)].sort() as string[];
  return (
    nights.find(night => {
      const then = {
        ...question,
        ...shifted(question, night),
        residents: residents.filter(({ until }) => until === null || until <= from || until > night),
      };
      return freePlaces(housesOf(then), 1).length > 0;
    }) ?? null
  );
}
