import type { PlacementQuestion } from '../placement.types';
import { departuresOf } from './departures';
import type { House } from './houses';

/** Some households that move together. */
export interface Movers {
  movers: readonly number[];
  guests: number;
}

/** Every choice of so many households to move, of those that are alike the first; those with the fewest guests first. */
export function moversOf(
  { residents }: PlacementQuestion,
  { model, census }: House,
  count: number,
): Movers[] {
  let all: (readonly number[])[] = [[]];
  for (const chamber of model.chambers) {
    const departures = departuresOf(chamber, count).map(leaving =>
      leaving.map(at => chamber.movable[at]?.resident ?? -1),
    );
    all = all.flatMap(chosen =>
      departures.flatMap(leaving =>
        chosen.length + leaving.length <= count ? [[...chosen, ...leaving]] : [],
      ),
    );
  }
  for (const one of census.divided)
    all = all.flatMap(chosen => (chosen.length < count ? [chosen, [...chosen, one]] : [chosen]));
  return all
    .filter(({ length }) => length === count)
    .map(movers => ({
      movers,
      guests: movers.reduce((sum, at) => sum + (residents[at]?.guests.length ?? 0), 0),
    }))
    .sort((a, b) => a.guests - b.guests);
}
