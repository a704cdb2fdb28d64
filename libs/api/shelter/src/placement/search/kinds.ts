import type { PlacementQuestion } from '../placement.types';
import { alike } from './alike';
import { halvesOf, isBed, isCot } from './beds';
import type { House } from './houses';
import type { Chamber, Lodger } from './model';

/** Present households that may move and of which it does not matter which; the first ones go first. */
export interface Kind {
  residents: readonly number[];
  /** Guests of one of them. */
  guests: number;
}

/** How many of each kind. */
export type Choice = readonly number[];

/** All who may move, in kinds: those who leave their room in the same state, and each who lies in several rooms. */
export function kindsOf({ residents }: PlacementQuestion, { model, census }: House): Kind[] {
  const same = model.chambers.flatMap(chamber =>
    [...alike(chamber.movable, lodger => likeness(chamber, lodger)).values()].map(lodgers =>
      lodgers.map(({ resident }) => resident),
    ),
  );
  return [...same, ...census.divided.map(resident => [resident])].map(theirs => ({
    residents: theirs,
    guests: residents[theirs[0] ?? -1]?.guests.length ?? 0,
  }));
}

export const chosen = (kinds: readonly Kind[], choice: Choice): number[] =>
  kinds.flatMap(({ residents }, kind) => residents.slice(0, choice[kind]));

/** Equal for those whose going leaves the room in the same state. */
function likeness({ shape: { places } }: Chamber, { type, placeIds }: Lodger): string {
  const freed = placeIds.map(id => {
    const place = places.find(other => other.id === id);
    if (!place) return '';
    if (isCot(place)) return 'cot';
    if (!isBed(place)) return `half of ${place.besideId}`;
    return halvesOf(place, places).length > 0 ? `bed ${id}` : 'bed';
  });
  return JSON.stringify([type, ...freed.sort()]);
}
