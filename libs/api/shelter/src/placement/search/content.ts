import type { PlaceShape } from '../placement.types';
import { share, type Space, spaceOf } from './beds';
import type { Lot } from './lot';
import type { Chamber, Lodger, Model } from './model';

/** A part of a household that is put into a room. */
export interface Entry {
  lot: Lot;
  tag: number;
}

/** A room when some of its residents have left: who stays, and what is free. */
export interface Remainder {
  staying: readonly Lodger[];
  free: readonly PlaceShape[];
  space: Space;
}

export function remainderOf({ lodgers, shape }: Chamber, leaving: readonly Lodger[]): Remainder {
  const staying = lodgers.filter(lodger => !leaving.includes(lodger));
  const taken = new Set(staying.flatMap(({ placeIds }) => placeIds));
  const free = shape.places.filter(({ id }) => !taken.has(id));
  return { staying, free, space: spaceOf(free) };
}

/** Whether the newcomers may sleep in the room, with one another and with those who stay; beds are another matter. */
export function getAlong(
  { rules, apart }: Model,
  { shape }: Chamber,
  staying: readonly Lodger[],
  entries: readonly Entry[],
): boolean {
  if (entries.length === 0) return true;
  if (!rules.sharedRooms && staying.length + entries.length > 1) return false;
  if (shape.kind === 'isolation' && staying.length > 0) return false;
  if (shape.kind === 'women' && entries.some(({ lot }) => lot.olderMales > 0)) return false;
  const all: readonly Entry[] = [...staying, ...entries];
  let [females, olderMales] = [0, 0];
  for (const { lot } of all) {
    females += lot.females;
    olderMales += lot.olderMales;
  }
  return entries.every(
    ({ lot, tag }) =>
      (lot.olderMales === 0 || females === lot.females) &&
      (lot.females === 0 || olderMales === lot.olderMales) &&
      (tag < 0 || all.every(other => other.tag < 0 || !apart[tag]?.[other.tag])),
  );
}

/** Beds left when the newcomers lie in the room; less than none when they do not fit. */
export const bedsLeft = ({ space }: Remainder, entries: readonly Entry[]): number =>
  space.beds -
  share(
    entries.map(({ lot }) => lot),
    space,
  ).beds;

/** The largest household of a woman with girls that a room still takes. */
export function takes(
  { rules }: Model,
  { open, shape }: Chamber,
  staying: readonly { lot: Lot }[],
  beds: number,
): number {
  if (!open || shape.kind === 'isolation') return 0;
  if (!rules.sharedRooms && staying.length > 0) return 0;
  return staying.some(({ lot }) => lot.olderMales > 0) ? 0 : beds;
}
