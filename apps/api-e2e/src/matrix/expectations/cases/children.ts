import { childGuardian, type Wire } from '@baanek/e2e';
import type { Expectations } from '../../expectation.ts';

const STALE = 999_999;
const why: Wire['Why'] = { reason: 'made_by_mistake', remark: '' };
const reads = {
  may: ['intake', 'director', 'counsellor', 'lawyer'],
  ownOnly: ['counsellor', 'lawyer'],
  yes: [200],
} as const;
const records = { may: ['intake', 'counsellor', 'lawyer'], ownOnly: ['counsellor', 'lawyer'] } as const;
const changes = { ...records, yes: [412] } as const;

/** Guardians, school and needs of a child who has a case of her own. */
export const CHILDREN: Expectations = {
  'GET /api/cases/{id}/child': { ...reads, ask: ({ childCaseId }) => ({ path: { id: childCaseId } }) },
  'POST /api/cases/{id}/child': {
    ...{ ...records, yes: [201] },
    ask: ({ childCaseId }) => ({ path: { id: childCaseId }, body: childGuardian() }),
  },
  'GET /api/child-records/{id}/history': { ...reads, ask: ({ childRecordId: id }) => ({ path: { id } }) },
  'PUT /api/child-records/{id}': {
    ...changes,
    ask: ({ childRecordId: id }) => {
      const body: Wire['CorrectRecordOfChild'] = { ...childGuardian(), why };
      return { path: { id }, body, version: STALE };
    },
  },
  'POST /api/child-records/{id}/void': {
    ...changes,
    ask: ({ childRecordId: id }) => ({ path: { id }, body: { why }, version: STALE }),
  },
  'POST /api/child-records/{id}/restore': {
    ...changes,
    ask: ({ childRecordId: id }) => ({ path: { id }, body: { why }, version: STALE }),
  },
};
