import type { Role } from '@baanek/contracts';
import { dayFromNow, type Wire } from '@baanek/e2e';
import type { Expectation, Expectations } from '../expectation.ts';
import type { Target } from '../target.ts';

/** The administrator is let in, and told that people live there: the world of the matrix has stays. */
const DRAW: readonly Role[] = ['shelter', 'director', 'admin'];
const LIVED_IN = 409;
const STALE = 999_999;

const room = (number: number): Wire['RoomFields'] => ({
  ...{ number, kind: 'family', floor: 1, accessible: false, beds: 1, cots: 0, shared: 0 },
});

/** A change of what is drawn. */
const redrawn = (id: (target: Target) => string, body: unknown): Expectation => ({
  may: DRAW,
  yes: [412, LIVED_IN],
  ask: target => ({ path: { id: id(target) }, body, version: STALE }),
});

/** Setting up a centre, and drawing its house. */
export const SET_UP: Expectations = {
  'GET /api/set-up': { may: ['shelter', 'intake', 'director', 'admin'], yes: [200], aimless: true },
  'PUT /api/set-up': {
    may: ['intake', 'admin'], // it is nobody else's step
    yes: [200],
    aimless: true,
    ask: () => ({ body: { step: 'import', given: true } satisfies Wire['AnswerStep'] }),
  },
  'GET /api/shelter/houses': { may: DRAW, yes: [200], aimless: true },
  'POST /api/shelter/houses': {
    may: DRAW,
    yes: [201, LIVED_IN],
    aimless: true,
    ask: (_, n) => ({ body: { name: `House ${n}` } satisfies Wire['HouseFields'] }),
  },
  'PUT /api/shelter/houses/{id}': redrawn(({ houseId }) => houseId, {
    name: 'House',
  } satisfies Wire['HouseFields']),
  'POST /api/shelter/houses/{id}/rules': redrawn(({ houseId }) => houseId, {
    ...{ validFrom: dayFromNow(1), defaultNights: 14, holdMinutes: 90, boysApartFrom: 12 },
    ...{ cotUnder: 3, sharedBedUnder: 4, smallUnder: 7, sharedRooms: true, backDays: 7 },
  } satisfies Wire['SetRules']),
  'POST /api/shelter/houses/{id}/rooms': {
    may: DRAW,
    yes: [201, LIVED_IN],
    ask: ({ houseId }, n) => ({ path: { id: houseId }, body: room(100 + n) }),
  },
  'POST /api/shelter/houses/{id}/room-series': {
    may: DRAW,
    yes: [201, LIVED_IN],
    ask: ({ houseId }, n) => ({
      path: { id: houseId },
      body: { ...room(200 + 2 * n), count: 2 } satisfies Wire['RoomSeries'],
    }),
  },
  'POST /api/shelter/rooms/removals': {
    may: DRAW,
    yes: [409], // it is used
    ask: ({ roomId }) => ({ body: { roomIds: [roomId] } satisfies Wire['RemoveRooms'] }),
  },
  'PUT /api/shelter/rooms/{id}': redrawn(({ roomId }) => roomId, room(1)),
  'PUT /api/shelter/rooms/{id}/doors': redrawn(({ roomId }) => roomId, {
    roomIds: [],
  } satisfies Wire['SetDoors']),
};
