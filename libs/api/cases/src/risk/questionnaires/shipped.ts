import type { RiskQuestionnaireFile } from '@baanek/contracts';
import { caseFaults, faultsOf } from './check';
import { WORKING_1 } from './working-1';
import { WORKING_1_CASES } from './working-1-cases';

/** Every version that was ever shipped, the latest of each code last: results name the version they were found with. */
export const SHIPPED: readonly RiskQuestionnaireFile[] = [{ ...WORKING_1, cases: WORKING_1_CASES }];

for (const one of SHIPPED) {
  const faults = [...faultsOf(one), ...caseFaults(one)];
  if (faults.length > 0)
    throw new Error(
      `questionnaire ${one.code} ${one.version}: ${faults.map(({ path, rule }) => `${path} ${rule}`).join('; ')}`,
    );
}
