import { assessment, caseDanger, caseIncident, caseTask, dayFromNow, type Wire } from '@baanek/e2e';
import type { Expectations } from '../../expectation.ts';

const STALE = 999_999;
const why: Wire['Why'] = { reason: 'made_by_mistake', remark: '' };
const reads = {
  may: ['intake', 'director', 'counsellor', 'lawyer'],
  ownOnly: ['counsellor', 'lawyer'],
  yes: [200],
} as const;
const assesses = { may: ['intake', 'counsellor'], ownOnly: ['counsellor'] } as const;
const records = { may: ['intake', 'counsellor', 'lawyer'], ownOnly: ['counsellor', 'lawyer'] } as const;

/** Risk, plan and incidents of a case. */
export const CASEWORK: Expectations = {
  'GET /api/cases/{id}/risk': { ...reads, ask: ({ caseId }) => ({ path: { id: caseId } }) },
  'POST /api/cases/{id}/risk': {
    ...{ ...assesses, yes: [201] },
    ask: ({ caseId }) => ({ path: { id: caseId }, body: assessment() }),
  },
  'POST /api/cases/{id}/police-risk': {
    ...{ ...assesses, yes: [201] },
    ask: ({ caseId }) => ({
      path: { id: caseId },
      body: { level: 'high', assessedOn: dayFromNow(0) } satisfies Wire['RecordPoliceRisk'],
    }),
  },
  'GET /api/risk-assessments/{id}': { ...reads, ask: ({ riskId }) => ({ path: { id: riskId } }) },
  'GET /api/risk-assessments/{id}/history': { ...reads, ask: ({ riskId }) => ({ path: { id: riskId } }) },
  'POST /api/risk-assessments/{id}/void': {
    ...{ ...assesses, yes: [412] },
    ask: ({ riskId }) => ({ path: { id: riskId }, body: { why }, version: STALE }),
  },
  'POST /api/risk-assessments/{id}/restore': {
    ...{ ...assesses, yes: [412] },
    ask: ({ riskId }) => ({ path: { id: riskId }, body: { why }, version: STALE }),
  },
  'GET /api/police-risk/{id}/history': {
    ...reads,
    ask: ({ policeRiskId }) => ({ path: { id: policeRiskId } }),
  },
  'POST /api/police-risk/{id}/void': {
    ...{ ...assesses, yes: [412] },
    ask: ({ policeRiskId }) => ({ path: { id: policeRiskId }, body: { why }, version: STALE }),
  },
  'POST /api/police-risk/{id}/restore': {
    ...{ ...assesses, yes: [412] },
    ask: ({ policeRiskId }) => ({ path: { id: policeRiskId }, body: { why }, version: STALE }),
  },
  'GET /api/cases/{id}/tasks': { ...reads, ask: ({ caseId }) => ({ path: { id: caseId } }) },
  'POST /api/cases/{id}/tasks': {
    ...{ ...records, yes: [201] },
    ask: ({ caseId, counsellorId: ownerId }) => ({ path: { id: caseId }, body: caseTask({ ownerId }) }),
  },
  'PUT /api/case-tasks/{id}': {
    ...{ ...records, yes: [412] },
    ask: ({ taskId: id, counsellorId: ownerId }) => ({
      path: { id },
      body: caseTask({ ownerId }),
      version: STALE,
    }),
  },
  'POST /api/case-tasks/{id}/end': {
    ...{ ...records, yes: [412] },
    ask: ({ taskId: id }) => ({
      path: { id },
      body: { outcome: 'done', remark: '' } satisfies Wire['EndCaseTask'],
      version: STALE,
    }),
  },
  'POST /api/case-tasks/{id}/reopen': {
    ...{ ...records, yes: [412] },
    ask: ({ taskId: id }) => ({ path: { id }, version: STALE }),
  },
  'GET /api/cases/{id}/follow-ups': { ...reads, ask: ({ caseId }) => ({ path: { id: caseId } }) },
  'POST /api/cases/{id}/follow-ups': {
    ...{ ...records, yes: [409] },
    ask: ({ caseId }) => ({ path: { id: caseId }, body: { dueOn: dayFromNow(7) } }),
  },
  'PUT /api/follow-ups/{id}': {
    ...{ ...records, yes: [412] },
    ask: ({ followUpId: id }) => ({ path: { id }, body: { dueOn: dayFromNow(7) }, version: STALE }),
  },
  'POST /api/follow-ups/{id}/end': {
    ...{ ...records, yes: [412] },
    ask: ({ followUpId: id }) => ({
      path: { id },
      body: { outcome: 'declined', safety: null, remark: '', againOn: null } satisfies Wire['EndFollowUp'],
      version: STALE,
    }),
  },
  'POST /api/follow-ups/{id}/reopen': {
    ...{ ...records, yes: [412] },
    ask: ({ followUpId: id }) => ({ path: { id }, version: STALE }),
  },
  'GET /api/cases/{id}/incidents': { ...reads, ask: ({ caseId }) => ({ path: { id: caseId } }) },
  'POST /api/cases/{id}/incidents': {
    ...{ ...records, yes: [201] },
    ask: ({ caseId }) => ({ path: { id: caseId }, body: caseIncident() }),
  },
  'GET /api/case-incidents/{id}': { ...reads, ask: ({ caseIncidentId: id }) => ({ path: { id } }) },
  'GET /api/case-incidents/{id}/history': { ...reads, ask: ({ caseIncidentId: id }) => ({ path: { id } }) },
  'PUT /api/case-incidents/{id}': {
    ...{ ...records, yes: [412] },
    ask: ({ caseIncidentId: id }) => ({
      path: { id },
      body: { ...caseIncident(), why } satisfies Wire['CorrectIncident'],
      version: STALE,
    }),
  },
  'POST /api/case-incidents/{id}/void': {
    ...{ ...records, yes: [412] },
    ask: ({ caseIncidentId: id }) => ({ path: { id }, body: { why }, version: STALE }),
  },
  'POST /api/case-incidents/{id}/restore': {
    ...{ ...records, yes: [412] },
    ask: ({ caseIncidentId: id }) => ({ path: { id }, body: { why }, version: STALE }),
  },
  'GET /api/cases/{id}/dangers': { ...reads, ask: ({ caseId }) => ({ path: { id: caseId } }) },
  'POST /api/cases/{id}/dangers': {
    ...{ ...records, yes: [201] },
    ask: ({ caseId }) => ({ path: { id: caseId }, body: caseDanger() }),
  },
  'GET /api/case-dangers/{id}': { ...reads, ask: ({ dangerId: id }) => ({ path: { id } }) },
  'GET /api/case-dangers/{id}/history': { ...reads, ask: ({ dangerId: id }) => ({ path: { id } }) },
  'PUT /api/case-dangers/{id}': {
    ...{ ...records, yes: [412] },
    ask: ({ dangerId: id }) => {
      const { kind, oblast, what, reason, untilOn } = caseDanger();
      const body: Wire['CorrectDanger'] = { kind, oblast, what, reason, untilOn, why };
      return { path: { id }, body, version: STALE };
    },
  },
  'POST /api/case-dangers/{id}/void': {
    ...{ ...records, yes: [412] },
    ask: ({ dangerId: id }) => ({ path: { id }, body: { why }, version: STALE }),
  },
  'POST /api/case-dangers/{id}/restore': {
    ...{ ...records, yes: [412] },
    ask: ({ dangerId: id }) => ({ path: { id }, body: { why }, version: STALE }),
  },
};
