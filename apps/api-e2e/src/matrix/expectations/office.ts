import { PASSWORD, type Wire } from '@baanek/e2e';
import type { Expectations } from '../expectation.ts';

/** A version nobody has seen yet. */
const STALE = 999_999;

const NEW_CENTRE = (n: number): Wire['OpenCentre'] => ({
  code: `new-${n}`,
  name: 'New',
  login: `new-${n}.admin`,
  displayName: 'New Admin',
});

/** Health, sign-in, one's own account, staff, centres, the audit trail. */
export const OFFICE: Expectations = {
  'GET /api/health/live': { may: 'anyone', yes: [200], aimless: true },
  'GET /api/health/ready': { may: 'anyone', yes: [200], aimless: true },
  'GET /api/welcome': { may: 'anyone', yes: [200], aimless: true },
  'POST /api/setup': {
    may: 'anyone',
    yes: [404], // the one-time link is used up: nobody gets further
    aimless: true,
    ask: () => ({
      body: {
        token: 'x'.repeat(43),
        centreCode: 'late',
        centreName: 'Late',
        login: 'late.admin',
        displayName: 'Late Admin',
        password: PASSWORD,
      } satisfies Wire['SetUp'],
    }),
  },
  'POST /api/auth/sign-in': {
    may: 'anyone',
    yes: [401, 429], // a wrong password; soon told to wait
    aimless: true,
    ask: (_, n) => ({ body: { login: `nobody-${n}`, password: PASSWORD } satisfies Wire['Credentials'] }),
  },
  'POST /api/auth/sign-out': { may: 'everyone', yes: [204], aimless: true, disposable: true },
  'GET /api/live': {
    may: 'everyone',
    yes: [200, 403],
    aimless: true,
    ask: () => ({ query: 'topics=cases' }),
  },
  'GET /api/me': { may: 'everyone', yes: [200], aimless: true },
  'PATCH /api/me': {
    may: 'everyone',
    yes: [200],
    aimless: true,
    ask: () => ({ body: { language: 'en', tourSeen: true } satisfies Wire['ChangeSettings'] }),
  },
  'POST /api/me/password': {
    may: 'everyone',
    yes: [400],
    aimless: true,
    ask: () => ({ body: { current: `not-${PASSWORD}`, next: PASSWORD } satisfies Wire['ChangePassword'] }),
  },
  'GET /api/today': { may: 'everyone', yes: [200], aimless: true },
  'PUT /api/today/seen': {
    may: 'everyone',
    yes: [204],
    aimless: true,
    ask: () => ({ body: { until: '2026-11-01T00:00:00Z' } satisfies Wire['SeenUntil'] }),
  },
  'PUT /api/today/put-off': {
    may: 'everyone',
    yes: [404], // it is no line of hers
    aimless: true,
    ask: ({ staffId: id }) => ({
      body: { kind: 'task_due', id, part: null, at: null, choice: 'tomorrow' } satisfies Wire['PutOffLine'],
    }),
  },
  'PUT /api/today/put-back': {
    may: 'everyone',
    yes: [204],
    aimless: true,
    ask: ({ staffId: id }) => ({
      body: { kind: 'task_due', id, part: null, at: null } satisfies Wire['PutBackLine'],
    }),
  },
  'GET /api/me/draft-key': { may: 'everyone', yes: [200], aimless: true },
  'GET /api/me/views': { may: 'everyone', yes: [200], aimless: true },
  'PUT /api/me/views': {
    may: 'everyone',
    yes: [412],
    aimless: true,
    ask: () => ({ body: { list: 'cases', views: [] } satisfies Wire['KeepListViews'], version: STALE }),
  },
  'GET /api/me/sessions': { may: 'everyone', yes: [200], aimless: true },
  'DELETE /api/me/sessions': { may: 'everyone', yes: [204], aimless: true, disposable: true },
  'DELETE /api/me/sessions/{id}': {
    may: 'everyone',
    ownOnly: [
      'intake',
      'counsellor',
      'lawyer',
      'escort',
      'shelter',
      'facilitator',
      'director',
      'analyst',
      'auditor',
      'admin',
    ],
    yes: [204],
    ask: ({ openSessionId }) => ({ path: { id: openSessionId } }),
  },
  'GET /api/staff': { may: ['director', 'admin'], yes: [200], aimless: true },
  'POST /api/staff': {
    may: ['director', 'admin'],
    yes: [201],
    aimless: true,
    ask: (_, n) => ({
      body: { login: `added-${n}`, displayName: 'Added', roles: ['escort'] } satisfies Wire['AddStaff'],
    }),
  },
  'PUT /api/staff/{id}': {
    may: ['director', 'admin'],
    yes: [412],
    office: true,
    ask: ({ staffId }) => ({
      path: { id: staffId },
      body: { displayName: 'Changed', roles: ['intake'], active: true } satisfies Wire['ChangeStaff'],
      version: STALE,
    }),
  },
  'POST /api/staff/{id}/password': {
    may: ['director', 'admin'],
    yes: [412],
    office: true,
    ask: ({ staffId }) => ({ path: { id: staffId }, version: STALE }),
  },
  'GET /api/staff/{id}/duties': {
    may: ['director', 'admin'],
    yes: [200],
    office: true,
    ask: ({ staffId }) => ({ path: { id: staffId } }),
  },
  'POST /api/staff/{id}/hand-over': {
    may: ['director', 'admin'],
    yes: [412],
    office: true,
    ask: ({ staffId }) => ({
      path: { id: staffId },
      body: { duties: [{ duty: 'escort', toStaffId: null }], close: true } satisfies Wire['HandOver'],
      version: STALE,
    }),
  },
  'GET /api/colleagues': { may: ['intake', 'lawyer', 'director'], yes: [200], aimless: true },
  'GET /api/centres': { may: ['admin'], yes: [200], aimless: true },
  'POST /api/centres': {
    may: ['admin'],
    yes: [201],
    aimless: true,
    ask: (_, n) => ({ body: NEW_CENTRE(n) }),
  },
  'PUT /api/centre': {
    may: ['director', 'admin'],
    yes: [412],
    aimless: true,
    ask: () => ({ body: { name: 'Renamed', oblast: 'chui' } satisfies Wire['ChangeCentre'], version: STALE }),
  },
  'GET /api/audit': { may: ['auditor'], yes: [200], aimless: true },
  'GET /api/audit/people': { may: ['auditor'], yes: [200], aimless: true },
  'GET /api/audit/hand-overs': { may: ['director', 'admin'], yes: [200], aimless: true },
};
