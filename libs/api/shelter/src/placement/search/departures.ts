import { alike } from './alike';
import { halvesOf, isBed, isCot } from './beds';
import type { Chamber, Lodger } from './model';

/** Every set of movable residents that may leave a room, at most so many; of those that are alike the first. */
export function departuresOf(chamber: Chamber, most: number): number[][] {
  const kinds = [...alike(chamber.movable.keys(), at => likeness(chamber, at)).values()];
  return kinds
    .reduce<number[][]>(
      (sets, same) =>
        sets.flatMap(set =>
          Array.from({ length: Math.min(same.length, most - set.length) + 1 }, (_, count) => [
            ...set,
            ...same.slice(0, count),
          ]),
        ),
      [[]],
    )
    .map(set => set.sort((a, b) => a - b));
}

/** Equal for those whose going leaves the room in the same state. */
function likeness({ movable, shape: { places } }: Chamber, at: number): string {
  const { type, placeIds } = movable[at] as Lodger;
  const freed = placeIds.map(id => {
    const place = places.find(other => other.id === id);
    if (!place) return '';
    if (isCot(place)) return 'cot';
    if (!isBed(place)) return `half of ${place.besideId}`;
    return halvesOf(place, places).length > 0 ? `bed ${id}` : 'bed';
  });
  return JSON.stringify([type, ...freed.sort()]);
}
