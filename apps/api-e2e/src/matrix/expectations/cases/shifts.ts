import { dayFromNow, shiftEntry, type Wire } from '@baanek/e2e';
import type { Expectations } from '../../expectation.ts';

const STALE = 999_999;
const why: Wire['Why'] = { reason: 'made_by_mistake', remark: '' };
/** Of an entry about a case: for those who may open that case; the shelter opens none. */
const reads = {
  may: ['intake', 'shelter', 'counsellor', 'director'],
  ownOnly: ['counsellor'],
  never: ['shelter'],
  yes: [200],
} as const;
const writes = {
  may: ['intake', 'shelter', 'counsellor'],
  ownOnly: ['counsellor'],
  never: ['shelter'],
} as const;
const ofCentre = { may: reads.may } as const;

const away = { may: ['intake', 'director', 'counsellor', 'lawyer'] } as const;

/** The shift book of a centre: a case hides what is written about it, also from those who write in the book. */
export const SHIFTS: Expectations = {
  'GET /api/shifts': { ...ofCentre, yes: [200], aimless: true },
  'GET /api/shifts/events': { ...ofCentre, yes: [200], aimless: true },
  'POST /api/shifts/sign-offs': { ...ofCentre, yes: [201], aimless: true },
  'PUT /api/shifts/sign-offs/{id}/read': {
    ...{ ...ofCentre, yes: [204] },
    ask: ({ signOffId: id }) => ({ path: { id } }),
  },
  'POST /api/shift-entries': {
    ...{ ...writes, yes: [201] },
    ask: ({ caseId }) => ({ body: shiftEntry({ caseId }) }),
  },
  'GET /api/shift-entries/{id}': { ...reads, ask: ({ shiftEntryId: id }) => ({ path: { id } }) },
  'GET /api/shift-entries/{id}/history': { ...reads, ask: ({ shiftEntryId: id }) => ({ path: { id } }) },
  'PUT /api/shift-entries/{id}': {
    ...{ ...writes, yes: [412] },
    ask: ({ shiftEntryId: id }) => ({
      path: { id },
      body: { urgent: false, words: 'Перезвонили', why } satisfies Wire['CorrectShiftEntry'],
      version: STALE,
    }),
  },
  'POST /api/shift-entries/{id}/attempts': {
    ...{ ...writes, yes: [409] }, // it is nobody to be reached
    ask: ({ shiftEntryId: id }) => ({
      path: { id },
      body: { outcome: 'no_answer' } satisfies Wire['TryToReach'],
    }),
  },
  'POST /api/shift-entries/{id}/end': {
    ...{ ...writes, yes: [412] },
    ask: ({ shiftEntryId: id }) => ({ path: { id }, version: STALE }),
  },
  'POST /api/shift-entries/{id}/reopen': {
    ...{ ...writes, yes: [412] },
    ask: ({ shiftEntryId: id }) => ({ path: { id }, version: STALE }),
  },
  'POST /api/shift-entries/{id}/void': {
    ...{ ...writes, yes: [412] },
    ask: ({ shiftEntryId: id }) => ({ path: { id }, body: { why }, version: STALE }),
  },
  'POST /api/shift-entries/{id}/restore': {
    ...{ ...writes, yes: [412] },
    ask: ({ shiftEntryId: id }) => ({ path: { id }, body: { why }, version: STALE }),
  },
  'GET /api/covers': { ...away, yes: [200], aimless: true },
  'POST /api/covers': {
    // one's own is refused for its days, anybody else's is hidden from all but a director; none here is of intake
    ...{ ...away, ownOnly: ['counsellor', 'lawyer'], never: ['intake'], yes: [400] },
    ask: ({ receiverId }) => ({
      body: {
        ...{ staffId: receiverId, coverId: receiverId, fromOn: dayFromNow(1), untilOn: dayFromNow(0) },
      } satisfies Wire['SetCover'],
    }),
  },
  'POST /api/covers/{id}/end': {
    // that of her counsellor
    ...{ ...away, ownOnly: ['counsellor'], never: ['intake', 'lawyer'], yes: [412] },
    ask: ({ coverId: id }) => ({ path: { id }, version: STALE }),
  },
  'GET /api/weeks/own': { ...away, yes: [200], aimless: true },
  'GET /api/weeks/centre': { may: ['director'], yes: [200], aimless: true },
};
