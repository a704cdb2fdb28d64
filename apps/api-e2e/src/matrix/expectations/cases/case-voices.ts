import { caseConference, caseOutcome, dayFromNow, invited, type Wire } from '@baanek/e2e';
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

/** Conferences about a case, and how its client says she is. */
export const CASE_VOICES: Expectations = {
  'GET /api/cases/{id}/conferences': { ...reads, ask: ({ caseId }) => ({ path: { id: caseId } }) },
  'POST /api/cases/{id}/conferences': {
    ...{ ...records, yes: [201] },
    ask: ({ caseId }) => ({ path: { id: caseId }, body: caseConference() }),
  },
  'GET /api/case-conferences/{id}': { ...reads, ask: ({ conferenceId: id }) => ({ path: { id } }) },
  'GET /api/case-conferences/{id}/history': { ...reads, ask: ({ conferenceId: id }) => ({ path: { id } }) },
  'PUT /api/case-conferences/{id}': {
    ...changes,
    ask: ({ conferenceId: id }) => {
      const body: Wire['CorrectConference'] = { ...caseConference(), minutes: '', present: [], why };
      return { path: { id }, body, version: STALE };
    },
  },
  'POST /api/case-conferences/{id}/hold': {
    ...changes,
    ask: ({ conferenceId: id }) => {
      const body: Wire['HoldConference'] = { minutes: 'Место есть', present: [] };
      return { path: { id }, body, version: STALE };
    },
  },
  'POST /api/case-conferences/{id}/decisions': {
    ...{ ...records, yes: [201] },
    ask: ({ conferenceId: id, counsellorId: ownerId }) => {
      const body: Wire['DecideInConference'] = {
        ...{ what: 'Место в садике', dueOn: dayFromNow(7), ownerId, outside: 'Мэрия' },
      };
      return { path: { id }, body };
    },
  },
  'POST /api/case-conferences/{id}/participants': {
    ...changes,
    ask: ({ conferenceId: id }) => ({ path: { id }, body: invited(), version: STALE }),
  },
  'PUT /api/case-conferences/{id}/participants': {
    ...changes,
    ask: ({ conferenceId: id }) => {
      const body: Wire['CorrectInvited'] = { ...invited(), participantId: id, why };
      return { path: { id }, body, version: STALE };
    },
  },
  'POST /api/case-conferences/{id}/participants/remove': {
    ...changes,
    ask: ({ conferenceId: id }) => {
      const body: Wire['RemoveInvited'] = { participantId: id, why };
      return { path: { id }, body, version: STALE };
    },
  },
  'POST /api/case-conferences/{id}/papers': {
    ...{ ...records, yes: [200] },
    ask: ({ conferenceId: id }) => {
      const body: Wire['PrintConference'] = { participantId: null };
      return { path: { id }, body };
    },
  },
  'POST /api/case-conferences/{id}/void': {
    ...changes,
    ask: ({ conferenceId: id }) => ({ path: { id }, body: { why }, version: STALE }),
  },
  'POST /api/case-conferences/{id}/restore': {
    ...changes,
    ask: ({ conferenceId: id }) => ({ path: { id }, body: { why }, version: STALE }),
  },
  'GET /api/cases/{id}/outcomes': { ...reads, ask: ({ caseId }) => ({ path: { id: caseId } }) },
  'POST /api/cases/{id}/outcomes': {
    ...{ ...records, yes: [201] },
    ask: ({ caseId }) => ({ path: { id: caseId }, body: caseOutcome() }),
  },
  'GET /api/case-outcomes/{id}/history': { ...reads, ask: ({ outcomeId: id }) => ({ path: { id } }) },
  'PUT /api/case-outcomes/{id}': {
    ...changes,
    ask: ({ outcomeId: id }) => {
      const { moment, askedOn, answers, changed } = caseOutcome();
      const body: Wire['CorrectClientOutcome'] = { moment, askedOn, answers, changed, why };
      return { path: { id }, body, version: STALE };
    },
  },
  'POST /api/case-outcomes/{id}/void': {
    ...changes,
    ask: ({ outcomeId: id }) => ({ path: { id }, body: { why }, version: STALE }),
  },
  'POST /api/case-outcomes/{id}/restore': {
    ...changes,
    ask: ({ outcomeId: id }) => ({ path: { id }, body: { why }, version: STALE }),
  },
};
