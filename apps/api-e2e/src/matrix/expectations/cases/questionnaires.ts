import type { Wire } from '@baanek/e2e';
import type { Expectations } from '../../expectation.ts';

const keeps = { may: ['director', 'admin'], aimless: true } as const;
const SHIPPED = { code: 'working', version: 1 };

/** Questionnaires of risk: whoever keeps them sees no client by it, and whoever assesses may ask for one by its version. */
export const QUESTIONNAIRES: Expectations = {
  'GET /api/risk-questionnaires': { ...keeps, yes: [200] },
  'GET /api/risk-questionnaires/file': {
    ...keeps,
    yes: [200],
    ask: () => ({ query: 'code=working&version=1' }),
  },
  'POST /api/risk-questionnaires/check': {
    ...{ ...keeps, yes: [200] },
    ask: () => ({ body: { file: '{}' } satisfies Wire['QuestionnaireText'] }),
  },
  'POST /api/risk-questionnaires': {
    ...{ ...keeps, yes: [409] },
    ask: () => ({ body: { file: '{}' } satisfies Wire['QuestionnaireText'] }),
  },
  'POST /api/risk-questionnaires/use': {
    // nobody has put so many in use
    ...{ ...keeps, yes: [409] },
    ask: () => ({ body: { ...SHIPPED, turn: 999_999 } satisfies Wire['PutInUse'] }),
  },
  'GET /api/risk/asked': {
    ...{ may: ['intake', 'director', 'counsellor', 'lawyer'], aimless: true, yes: [200] },
    ask: () => ({ query: 'code=working&version=1' }),
  },
};
