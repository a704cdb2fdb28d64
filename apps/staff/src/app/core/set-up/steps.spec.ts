import type { SetUpStep } from '@baanek/contracts';
import { nextStep, type Step } from './steps';

const step = (name: SetUpStep, over: Partial<Step> = {}): Step => ({
  ...{ step: name, state: 'open', mine: true, optional: false, answered: false, lacks: [], counts: [] },
  ...over,
});

describe('the next step of setting up a centre', () => {
  it('is the first that is open and that the asker can do', () => {
    const steps = [step('centre', { state: 'done' }), step('house', { mine: false }), step('people')];
    expect(nextStep(steps)?.step).toBe('people');
    expect(nextStep([step('house', { state: 'left_out' })])).toBeUndefined();
  });

  it('is one after the step at hand, and else one that was passed over, never the step itself', () => {
    const steps = [step('centre'), step('house'), step('people'), step('rules', { state: 'done' })];
    expect(nextStep(steps, 'house')?.step).toBe('people');
    expect(nextStep(steps, 'people')?.step).toBe('centre');
    expect(nextStep([step('house')], 'house')).toBeUndefined();
  });
});
