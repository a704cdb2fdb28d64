import { caseGoal, dayFromNow, goalNote, safetyPlan, type Wire } from '@baanek/e2e';
import type { Expectations } from '../../expectation.ts';

const STALE = 999_999;
const why: Wire['Why'] = { reason: 'made_by_mistake', remark: '' };
const reads = {
  may: ['intake', 'director', 'counsellor', 'lawyer'],
  ownOnly: ['counsellor', 'lawyer'],
  yes: [200],
} as const;
const records = { may: ['intake', 'counsellor', 'lawyer'], ownOnly: ['counsellor', 'lawyer'] } as const;

/** Goals of a client, reviews of her plan, and her safety plan. */
export const CASE_PLAN: Expectations = {
  'GET /api/cases/{id}/goals': { ...reads, ask: ({ caseId }) => ({ path: { id: caseId } }) },
  'POST /api/cases/{id}/goals': {
    ...{ ...records, yes: [201] },
    ask: ({ caseId }) => ({ path: { id: caseId }, body: caseGoal() }),
  },
  'GET /api/case-goals/{id}': { ...reads, ask: ({ goalId: id }) => ({ path: { id } }) },
  'PUT /api/case-goals/{id}': {
    ...{ ...records, yes: [412] },
    ask: ({ goalId: id }) => ({
      path: { id },
      body: { ...caseGoal(), why } satisfies Wire['CorrectGoal'],
      version: STALE,
    }),
  },
  'POST /api/case-goals/{id}/notes': {
    ...{ ...records, yes: [412] },
    ask: ({ goalId: id }) => ({ path: { id }, body: goalNote(), version: STALE }),
  },
  'GET /api/case-goals/{id}/history': { ...reads, ask: ({ goalId: id }) => ({ path: { id } }) },
  'POST /api/case-goals/{id}/void': {
    ...{ ...records, yes: [412] },
    ask: ({ goalId: id }) => ({ path: { id }, body: { why }, version: STALE }),
  },
  'POST /api/case-goals/{id}/restore': {
    ...{ ...records, yes: [412] },
    ask: ({ goalId: id }) => ({ path: { id }, body: { why }, version: STALE }),
  },
  'GET /api/goal-notes/{id}/history': { ...reads, ask: ({ goalNoteId: id }) => ({ path: { id } }) },
  'POST /api/goal-notes/{id}/void': {
    ...{ ...records, yes: [412] },
    ask: ({ goalNoteId: id }) => ({ path: { id }, body: { why }, version: STALE }),
  },
  'POST /api/goal-notes/{id}/restore': {
    ...{ ...records, yes: [412] },
    ask: ({ goalNoteId: id }) => ({ path: { id }, body: { why }, version: STALE }),
  },
  'GET /api/cases/{id}/plan-reviews': { ...reads, ask: ({ caseId }) => ({ path: { id: caseId } }) },
  'POST /api/cases/{id}/plan-reviews': {
    ...{ ...records, yes: [201] },
    ask: ({ caseId }) => ({
      path: { id: caseId },
      body: { nextOn: dayFromNow(30), note: '' } satisfies Wire['ReviewPlan'],
    }),
  },
  'GET /api/plan-reviews/{id}/history': { ...reads, ask: ({ planReviewId: id }) => ({ path: { id } }) },
  'POST /api/plan-reviews/{id}/void': {
    ...{ ...records, yes: [412] },
    ask: ({ planReviewId: id }) => ({ path: { id }, body: { why }, version: STALE }),
  },
  'POST /api/plan-reviews/{id}/restore': {
    ...{ ...records, yes: [412] },
    ask: ({ planReviewId: id }) => ({ path: { id }, body: { why }, version: STALE }),
  },
  'GET /api/cases/{id}/safety-plan': { ...reads, ask: ({ caseId }) => ({ path: { id: caseId } }) },
  'POST /api/cases/{id}/safety-plan': {
    ...{ ...records, yes: [412] }, // there is one that it is not based on
    ask: ({ caseId }) => ({ path: { id: caseId }, body: safetyPlan() }),
  },
  'GET /api/safety-plans/{id}': { ...reads, ask: ({ safetyPlanId: id }) => ({ path: { id } }) },
  'POST /api/safety-plans/{id}/cards': {
    ...{ ...records, yes: [204] },
    ask: ({ safetyPlanId: id }) => ({
      path: { id },
      body: { title: 'memo', sections: [{ section: 'where' }] } satisfies Wire['PrintCard'],
    }),
  },
  'GET /api/safety-plans/{id}/history': { ...reads, ask: ({ safetyPlanId: id }) => ({ path: { id } }) },
  'POST /api/safety-plans/{id}/void': {
    ...{ ...records, yes: [412] },
    ask: ({ safetyPlanId: id }) => ({ path: { id }, body: { why }, version: STALE }),
  },
  'POST /api/safety-plans/{id}/restore': {
    ...{ ...records, yes: [412] },
    ask: ({ safetyPlanId: id }) => ({ path: { id }, body: { why }, version: STALE }),
  },
};
