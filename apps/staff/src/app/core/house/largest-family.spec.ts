import type { Wire } from '../http/api-types';
import { largestFamily } from './largest-family';

const families = (...answers: Wire['FamilyFitView']['answer'][]): Wire['FamilyFitView'][] =>
  answers.map((answer, i) => ({ size: i + 1, answer, moves: null }));

describe('the largest family for which there is one room', () => {
  it('is the largest that gets it without moves, and none when none does', () => {
    expect(largestFamily(families('one_room', 'one_room', 'adjoining', 'moves'))).toBe('2');
    expect(largestFamily(families('moves', 'none'))).toBe('0');
  });

  it('may be larger than those that were tried', () => {
    expect(largestFamily(families('one_room', 'one_room', 'one_room'))).toBe('3+');
  });
});
