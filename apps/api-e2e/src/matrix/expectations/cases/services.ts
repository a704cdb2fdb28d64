import { caseService, type Wire } from '@baanek/e2e';
import type { Expectations } from '../../expectation.ts';

const STALE = 999_999;
const why: Wire['Why'] = { reason: 'made_by_mistake', remark: '' };
const reads = {
  may: ['intake', 'director', 'counsellor', 'lawyer'],
  ownOnly: ['counsellor', 'lawyer'],
  yes: [200],
} as const;
const edits = { may: ['intake', 'counsellor', 'lawyer'], ownOnly: ['counsellor', 'lawyer'] } as const;
const counsels = { may: ['counsellor'], ownOnly: ['counsellor'] } as const;
const keeps = { may: ['director', 'admin'] } as const;

/** Services of a case and what pays for them; notes of sessions that are read by their author, and templates. */
export const SERVICES: Expectations = {
  'GET /api/cases/{id}/services': { ...reads, ask: ({ caseId }) => ({ path: { id: caseId } }) },
  'GET /api/cases/{id}/service-choices': {
    ...{ ...edits, yes: [200] },
    ask: ({ caseId }) => ({ path: { id: caseId } }),
  },
  'POST /api/cases/{id}/services': {
    ...{ ...edits, yes: [201] },
    ask: ({ caseId, counsellorId: workerId }) => ({ path: { id: caseId }, body: caseService({ workerId }) }),
  },
  'POST /api/cases/{id}/services/of-meeting': {
    // the second who asks finds it counted
    ...{ ...edits, yes: [201, 409] },
    ask: ({ caseId, sessionId }) => ({
      path: { id: caseId },
      body: { sessionId, appointmentId: null } satisfies Wire['ServiceOfMeeting'],
    }),
  },
  'GET /api/case-services/{id}': { ...reads, ask: ({ serviceId: id }) => ({ path: { id } }) },
  'GET /api/case-services/{id}/history': { ...reads, ask: ({ serviceId: id }) => ({ path: { id } }) },
  'PUT /api/case-services/{id}': {
    ...{ ...edits, yes: [412] },
    ask: ({ serviceId: id, counsellorId: workerId }) => ({
      path: { id },
      body: { ...caseService({ workerId }), why } satisfies Wire['CorrectService'],
      version: STALE,
    }),
  },
  'POST /api/case-services/{id}/void': {
    ...{ ...edits, yes: [412] },
    ask: ({ serviceId: id }) => ({ path: { id }, body: { why }, version: STALE }),
  },
  'POST /api/case-services/{id}/restore': {
    ...{ ...edits, yes: [412] },
    ask: ({ serviceId: id }) => ({ path: { id }, body: { why }, version: STALE }),
  },
  'GET /api/funding-sources': { ...keeps, yes: [200], aimless: true },
  'POST /api/funding-sources': {
    ...{ ...keeps, yes: [201], aimless: true },
    ask: (_, ordinal) => ({
      body: {
        ...{ kind: 'project', name: `Project ${ordinal}`, since: null, until: null },
      } satisfies Wire['AddFunding'],
    }),
  },
  'PUT /api/funding-sources/{id}': {
    ...{ ...keeps, yes: [412] },
    ask: ({ fundingSourceId: id }) => ({
      path: { id },
      body: { name: 'Another', since: null, until: null, closed: true } satisfies Wire['ChangeFunding'],
      version: STALE,
    }),
  },
  'GET /api/cases/{id}/wellbeing': {
    ...{ ...counsels, yes: [200] },
    ask: ({ caseId }) => ({ path: { id: caseId } }),
  },
  'GET /api/sessions/{id}/private-note': {
    ...{ ...counsels, yes: [200] },
    ask: ({ sessionId }) => ({ path: { id: sessionId } }),
  },
  'PUT /api/sessions/{id}/private-note': {
    ...{ ...counsels, yes: [412] },
    ask: ({ sessionId }) => ({
      path: { id: sessionId },
      body: { note: 'mine' } satisfies Wire['WritePrivateNote'],
      version: STALE,
    }),
  },
  'GET /api/note-templates': { ...keeps, yes: [200], aimless: true },
  'GET /api/note-templates/offered': { may: ['counsellor'], yes: [200], aimless: true },
  'POST /api/note-templates': {
    ...{ ...keeps, yes: [201], aimless: true },
    ask: (_, ordinal) => ({
      body: { name: `Template ${ordinal}`, body: 'Request:' } satisfies Wire['NoteTemplateFields'],
    }),
  },
  'PUT /api/note-templates/{id}': {
    ...{ ...keeps, yes: [412] },
    ask: ({ noteTemplateId: id }) => ({
      path: { id },
      body: { name: 'Another', body: 'Plan:', active: true } satisfies Wire['ChangeNoteTemplate'],
      version: STALE,
    }),
  },
};
