import { dayFromNow, person, type Wire } from '@baanek/e2e';
import type { Expectations } from '../expectation.ts';

const STALE = 999_999;
const MARK = 'mx';

/** People, households, merging, hand-overs. */
export const PEOPLE: Expectations = {
  'POST /api/persons/search': {
    may: ['intake'],
    yes: [200],
    aimless: true,
    ask: () => ({
      body: {
        purpose: 'registration',
        name: `Асанова-${MARK} Айгүл-${MARK}`,
      } satisfies Wire['SearchPersons'],
    }),
  },
  'POST /api/persons': { may: ['intake'], yes: [201], aimless: true, ask: () => ({ body: person(MARK) }) },
  'GET /api/persons/{id}': {
    may: ['intake', 'director'],
    yes: [200],
    ask: ({ personId }) => ({ path: { id: personId } }),
  },
  'PUT /api/persons/{id}': {
    may: ['intake'],
    yes: [412],
    ask: ({ personId }) => ({ path: { id: personId }, body: person(MARK), version: STALE }),
  },
  'GET /api/persons/{id}/comparison/{other}': {
    may: ['intake'],
    yes: [200],
    ask: ({ personId, otherPersonId }) => ({ path: { id: personId, other: otherPersonId } }),
  },
  'GET /api/persons/{id}/merges': {
    may: ['intake'],
    yes: [200],
    ask: ({ personId }) => ({ path: { id: personId } }),
  },
  'POST /api/persons/merges': {
    may: ['intake'],
    yes: [412],
    ask: ({ personId, otherPersonId }) => ({
      body: {
        keptId: personId,
        keptVersion: STALE,
        mergedId: otherPersonId,
        mergedVersion: STALE,
      } satisfies Wire['MergePersons'],
    }),
  },
  'POST /api/persons/merges/{id}/contact': {
    may: ['intake'],
    yes: [412],
    ask: ({ mergeId }) => ({
      path: { id: mergeId },
      version: STALE,
      body: { holds: 'kept', personVersion: STALE } satisfies Wire['SettleContact'],
    }),
  },
  'POST /api/persons/merges/{id}/undo': {
    may: ['intake'],
    yes: [412],
    ask: ({ mergeId }) => ({ path: { id: mergeId }, version: STALE }),
  },
  'GET /api/duplicates': { may: ['intake'], yes: [200], aimless: true },
  'POST /api/duplicates/search': { may: ['intake'], yes: [200], aimless: true },
  'POST /api/duplicates/different': {
    may: ['intake'],
    yes: [201],
    ask: ({ personId, otherPersonId }) => ({
      body: { personIds: [personId, otherPersonId] } satisfies Wire['TellApart'],
    }),
  },
  'POST /api/duplicates/{id}/undecided': {
    may: ['intake'],
    yes: [412],
    ask: ({ pairId }) => ({ path: { id: pairId }, version: STALE }),
  },
  'POST /api/duplicates/{id}/different': {
    may: ['intake'],
    yes: [412],
    ask: ({ pairId }) => ({ path: { id: pairId }, version: STALE }),
  },
  'GET /api/transfers': { may: ['intake'], yes: [200], aimless: true },
  'POST /api/transfers': {
    may: ['intake'],
    yes: [201],
    ask: ({ personId, elsewhereId }) => ({
      body: {
        personId,
        toCentreId: elsewhereId,
        consentOn: dayFromNow(0),
        withHousehold: false,
      } satisfies Wire['SendTransfer'],
    }),
  },
  'POST /api/transfers/{id}/withdraw': {
    may: ['intake'],
    yes: [412],
    ask: ({ transferId }) => ({ path: { id: transferId }, version: STALE }),
  },
  'POST /api/transfers/open': {
    may: ['intake'],
    yes: [404], // a code of nobody: as it would be of another centre
    aimless: true,
    ask: () => ({ body: { code: 'AAAA-AAAA-AAAA-AAAA' } satisfies Wire['OpenTransfer'] }),
  },
  'POST /api/transfers/accept': {
    may: ['intake'],
    yes: [404],
    aimless: true,
    ask: () => ({ body: { code: 'AAAA-AAAA-AAAA-AAAA' } satisfies Wire['OpenTransfer'] }),
  },
  'GET /api/households/{id}': {
    may: ['intake', 'director'],
    yes: [200],
    ask: ({ householdId }) => ({ path: { id: householdId } }),
  },
  'POST /api/households/{id}/members': {
    may: ['intake'],
    yes: [412],
    ask: ({ householdId }) => ({
      path: { id: householdId },
      body: { members: [{ ...person(MARK), part: 'relative' }] } satisfies Wire['AddMembers'],
      version: STALE,
    }),
  },
};
