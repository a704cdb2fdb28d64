import { appeal, person, type Wire } from '@baanek/e2e';
import type { Expectations } from '../expectation.ts';

const STALE = 999_999;
const why: Wire['Why'] = { reason: 'typing_error', remark: '' };
const intakeChanges = { may: ['intake'], yes: [412] } as const;
const counsellorChanges = { may: ['counsellor'], ownOnly: ['counsellor'], yes: [412] } as const;
const facilitatorChanges = { may: ['facilitator'], yes: [412] } as const;
const facilitatorReads = { may: ['facilitator'], yes: [200] } as const;
const caseRead = {
  may: ['intake', 'director', 'counsellor', 'lawyer'],
  ownOnly: ['counsellor', 'lawyer'],
} as const;
const filesRead = { may: ['intake', 'director'], yes: [200] } as const;

const { personId: _, ...said } = appeal();
const corrected: Wire['CorrectAppeal'] = { reason: '', advice: '', ...said, why };

const referral: Wire['CorrectReferral'] = {
  ...{ source: 'court', basis: 'Order 2', referredOn: '2026-01-15', requiredSessions: 12 },
  ...{ enrolled: null, why },
};

/** Correcting and voiding records, and what they said before. */
export const CORRECTIONS: Expectations = {
  'PUT /api/appeals/{id}': {
    ...intakeChanges,
    ask: ({ appealId }) => ({ path: { id: appealId }, body: corrected, version: STALE }),
  },
  'PUT /api/appeals/caller-enquiries/{id}': {
    // the appeal is one for help: as an enquiry it is absent for everybody
    may: ['intake'],
    yes: [404],
    ask: ({ appealId }) => ({
      path: { id: appealId },
      body: {
        ...{ happenedAt: said.happenedAt, channel: 'phone', about: '', why },
      } satisfies Wire['CorrectCallerEnquiry'],
      version: STALE,
    }),
  },
  'POST /api/appeals/{id}/void': {
    ...intakeChanges,
    ask: ({ appealId }) => ({ path: { id: appealId }, body: { why }, version: STALE }),
  },
  'POST /api/appeals/{id}/restore': {
    ...intakeChanges,
    ask: ({ appealId }) => ({ path: { id: appealId }, body: { why }, version: STALE }),
  },
  'GET /api/appeals/{id}/history': { ...filesRead, ask: ({ appealId }) => ({ path: { id: appealId } }) },
  'PUT /api/cases/{id}': {
    may: ['intake', 'counsellor'],
    ownOnly: ['counsellor'],
    yes: [412],
    ask: ({ caseId }) => ({
      path: { id: caseId },
      body: { kind: 'survivor', why } satisfies Wire['CorrectCase'],
      version: STALE,
    }),
  },
  'GET /api/cases/{id}/closing': {
    // the case is open: how it was closed is absent for everybody
    ...caseRead,
    yes: [404],
    ask: ({ caseId }) => ({ path: { id: caseId } }),
  },
  'GET /api/cases/{id}/history': {
    ...caseRead,
    yes: [200],
    ask: ({ caseId }) => ({ path: { id: caseId } }),
  },
  'POST /api/sessions/{id}/void': {
    ...counsellorChanges,
    ask: ({ sessionId }) => ({ path: { id: sessionId }, body: { why }, version: STALE }),
  },
  'POST /api/sessions/{id}/restore': {
    ...counsellorChanges,
    ask: ({ sessionId }) => ({ path: { id: sessionId }, body: { why }, version: STALE }),
  },
  'GET /api/sessions/{id}/history': {
    may: ['counsellor'],
    ownOnly: ['counsellor'],
    yes: [200],
    ask: ({ sessionId }) => ({ path: { id: sessionId } }),
  },
  'GET /api/persons/{id}/history': { ...filesRead, ask: ({ personId }) => ({ path: { id: personId } }) },
  'GET /api/households/{id}/history': {
    ...filesRead,
    ask: ({ householdId }) => ({ path: { id: householdId } }),
  },
  'POST /api/households/{id}/known-members': {
    ...intakeChanges,
    ask: ({ householdId, personId }) => ({
      path: { id: householdId },
      body: { personId, part: 'relative', why } satisfies Wire['JoinHousehold'],
      version: STALE,
    }),
  },
  'POST /api/households/{id}/members/{personId}/leave': {
    ...intakeChanges,
    ask: ({ householdId, personId }) => ({
      path: { id: householdId, personId },
      body: { why },
      version: STALE,
    }),
  },
  'POST /api/households/{id}/members/{personId}/head': {
    ...intakeChanges,
    ask: ({ householdId, personId }) => ({
      path: { id: householdId, personId },
      body: { why },
      version: STALE,
    }),
  },
  'POST /api/programme/enrolments/{id}/reopen': {
    may: ['facilitator'],
    yes: [412],
    ask: ({ enrolmentId }) => ({ path: { id: enrolmentId }, body: { why }, version: STALE }),
  },
  'GET /api/programme/enrolments/{id}/history': {
    may: ['facilitator'],
    yes: [200],
    ask: ({ enrolmentId }) => ({ path: { id: enrolmentId } }),
  },
  'PUT /api/programme/enrolments/{id}': {
    ...facilitatorChanges,
    ask: ({ enrolmentId }) => ({ path: { id: enrolmentId }, body: referral, version: STALE }),
  },
  'POST /api/programme/enrolments/{id}/void': {
    ...facilitatorChanges,
    ask: ({ enrolmentId }) => ({ path: { id: enrolmentId }, body: { why }, version: STALE }),
  },
  'POST /api/programme/enrolments/{id}/restore': {
    ...facilitatorChanges,
    ask: ({ enrolmentId }) => ({ path: { id: enrolmentId }, body: { why }, version: STALE }),
  },
  'PUT /api/programme/enrolments/{id}/person': {
    ...facilitatorChanges,
    ask: ({ enrolmentId }) => ({ path: { id: enrolmentId }, body: person('mx', 'male'), version: STALE }),
  },
  'GET /api/programme/enrolments/{id}/person/history': {
    ...facilitatorReads,
    ask: ({ enrolmentId }) => ({ path: { id: enrolmentId } }),
  },
  'PUT /api/programme/groups/{id}': {
    ...facilitatorChanges,
    ask: ({ groupId }) => ({
      path: { id: groupId },
      body: { name: 'Group', plannedSessions: 12, sessionMinutes: 90, why } satisfies Wire['CorrectGroup'],
      version: STALE,
    }),
  },
  'GET /api/programme/groups/{id}/history': {
    ...facilitatorReads,
    ask: ({ groupId }) => ({ path: { id: groupId } }),
  },
};
