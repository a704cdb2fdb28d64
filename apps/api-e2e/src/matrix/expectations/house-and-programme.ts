import { dayFromNow, person, type Wire } from '@baanek/e2e';
import type { Expectation, Expectations } from '../expectation.ts';
import type { Target } from '../target.ts';

const STALE = 999_999;

/** A change that only these may ask for. */
const changed = (may: Expectation['may'], id: (target: Target) => string, body?: unknown): Expectation => ({
  may,
  yes: [412],
  ask: target => ({ path: { id: id(target) }, ...(body ? { body } : {}), version: STALE }),
});

/** The house: rooms, places, stays, the waiting list. */
const HOUSE: Expectations = {
  'GET /api/shelter/board': { may: ['intake', 'shelter', 'director'], yes: [200], aimless: true },
  'GET /api/shelter/timeline': {
    may: ['intake', 'shelter', 'director'],
    yes: [200],
    aimless: true,
    ask: () => ({ query: `from=${dayFromNow(0)}&days=14` }),
  },
  'GET /api/shelter/availability': { may: ['intake', 'shelter', 'director'], yes: [200], aimless: true },
  'GET /api/shelter/figures': {
    may: ['shelter', 'director'],
    yes: [200],
    aimless: true,
    ask: () => ({ query: `from=${dayFromNow(-30)}&to=${dayFromNow(0)}` }),
  },
  'POST /api/shelter/proposals': {
    may: ['intake', 'shelter', 'director'],
    yes: [200],
    ask: ({ householdId }) => ({ body: { householdId } satisfies Wire['ProposalsQuery'] }),
  },
  'POST /api/shelter/rooms/{id}/closures': {
    may: ['shelter', 'director'],
    yes: [201],
    ask: ({ roomId }, n) => ({
      path: { id: roomId },
      body: {
        ...{ from: dayFromNow(100 + 2 * n), to: dayFromNow(101 + 2 * n), reason: 'repair' },
      } satisfies Wire['CloseRoom'],
    }),
  },
  'POST /api/shelter/closures/{id}/lift': changed(['shelter', 'director'], ({ closureId }) => closureId),
  'POST /api/shelter/requests': {
    may: ['intake'],
    yes: [409], // it waits already: that much intake may know
    ask: ({ waitingHouseholdId }) => ({
      body: { householdId: waitingHouseholdId, neededOn: dayFromNow(0) } satisfies Wire['RequestPlaces'],
    }),
  },
  'POST /api/shelter/requests/{id}/withdraw': changed(['intake'], ({ requestId }) => requestId),
  'PUT /api/shelter/requests/{id}': changed(['intake', 'shelter'], ({ requestId }) => requestId, {
    ...{ priority: 'high', quiet: true, isolation: false },
  } satisfies Wire['RankRequest']),
  'POST /api/shelter/stays': {
    may: ['shelter'],
    yes: [409], // it has its places: that much the manager may know
    ask: ({ householdId }) => ({
      body: { householdId, beforeOthers: true } satisfies Wire['AdmitHousehold'],
    }),
  },
  'POST /api/shelter/stays/holds': {
    may: ['shelter'],
    yes: [409],
    ask: ({ householdId }) => ({ body: { householdId, beforeOthers: true } satisfies Wire['HoldPlaces'] }),
  },
  'POST /api/shelter/stays/{id}/admit': changed(
    ['shelter'],
    ({ heldStayId }) => heldStayId,
    {} satisfies Wire['AdmitHeld'],
  ),
  'POST /api/shelter/stays/{id}/release': changed(['shelter'], ({ heldStayId }) => heldStayId),
  'POST /api/shelter/stays/{id}/moves': {
    may: ['shelter'],
    yes: [412],
    ask: ({ stayId, personId, placeId }) => ({
      path: { id: stayId },
      body: { placements: [{ personId, placeId }] } satisfies Wire['MoveGuests'],
      version: STALE,
    }),
  },
  'POST /api/shelter/stays/{id}/agreement': changed(['shelter'], ({ stayId }) => stayId, {
    agreementOn: dayFromNow(0),
  } satisfies Wire['SignAgreement']),
  'POST /api/shelter/stays/{id}/check-out': changed(['shelter'], ({ stayId }) => stayId, {
    ...{ destination: 'home', goods: 'returned' },
  } satisfies Wire['CheckOut']),
  'POST /api/shelter/stays/{id}/undo-check-out': changed(['shelter'], ({ stayId }) => stayId),
  'GET /api/shelter/separations': { may: ['shelter'], yes: [200], aimless: true },
  'POST /api/shelter/separations': {
    may: ['shelter'],
    yes: [201, 409],
    ask: ({ householdId, waitingHouseholdId }) => ({
      body: { firstId: householdId, secondId: waitingHouseholdId } satisfies Wire['SeparateHouseholds'],
    }),
  },
  'POST /api/shelter/separations/{id}/end': changed(['shelter'], ({ apartId }) => apartId),
};

