import type { Guest } from '../placement.types';

/**
 * A part of the asking household is one number: how many guests of each class of interchangeable ones, as digits of a
 * mixed radix. Parts add and subtract as numbers do; 0 is nobody.
 */
export type Part = number;

/** How many guests of each class make up a part. */
export function countsOf(radix: readonly number[], part: Part): number[] {
  let left = part;
  return radix.map(size => {
    const count = left % size;
    left = (left - count) / size;
    return count;
  });
}

/** Whether one part has, of every class, at least as many guests as the other. */
export function containsPart(radix: readonly number[], whole: Part, part: Part): boolean {
  let [left, other] = [whole, part];
  for (const size of radix) {
    if (other % size > left % size) return false;
    left = Math.trunc(left / size);
    other = Math.trunc(other / size);
  }
  return true;
}

/** The guests of a part, passing over those of each class that another part has taken before. */
export function guestsOfPart(
  classes: readonly (readonly Guest[])[],
  radix: readonly number[],
  part: Part,
  taken: Part,
): Guest[] {
  const before = countsOf(radix, taken);
  return countsOf(radix, part).flatMap((count, at) => {
    const from = before[at] ?? 0;
    return (classes[at] ?? []).slice(from, from + count);
  });
}
