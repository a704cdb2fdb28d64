import { dayFromNow, type Wire } from '@baanek/e2e';
import type { Expectations } from '../../expectation.ts';

const STALE = 999_999;
const counsellors = { may: ['counsellor'], ownOnly: ['counsellor'] } as const;
const team = { may: ['intake', 'counsellor', 'lawyer'], ownOnly: ['counsellor', 'lawyer'] } as const;

/** Supervision and second opinions: here the director is who was asked. */
export const SECOND_READERS: Expectations = {
  'GET /api/sessions/{id}/private-note/showings': {
    ...{ ...counsellors, yes: [200] },
    ask: ({ sessionId: id }) => ({ path: { id } }),
  },
  'POST /api/sessions/{id}/private-note/showings': {
    ...{ ...counsellors, yes: [201] },
    ask: ({ sessionId: id, directorId: supervisorId }) => {
      const body: Wire['ShowPrivateNote'] = { supervisorId, untilOn: dayFromNow(30) };
      return { path: { id }, body };
    },
  },
  'POST /api/note-showings/{id}/withdraw': {
    ...{ ...counsellors, yes: [412] },
    ask: ({ noteShowingId: id }) => ({ path: { id }, version: STALE }),
  },
  'GET /api/supervision': { may: ['counsellor', 'director'], yes: [200], aimless: true },
  'GET /api/supervision/{id}': {
    ...{ may: ['counsellor', 'director'], never: ['counsellor'], yes: [200] },
    ask: ({ noteShowingId: id }) => ({ path: { id } }),
  },
  'GET /api/cases/{id}/opinions': {
    ...{ may: ['intake', 'director', 'counsellor', 'lawyer'], ownOnly: ['counsellor', 'lawyer'], yes: [200] },
    ask: ({ caseId }) => ({ path: { id: caseId } }),
  },
  'POST /api/cases/{id}/opinions': {
    // the director is asked already
    ...{ ...team, yes: [409] },
    ask: ({ caseId, directorId: colleagueId }) => {
      const body: Wire['AskOpinion'] = { colleagueId, question: 'Что ещё?', dueOn: dayFromNow(3) };
      return { path: { id: caseId }, body };
    },
  },
  'POST /api/opinions/{id}/answer': {
    ...{ may: ['intake', 'director', 'counsellor', 'lawyer'], never: ['intake', 'counsellor', 'lawyer'] },
    yes: [412],
    ask: ({ opinionId: id }) => {
      const body: Wire['GiveOpinion'] = { answer: 'agree', words: '' };
      return { path: { id }, body, version: STALE };
    },
  },
  'POST /api/opinions/{id}/withdraw': {
    ...{ ...team, yes: [412] },
    ask: ({ opinionId: id }) => ({ path: { id }, version: STALE }),
  },
};