/** Days in the house, and places asked of other centres. */
const DAYS: Expectations = {
  'GET /api/shelter/extensions': { may: ['intake', 'shelter', 'director'], yes: [200], aimless: true },
  'POST /api/shelter/stays/{id}/extensions': {
    may: ['shelter'],
    yes: [409], // one is asked for already
    ask: ({ stayId }) => ({
      path: { id: stayId },
      body: { until: dayFromNow(90), reason: 'health' } satisfies Wire['RequestExtension'],
    }),
  },
  'POST /api/shelter/extensions/{id}/decide': changed(['director'], ({ extensionId }) => extensionId, {
    approve: true,
  } satisfies Wire['DecideExtension']),
  'POST /api/shelter/stays/{id}/absences': {
    may: ['shelter'],
    yes: [409], // one of these nights is told already, though a day may begin before it is asked
    ask: ({ stayId }) => ({
      path: { id: stayId },
      body: { from: dayFromNow(2), to: dayFromNow(4) } satisfies Wire['RecordAbsence'],
    }),
  },
  'POST /api/shelter/absences/{id}/cancel': changed(['shelter'], ({ absenceId }) => absenceId),
  'POST /api/shelter/refusals': {
    may: ['shelter'],
    yes: [201],
    aimless: true,
    ask: () => ({
      body: {
        ...{ women: 1, men: 0, girls: 0, boys: 2, reason: 'does_not_fit', sentTo: 'other_shelter' },
      } satisfies Wire['RefusePlace'],
    }),
  },
  'GET /api/shelter/house-incidents': { may: ['shelter', 'director'], yes: [200], aimless: true },
  'POST /api/shelter/house-incidents': {
    may: ['shelter'],
    yes: [201],
    ask: ({ houseId, roomId }) => ({
      body: {
        ...{ houseId, roomId, happenedAt: new Date(Date.now() - 60_000).toISOString() },
        ...{ kind: 'conflict', measures: ['talked'], note: 'note' },
      } satisfies Wire['ReportHouseIncident'],
    }),
  },
  'GET /api/shelter/roll-call': { may: ['shelter'], yes: [200], aimless: true },
  'PUT /api/shelter/roll-call': {
    may: ['shelter'],
    yes: [200],
    ask: ({ personId }) => ({
      // until noon the night that is called is the last one
      body: {
        ...{ night: dayFromNow(-0.5), personId, mark: 'here', was: null },
      } satisfies Wire['RollCallFields'],
    }),
  },
  'GET /api/shelter/place-enquiries': { may: ['intake', 'shelter'], yes: [200], aimless: true },
  'POST /api/shelter/place-enquiries': {
    may: ['intake', 'shelter'],
    yes: [201],
    ask: ({ elsewhereId }) => ({
      body: {
        ...{ toCentreId: elsewhereId, fromDay: dayFromNow(0), nights: 3, isolation: false },
        guests: [{ sex: 'female', age: 30, stepFree: false }],
      } satisfies Wire['SendPlaceEnquiry'],
    }),
  },
  'POST /api/shelter/place-enquiries/{id}/withdraw': changed(['intake', 'shelter'], ({ askId }) => askId),
  'POST /api/shelter/place-enquiries/{id}/accept': changed(
    ['shelter'],
    ({ receivedAskId }) => receivedAskId,
    {
      minutes: 90,
    } satisfies Wire['AcceptPlaceEnquiry'],
  ),
  'POST /api/shelter/place-enquiries/{id}/decline': changed(
    ['shelter'],
    ({ receivedAskId }) => receivedAskId,
    {
      reason: 'no_places',
    } satisfies Wire['DeclinePlaceEnquiry'],
  ),
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
      body: { purpose: 'registration', name: 'Асанова-mx Айгүл-mx' } satisfies Wire['SearchPersons'],
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
      } satisfies Wire['RegisterReferral'],
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

export const HOUSE_AND_PROGRAMME: Expectations = {
  ...HOUSE,
  ...DAYS,
  ...PROGRAMME,
};
