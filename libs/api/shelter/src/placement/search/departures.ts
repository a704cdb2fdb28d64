import type { PlaceShape } from '../placement.types';
import { alike } from './alike';
import { halvesOf, isBed, isCot } from './beds';
import type { Chamber, Lodger, Model } from './model';

/** Who may leave a room, in groups of those of whom any might as well be the one that leaves. */
export function departuresOf(model: Model, chamber: Chamber): Lodger[][] {
  const may = chamber.lodgers.filter(({ mover }) => mover >= 0);
  return [...alike(may, lodger => likeness(model, chamber.shape.places, lodger)).values()];
}

/** Equal for those whose going leaves the room, and whoever waits, in the same state. */
function likeness({ movers }: Model, places: readonly PlaceShape[], { mover, placeIds }: Lodger): string {
  const freed = placeIds.map(id => {
    const place = places.find(other => other.id === id);
    if (!place) return '';
    if (isCot(place)) return 'cot';
    if (!isBed(place)) return `half of ${place.besideId}`;
    return halvesOf(place, places).length > 0 ? `bed ${id}` : 'bed';
  });
  const { homes, type } = movers[mover] ?? {};
  return JSON.stringify([homes?.size ? [mover] : type, ...freed.sort()]);
}

/** Who lies in one room only and is kept apart from nobody has no reason to leave of their own. */
export const mightStay = ({ movers }: Model, { mover, tag }: Lodger): boolean =>
  tag < 0 && movers[mover]?.homes.size === 0;
