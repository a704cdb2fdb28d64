import type { RiskQuestionnaire } from '@baanek/contracts';
import { faultsOf } from './check';
import { WORKING_1 } from './working-1';

/** Every version that was ever shipped, the latest of each code last: results name the version they were found with. */
export const SHIPPED: readonly RiskQuestionnaire[] = [WORKING_1];

for (const one of SHIPPED) {
  const faults = faultsOf(one);
  if (faults.length > 0) throw new Error(`questionnaire ${one.code} ${one.version}: ${faults.join('; ')}`);
}
