import {
  MOST_QUESTIONNAIRE_BYTES,
  type QuestionnaireFault,
  type RiskQuestionnaireFile,
} from '@baanek/contracts';
import { faultsOf } from './check';

/** More faults than these nobody reads; those that are left show once these are mended. */
const MOST_FAULTS = 100;

/** A file that may be used, or every reason why it may not. */
export type ReadFile =
  | { file: RiskQuestionnaireFile; faults: readonly [] }
  | { file: null; faults: readonly QuestionnaireFault[] };

/** Reads the text of a file. Nothing in it is trusted before it is checked. */
export function readFile(text: string): ReadFile {
  if (Buffer.byteLength(text) > MOST_QUESTIONNAIRE_BYTES)
    return wrong({ path: '/', rule: 'too_large', detail: String(MOST_QUESTIONNAIRE_BYTES / 1024) });
  let it: unknown;
  try {
    it = JSON.parse(text);
  } catch {
    // whatever is no JSON is refused alike
    return wrong({ path: '/', rule: 'not_json', detail: '' });
  }
  const faults = faultsOf(it);
  return faults.length > 0
    ? wrong(...faults.slice(0, MOST_FAULTS))
    : { file: it as RiskQuestionnaireFile, faults: [] };
}

const wrong = (...faults: QuestionnaireFault[]): ReadFile => ({ file: null, faults });
