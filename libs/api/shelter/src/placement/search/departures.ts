import type { PlaceShape } from '../placement.types';
import { alike } from './alike';
import { halvesOf, isBed, isCot } from './beds';
import type { Chamber, Lodger, Model } from './model';

/** Every way for some of a room to leave it, of those alike the first; nobody first. */
export function departuresOf(model: Model, chamber: Chamber): Lodger[][] {
  const may = chamber.lodgers.filter(({ mover }) => mover >= 0);
  const kinds = [...alike(may, lodger => likeness(model, chamber.shape.places, lodger)).values()];
  return kinds.reduce<Lodger[][]>(
    (sets, kind) =>
      sets.flatMap(set => [set, ...kind.map((_, last) => [...set, ...kind.slice(0, last + 1)])]),
    [[]],
  );
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
