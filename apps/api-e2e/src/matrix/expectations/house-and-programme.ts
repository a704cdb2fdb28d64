import { dayFromNow, person, type Wire } from '@baanek/e2e';
import type { Expectation, Expectations } from '../expectation.ts';

const STALE = 999_999;
const room = (number: number): Wire['AddRoom'] => ({
  number,
  kind: 'family',
  floor: 1,
  accessible: false,
  closed: false,
  beds: 1,
  cots: 0,
});

/** The house: rooms, places, stays, the waiting list. */
const HOUSE: Expectations = {
  'GET /api/shelter/board': { may: ['intake', 'shelter', 'director'], yes: [200], aimless: true },
  'POST /api/shelter/houses': {
    may: ['shelter', 'director'],
    yes: [201],
    aimless: true,
    ask: (_, n) => ({ body: { name: `House ${n}`, defaultNights: 7 } satisfies Wire['HouseFields'] }),
  },
  'PUT /api/shelter/houses/{id}': {
    may: ['shelter', 'director'],
    yes: [412],
    ask: ({ houseId }) => ({
      path: { id: houseId },
      body: { name: 'House', defaultNights: 7 } satisfies Wire['HouseFields'],
      version: STALE,
    }),
  },
  'POST /api/shelter/houses/{id}/rooms': {
    may: ['shelter', 'director'],
    yes: [201],
    ask: ({ houseId }, n) => ({ path: { id: houseId }, body: room(100 + n) }),
  },
  'PUT /api/shelter/rooms/{id}': {
    may: ['shelter', 'director'],
    yes: [412],
    ask: ({ roomId }) => {
      const { beds: _beds, cots: _cots, ...body } = room(1);
      return { path: { id: roomId }, body, version: STALE };
    },
  },
  'POST /api/shelter/requests': {
    may: ['intake'],
    yes: [409], // it waits already: that much intake may know
    ask: ({ waitingHouseholdId }) => ({
      body: { householdId: waitingHouseholdId, neededOn: dayFromNow(0) } satisfies Wire['AskPlace'],
    }),
  },
  'POST /api/shelter/requests/{id}/withdraw': {
    may: ['intake'],
    yes: [412],
    ask: ({ requestId }) => ({ path: { id: requestId }, version: STALE }),
  },
  'POST /api/shelter/stays': {
    may: ['shelter'],
    yes: [409], // it has its places: that much the manager may know
    ask: ({ householdId }) => ({ body: { householdId } satisfies Wire['AdmitHousehold'] }),
  },
  'POST /api/shelter/stays/{id}/moves': {
    may: ['shelter'],
    yes: [412],
    ask: ({ stayId, personId, placeId }) => ({
      path: { id: stayId },
      body: { placements: [{ personId, placeId }] } satisfies Wire['MoveGuests'],
      version: STALE,
    }),
  },
  'POST /api/shelter/stays/{id}/check-out': {
    may: ['shelter'],
    yes: [412],
    ask: ({ stayId }) => ({
      path: { id: stayId },
      body: { destination: 'home' } satisfies Wire['CheckOut'],
      version: STALE,
    }),
  },
  'POST /api/shelter/stays/{id}/undo-check-out': {
    may: ['shelter'],
    yes: [412],
    ask: ({ stayId }) => ({ path: { id: stayId }, version: STALE }),
  },
};

/** A change of an enrolment, which only facilitators may ask for. */
const change = (body?: unknown): Expectation => ({
  may: ['facilitator'],
  yes: [412],
  ask: ({ enrolmentId }) => ({ path: { id: enrolmentId }, ...(body ? { body } : {}), version: STALE }),
});

/** The correction programme: the facilitator's alone. */
const PROGRAMME: Expectations = {
  'POST /api/programme/search': {
    may: ['facilitator'],
    yes: [200],
    aimless: true,
    ask: () => ({
      body: { purpose: 'registration', name: 'Асановаmx Айгүлmx' } satisfies Wire['SearchPersons'],
    }),
  },
  'GET /api/programme/enrolments': { may: ['facilitator'], yes: [200], aimless: true },
  'POST /api/programme/enrolments': {
    may: ['facilitator'],
    yes: [201],
    aimless: true,
    ask: (_, n) => ({
      body: {
        register: person(`mx${n}`, 'male'),
        source: 'police',
        basis: 'Order 1',
        referredOn: dayFromNow(-1),
        requiredSessions: 12,
      } satisfies Wire['ReferIn'],
    }),
  },
  'GET /api/programme/enrolments/{id}': {
    may: ['facilitator'],
    yes: [200],
    ask: ({ enrolmentId }) => ({ path: { id: enrolmentId } }),
  },
  'POST /api/programme/enrolments/{id}/enrol': {
    may: ['facilitator'],
    yes: [412],
    ask: ({ enrolmentId, groupId }) => ({
      path: { id: enrolmentId },
      body: { groupId, agreedOn: dayFromNow(0) } satisfies Wire['Enrol'],
      version: STALE,
    }),
  },
  'POST /api/programme/enrolments/{id}/decline': change(),
  'POST /api/programme/enrolments/{id}/complete': change(),
  'POST /api/programme/enrolments/{id}/drop-out': change(),
  'GET /api/programme/groups': { may: ['facilitator'], yes: [200], aimless: true },
  'POST /api/programme/groups': {
    may: ['facilitator'],
    yes: [201],
    aimless: true,
    ask: (_, n) => ({
      body: { name: `Group ${n}`, plannedSessions: 12, sessionMinutes: 90 } satisfies Wire['GroupFields'],
    }),
  },
  'GET /api/programme/groups/{id}': {
    may: ['facilitator'],
    yes: [200],
    ask: ({ groupId }) => ({ path: { id: groupId } }),
  },
  'POST /api/programme/groups/{id}/sessions': {
    may: ['facilitator'],
    yes: [201],
    ask: ({ groupId }, n) => ({
      path: { id: groupId },
      body: {
        number: 10 + n,
        heldAt: new Date().toISOString(),
        topic: 'Respect',
      } satisfies Wire['GroupSessionFields'],
    }),
  },
  'PUT /api/programme/sessions/{id}/attendance': {
    may: ['facilitator'],
    yes: [412],
    ask: ({ groupSessionId, enrolmentId }) => ({
      path: { id: groupSessionId },
      body: { marks: [{ enrolmentId, mark: 'late' }] } satisfies Wire['MarkAttendance'],
      version: STALE,
    }),
  },
};

export const HOUSE_AND_PROGRAMME: Expectations = { ...HOUSE, ...PROGRAMME };
