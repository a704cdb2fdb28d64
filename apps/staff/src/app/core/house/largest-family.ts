import type { Wire } from '../http/api-types';

/** Size of the largest family that gets one room tonight, by all rules; `10+` when the largest that was tried does. */
export function largestFamily(families: readonly Wire['FamilyFitView'][]): string {
  const fitting = families.filter(({ answer }) => answer === 'one_room').map(({ size }) => size);
  return `${Math.max(0, ...fitting)}${fitting.length === families.length ? '+' : ''}`;
}
