import { dayFromNow, type Wire } from '@baanek/e2e';
import type { Expectations } from '../../expectation.ts';

const STALE = 999_999;
const why: Wire['Why'] = { reason: 'typing_error', remark: '' };
const reads = {
  may: ['intake', 'director', 'counsellor', 'lawyer'],
  ownOnly: ['counsellor', 'lawyer'],
  yes: [200],
} as const;
const changes = {
  may: ['intake', 'counsellor', 'lawyer'],
  ownOnly: ['counsellor', 'lawyer'],
  yes: [412],
} as const;
const keeps = { may: ['director', 'admin'] } as const;

/** Appointments, whoever’s they are, and the rooms they are in. */
export const APPOINTMENTS: Expectations = {
  'GET /api/calendar': {
    ...reads,
    aimless: true,
    ask: () => ({ query: `from=${dayFromNow(19)}&to=${dayFromNow(25)}` }),
  },
  'GET /api/cases/{id}/appointments': {
    ...reads,
    ask: ({ caseId }) => ({ path: { id: caseId }, query: 'when=ahead' }),
  },
  'POST /api/appointments': {
    may: ['intake', 'counsellor', 'lawyer'],
    ownOnly: ['counsellor', 'lawyer'],
    yes: [201, 409],
    ask: ({ caseId, receiverId }) => ({
      body: {
        ...{ startsAt: `${dayFromNow(30)}T10:00:00+06:00`, minutes: 60, kind: 'individual', weeks: 1 },
        ...{ caseIds: [caseId], workerId: receiverId },
      } satisfies Wire['PlanAppointments'],
    }),
  },
  'PUT /api/appointments/{id}': {
    ...changes,
    ask: ({ appointmentId }) => ({
      path: { id: appointmentId },
      body: {
        ...{ startsAt: `${dayFromNow(31)}T10:00:00+06:00`, minutes: 60 },
      } satisfies Wire['MoveAppointment'],
      version: STALE,
    }),
  },
  'PUT /api/appointments/{id}/outcome': {
    ...changes,
    ask: ({ appointmentId, caseId }) => ({
      path: { id: appointmentId },
      body: { clients: [{ caseId, state: 'cancelled_by_client' }] } satisfies Wire['MarkAppointment'],
      version: STALE,
    }),
  },
  'POST /api/appointments/{id}/void': {
    ...changes,
    ask: ({ appointmentId }) => ({ path: { id: appointmentId }, body: { why }, version: STALE }),
  },
  'POST /api/appointments/{id}/restore': {
    ...changes,
    ask: ({ appointmentId }) => ({ path: { id: appointmentId }, body: { why }, version: STALE }),
  },
  'GET /api/appointments/{id}/history': {
    ...reads,
    ask: ({ appointmentId }) => ({ path: { id: appointmentId } }),
  },
  'GET /api/consulting-rooms': { ...keeps, yes: [200], aimless: true },
  'POST /api/consulting-rooms': {
    ...keeps,
    yes: [201],
    aimless: true,
    ask: (_, ordinal) => ({ body: { name: `Room ${ordinal}` } satisfies Wire['ConsultingRoomFields'] }),
  },
  'PUT /api/consulting-rooms/{id}': {
    ...keeps,
    yes: [412],
    ask: ({ consultingRoomId }) => ({
      path: { id: consultingRoomId },
      body: { name: 'Another', active: true } satisfies Wire['ChangeConsultingRoom'],
      version: STALE,
    }),
  },
};
