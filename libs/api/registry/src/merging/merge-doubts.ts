import type { MergeDoubt, Sex } from '@baanek/contracts';
import type { Identity } from '../persons/identity';

type Known = Pick<Identity, 'birthDate' | 'birthYear' | 'pin'> & { sex: Sex };

/** What is on file of the two together: that they shared a household, that a person has said they are two. */
interface Said {
  together: boolean;
  apart: boolean;
}

/**
 * What speaks against two records being of one human being: a mother and her child, two sisters and twins share a
 * telephone, a surname and an address, and are two. What is not known speaks against nothing.
 */
export function mergeDoubts(a: Known, b: Known, said: Said): MergeDoubt[] {
  const doubts: MergeDoubt[] = [];
  if (said.together) doubts.push('same_household');
  if (a.sex !== b.sex && a.sex !== 'not_known' && b.sex !== 'not_known') doubts.push('sex_differs');
  if (birthsDiffer(a, b)) doubts.push('birth_differs');
  if (a.pin && b.pin && a.pin !== b.pin) doubts.push('pin_differs');
  if (said.apart) doubts.push('told_apart');
  return doubts;
}

/** Two dates that are not the same, or years that are further apart than a guess is wrong. */
function birthsDiffer(a: Known, b: Known): boolean {
  if (a.birthDate && b.birthDate) return a.birthDate !== b.birthDate;
  return a.birthYear !== null && b.birthYear !== null && Math.abs(a.birthYear - b.birthYear) > 1;
}
