import type { Role, SetUpStep } from '@baanek/contracts';
import type { Wire } from '../http/api-types';

export type Step = Wire['SetUpStepView'];

interface StepPlace {
  path: string;
  icon: string;
  /** Who does it where the asker cannot. */
  role: Role;
}

/** Where each step is done. */
export const STEP_PLACES: Record<SetUpStep, StepPlace> = {
  centre: { path: '/set-up', icon: 'building-2', role: 'admin' },
  house: { path: '/shelter/set-up', icon: 'bed-double', role: 'shelter' },
  people: { path: '/staff', icon: 'users', role: 'admin' },
  rules: { path: '/shelter/set-up/rules', icon: 'settings', role: 'shelter' },
  import: { path: '/appeals/import', icon: 'upload', role: 'intake' },
  appeal: { path: '/appeals/new', icon: 'phone', role: 'intake' },
};

/** The first step that is open and that the asker can do, after `done` where that is given; undefined when there is none. */
export function nextStep(steps: readonly Step[], done?: SetUpStep): Step | undefined {
  const open = steps.filter(({ state, mine, step }) => state === 'open' && mine && step !== done);
  const from = steps.findIndex(({ step }) => step === done);
  return open.find(step => steps.indexOf(step) > from) ?? open[0];
}
