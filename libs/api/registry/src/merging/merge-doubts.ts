import type { MergeDoubt, Sex } from '@baanek/contracts';
import type { Identity } from '../persons/identity';

type Known = Pick<Identity, 'birthDate' | 'birthYear' | 'pin'> & { sex: Sex };

/**
 * What speaks against two records being of one human being: a mother and her child, two sisters and twins share a
 * telephone, a surname and an address, and are two. What is not known speaks against nothing.
 */
export function mergeDoubts(a: Known, b: Known, together: boolean): MergeDoubt[] {
  const doubts: MergeDoubt[] = [];
  if (together) doubts.push('same_household');
  if (a.sex !== b.sex && a.sex !== 'not_known' && b.sex !== 'not_known') doubts.push('sex_differs');
  if (birthsDiffer(a, b)) doubts.push('birth_differs');
  if (a.pin && b.pin && a.pin !== b.pin) doubts.push('pin_differs');
  return doubts;
}

/** Two dates that are not the same, or years that are further apart than a guess is wrong. */
function birthsDiffer(a: Known, b: Known): boolean {
  if (a.birthDate && b.birthDate) return a.birthDate !== b.birthDate;
  return a.birthYear !== null && b.birthYear !== null && Math.abs(a.birthYear - b.birthYear) > 1;
}
