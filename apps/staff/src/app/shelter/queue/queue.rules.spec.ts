import type { Wire } from '../../core/http/api-types';
import { aheadOf, firstToPlace, passedOver } from './queue.rules';

const TODAY = '2026-11-27';
const asks = (id: string, neededOn = TODAY): Wire['WaitingHouseholdView'] =>
  ({ id, householdId: `h-${id}`, neededOn, members: [] }) as unknown as Wire['WaitingHouseholdView'];
const around = (...held: string[]): { held: Set<string>; today: string } => ({
  ...{ held: new Set(held.map(id => `h-${id}`)), today: TODAY },
});
const ids = (all: readonly Wire['WaitingHouseholdView'][]): string[] => all.map(({ id }) => id);

describe('who waits for places', () => {
  const queue = [asks('a', '2026-12-01'), asks('b'), asks('c'), asks('d')];

  it('is placed in turn: the first who needs places by now and has none held', () => {
    expect(firstToPlace(queue, around())?.id).toBe('b');
    expect(firstToPlace(queue, around('b'))?.id).toBe('c');
    expect(firstToPlace(queue, around('b', 'c', 'd'))?.id).toBe('a'); // sooner than she has asked
    expect(firstToPlace([], around())).toBeNull();
  });

  it('is told who is before her, of those who need places by now', () => {
    expect(ids(aheadOf('h-d', queue, around('c')))).toEqual(['b']);
    expect(ids(aheadOf('h-b', queue, around()))).toEqual([]);
    expect(ids(aheadOf('h-new', queue, around()))).toEqual(['b', 'c', 'd']); // she has not asked
  });

  it('is passed over where there are places for her as things stand', () => {
    const fits = [
      { requestId: 'b', answer: 'moves', firstNight: null },
      { requestId: 'c', answer: 'apart', firstNight: null },
    ] as const;
    expect(ids(passedOver(aheadOf('h-d', queue, around()), fits))).toEqual(['c']);
  });
});
