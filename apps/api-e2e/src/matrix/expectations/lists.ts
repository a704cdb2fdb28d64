import type { Role } from '@baanek/contracts';
import type { Expectation, Expectations } from '../expectation.ts';

const list = (may: readonly Role[], body: object = {}): Expectation => ({
  ...{ may, yes: [200], aimless: true },
  ask: () => ({ body }),
});

/** Lists searched by words, and what of them leaves in a file. */
export const LISTS: Expectations = {
  'POST /api/appeals/search': list(['intake', 'director'], { words: 'БА' }),
  'POST /api/appeals/export': list(['intake', 'director']),
  'POST /api/cases/search': list(['intake', 'director', 'counsellor', 'lawyer'], { words: 'БА' }),
  'POST /api/cases/export': list(['intake', 'director']),
  'POST /api/programme/enrolments/search': list(['facilitator'], { words: 'БА' }),
  'POST /api/programme/enrolments/export': list(['facilitator']),
  'POST /api/staff/export': list(['director', 'admin']),
  'POST /api/centres/export': list(['admin']),
  'POST /api/audit/export': list(['auditor']),
};
