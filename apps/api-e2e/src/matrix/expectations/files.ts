import { appeal, dayFromNow, trip, type Wire } from '@baanek/e2e';
import type { Expectations } from '../expectation.ts';

const STALE = 999_999;

/** Appeals, cases, counselling, trips. */
export const FILES: Expectations = {
  'GET /api/appeals': { may: ['intake', 'director'], yes: [200], aimless: true },
  'GET /api/appeals/figures': {
    may: ['intake', 'director'],
    yes: [200],
    aimless: true,
    ask: () => ({ query: 'from=2026-01-01&to=2026-12-31' }),
  },
  'POST /api/appeals': {
    may: ['intake'],
    yes: [201],
    ask: ({ personId }) => ({ body: appeal({ personId }) }),
  },
  'POST /api/appeals/caller-enquiries': {
    may: ['intake'],
    yes: [201],
    aimless: true,
    ask: () => ({
      body: {
        happenedAt: appeal().happenedAt,
        channel: 'phone',
        about: 'Муж ищет жену.',
      } satisfies Wire['LogCallerEnquiry'],
    }),
  },
  'GET /api/appeals/{id}': {
    may: ['intake', 'director'],
    yes: [200],
    ask: ({ appealId }) => ({ path: { id: appealId } }),
  },
  'POST /api/appeals/{id}/client': {
    may: ['intake'],
    yes: [412],
    ask: ({ appealId, personId }) => ({
      path: { id: appealId },
      body: { personId } satisfies Wire['LinkPerson'],
      version: STALE,
    }),
  },
  'GET /api/cases': { may: ['intake', 'director', 'counsellor', 'lawyer'], yes: [200], aimless: true },
  'GET /api/cases/workload': { may: ['intake', 'director'], yes: [200], aimless: true },
  'GET /api/cases/load': { may: ['intake', 'director'], yes: [200], aimless: true },
  'POST /api/cases': {
    may: ['intake'],
    yes: [409], // she has one: that much intake may know
    ask: ({ personId }) => ({ body: { personId, kind: 'survivor' } satisfies Wire['OpenCase'] }),
  },
  'GET /api/cases/{id}': {
    may: ['intake', 'director', 'counsellor', 'lawyer'],
    ownOnly: ['counsellor', 'lawyer'],
    yes: [200],
    ask: ({ caseId }) => ({ path: { id: caseId } }),
  },
  'GET /api/cases/{id}/timeline': {
    may: ['intake', 'director', 'counsellor', 'lawyer'],
    ownOnly: ['counsellor', 'lawyer'],
    yes: [200],
    ask: ({ caseId }) => ({ path: { id: caseId } }),
  },
  'GET /api/cases/{id}/open-ends': {
    may: ['intake', 'counsellor'],
    ownOnly: ['counsellor'],
    yes: [200],
    ask: ({ caseId }) => ({ path: { id: caseId } }),
  },
  'POST /api/cases/{id}/close': {
    may: ['intake', 'counsellor'],
    ownOnly: ['counsellor'],
    yes: [412],
    ask: ({ caseId }) => ({
      path: { id: caseId },
      body: { reason: 'goals_met', clientView: '' } satisfies Wire['CloseCase'],
      version: STALE,
    }),
  },
  'POST /api/cases/{id}/reopen': {
    may: ['intake', 'counsellor'],
    ownOnly: ['counsellor'],
    yes: [412],
    ask: ({ caseId }) => ({ path: { id: caseId }, version: STALE }),
  },
  'POST /api/cases/hand-overs/preview': {
    may: ['intake', 'director'],
    yes: [200, 409], // nobody of another centre has a role here
    aimless: true,
    ask: ({ caseId, counsellorId }) => ({
      body: { caseIds: [caseId], part: 'counsellor', toId: counsellorId } satisfies Wire['AskHandOver'],
    }),
  },
  'POST /api/cases/{id}/hand-overs': {
    may: ['intake', 'director'],
    yes: [412],
    ask: ({ caseId, counsellorId }) => ({
      path: { id: caseId },
      body: {
        ...{ part: 'counsellor', fromId: null, toId: counsellorId, appointments: [] },
      } satisfies Wire['HandOverCase'],
      version: STALE,
    }),
  },
  'POST /api/cases/{id}/team': {
    may: ['intake', 'director'],
    yes: [412],
    ask: ({ caseId, counsellorId }) => ({
      path: { id: caseId },
      body: { staffId: counsellorId, part: 'counsellor' } satisfies Wire['AssignWorker'],
      version: STALE,
    }),
  },
  'DELETE /api/cases/{id}/team/{worker}': {
    may: ['intake', 'director'],
    yes: [412],
    ask: ({ caseId, counsellorId }) => ({ path: { id: caseId, worker: counsellorId }, version: STALE }),
  },
  'GET /api/cases/{id}/sessions': {
    may: ['counsellor'],
    ownOnly: ['counsellor'],
    yes: [200],
    ask: ({ caseId }) => ({ path: { id: caseId } }),
  },
  'POST /api/cases/{id}/sessions': {
    may: ['counsellor'],
    ownOnly: ['counsellor'],
    yes: [201],
    ask: ({ caseId }) => ({
      path: { id: caseId },
      body: {
        heldAt: new Date(Date.now() - 60_000).toISOString(),
        minutes: 20,
        kind: 'phone',
        attendance: 'attended',
        note: '',
      } satisfies Wire['LogSession'],
    }),
  },
  'GET /api/sessions/{id}': {
    may: ['counsellor'],
    ownOnly: ['counsellor'],
    yes: [200],
    ask: ({ sessionId }) => ({ path: { id: sessionId } }),
  },
  'PUT /api/sessions/{id}': {
    may: ['counsellor'],
    ownOnly: ['counsellor'],
    yes: [412],
    ask: ({ sessionId }) => ({
      path: { id: sessionId },
      body: {
        heldAt: new Date(Date.now() - 60_000).toISOString(),
        minutes: 20,
        kind: 'phone',
        attendance: 'attended',
        note: '',
      } satisfies Wire['LogSession'],
      version: STALE,
    }),
  },
  'GET /api/escorts': {
    may: ['intake', 'lawyer', 'director'],
    yes: [200],
    aimless: true,
    ask: () => ({ query: `from=${dayFromNow(0)}&to=${dayFromNow(6)}` }),
  },
  'POST /api/escorts': {
    may: ['intake', 'lawyer', 'counsellor'],
    ownOnly: ['lawyer', 'counsellor'],
    yes: [201],
    ask: ({ caseId }, n) => ({ body: trip(caseId, 10 + n) }),
  },
  'PUT /api/escorts/{id}/worker': {
    may: ['lawyer', 'director'],
    yes: [412],
    ask: ({ tripId, escortId }) => ({
      path: { id: tripId },
      body: { workerId: escortId } satisfies Wire['AssignEscortWorker'],
      version: STALE,
    }),
  },
  'DELETE /api/escorts/{id}/worker': {
    may: ['lawyer', 'director'],
    yes: [412],
    ask: ({ tripId }) => ({ path: { id: tripId }, version: STALE }),
  },
  'POST /api/escorts/{id}/cancel': {
    may: ['lawyer', 'director'],
    yes: [412],
    ask: ({ tripId }) => ({ path: { id: tripId }, version: STALE }),
  },
  'POST /api/escorts/{id}/outcome': {
    may: ['lawyer', 'director'],
    yes: [412],
    ask: ({ tripId }) => ({
      path: { id: tripId },
      body: { outcome: 'held', words: '' } satisfies Wire['RecordOutcome'],
      version: STALE,
    }),
  },
  'GET /api/own-escorts': { may: ['escort'], yes: [200], aimless: true },
  'POST /api/own-escorts/{id}/outcome': {
    may: ['escort'],
    ownOnly: ['escort'],
    yes: [412],
    ask: ({ tripId }) => ({
      path: { id: tripId },
      body: { outcome: 'held', words: '' } satisfies Wire['RecordOutcome'],
      version: STALE,
    }),
  },
};
