import type { MovePlan, PlacementQuestion } from '../placement/placement.types';
import { Plans } from './plans.service';

const question = { rooms: [], residents: [], from: '2026-11-25' } as unknown as PlacementQuestion;
const planOf = (moves: number): MovePlan =>
  ({ steps: [], moves, proposal: { placed: [] } }) as unknown as MovePlan;

describe('plans that were proposed', () => {
  it('are known again in the house they were made for', () => {
    const plans = new Plans();
    const key = plans.keep(question, planOf(1));
    expect(plans.recall(question, key)).toEqual(planOf(1));
  });

  it('are not for a house that has changed, nor under another key', () => {
    const plans = new Plans();
    const key = plans.keep(question, planOf(1));
    const other = plans.keep(question, planOf(2));
    expect(plans.recall({ ...question, from: '2026-11-26' }, key)).toBeNull();
    expect(other).not.toBe(key);
    expect(plans.recall(question, 'x')).toBeNull();
  });

  it('are forgotten, the oldest first', () => {
    const plans = new Plans();
    const keys = Array.from({ length: 201 }, (_, i) => plans.keep(question, planOf(i)));
    expect(plans.recall(question, keys[0] ?? '')).toBeNull();
    expect(plans.recall(question, keys[1] ?? '')).not.toBeNull();
  });
});
