import { invalidField } from '@baanek/kernel';
import { type OutcomeScales, scalesFaults } from './outcome-scales';
import { WORKING_SCALES_1 } from './working-scales-1';

/** Every version that was ever shipped: what was said names the version it was asked with. */
const SHIPPED: readonly OutcomeScales[] = [WORKING_SCALES_1];

for (const one of SHIPPED) {
  const faults = scalesFaults(one);
  if (faults.length > 0) throw new Error(`scales ${one.code} ${one.version}: ${faults.join('; ')}`);
}

/** The scales that are asked now. */
export const CURRENT_SCALES: OutcomeScales = WORKING_SCALES_1;

/** As they were asked in that version; a version that never was is a fault of the field `scalesVersion`. */
export function scalesOf(code: string, version: number): OutcomeScales {
  const found = SHIPPED.find(one => one.code === code && one.version === version);
  if (!found) throw invalidField('scalesVersion', 'exists');
  return found;
}
