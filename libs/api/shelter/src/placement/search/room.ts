import { bedsLeft, type Entry, getAlong, type Remainder } from './content';
import type { Chamber, Model } from './model';

/** A room while it is packed anew: who must stay in it, and who has been put there. */
export interface Room {
  at: number;
  chamber: Chamber;
  rest: Remainder;
  settled: readonly Entry[];
}

/** Whether a room takes newcomers, all together. */
export function fits(model: Model, { chamber, rest, settled }: Room, entries: readonly Entry[]): boolean {
  const all = [...settled, ...entries];
  return bedsLeft(rest, all) >= 0 && getAlong(model, chamber, rest.staying, all);
}

/** Beds that nobody has. */
export const bedsIn = ({ rest, settled }: Room): number => bedsLeft(rest, settled);

/** Equal for rooms in which nothing makes a difference. */
export function signOf({ types, asked }: Model, { at, chamber, rest, settled }: Room): string {
  const open = [...types, asked].map(one => (one.open[at] ? '+' : '-')).join('');
  const { beds, cots, halves } = rest.space;
  const staying = rest.staying.map(({ lot, tag }) => `${lot.females}.${lot.olderMales}.${tag}`).sort();
  const there = settled.map(({ lot, tag }) => `${Object.values(lot).join('.')} ${tag}`).sort();
  return [open, chamber.shape.kind, beds, cots, halves.join('.'), staying.join(), there.join()].join(';');
}

/** Whether whoever fits into the first, alone or with others, fits into the second too. */
export function isNoBetter({ types, asked }: Model, one: Room, other: Room): boolean {
  if (one.settled.length + other.settled.length + one.rest.staying.length + other.rest.staying.length > 0)
    return false;
  const [small, large] = [one.rest.space, other.rest.space];
  return (
    small.beds <= large.beds &&
    small.cots <= large.cots &&
    small.halves.every((count, at) => count <= (large.halves[at] ?? 0)) &&
    (other.chamber.shape.kind !== 'women' || one.chamber.shape.kind === 'women') &&
    [...types, asked].every(({ open }) => !open[one.at] || open[other.at])
  );
}
