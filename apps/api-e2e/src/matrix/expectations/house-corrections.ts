import { dayFromNow, trip, type Wire } from '@baanek/e2e';
import type { Expectation, Expectations } from '../expectation.ts';
import type { Target } from '../target.ts';

const STALE = 999_999;
const why: Wire['Why'] = { reason: 'typing_error', remark: '' };

/** A change of this record that only these may ask for. */
const changed = (
  may: Expectation['may'],
  id: (target: Target) => string,
  body: object = { why },
  more: Partial<Expectation> = {},
): Expectation => ({
  ...{ may, yes: [412] },
  ask: target => ({ path: { id: id(target) }, body, version: STALE }),
  ...more,
});
const read = (may: Expectation['may'], id: (target: Target) => string): Expectation => ({
  ...{ may, yes: [200] },
  ask: target => ({ path: { id: id(target) } }),
});

const stay = ({ stayId }: Target): string => stayId;
const absence = ({ absenceId }: Target): string => absenceId;
const incident = ({ incidentId }: Target): string => incidentId;
const apart = ({ apartId }: Target): string => apartId;
const enquiry = ({ askId }: Target): string => askId;
const escort = ({ tripId }: Target): string => tripId;
const refusal = ({ refusalId }: Target): string => refusalId;
const extension = ({ extensionId }: Target): string => extensionId;
const closure = ({ closureId }: Target): string => closureId;
const groupSession = ({ groupSessionId }: Target): string => groupSessionId;
const board = ['intake', 'shelter', 'director'] as const;
const { caseId: _, ...times } = trip('', 1);

/** Correcting and voiding what a house records, escorts and sessions of groups, and what they said before. */
export const HOUSE_CORRECTIONS: Expectations = {
  'GET /api/shelter/stays': { may: board, yes: [200], aimless: true },
  'GET /api/shelter/stays/{id}': read(board, stay),
  'GET /api/shelter/stays/{id}/history': read(board, stay),
  'PUT /api/shelter/stays/{id}': changed(['shelter'], stay, {
    ...{ admittedAt: new Date().toISOString(), plannedEnd: dayFromNow(20), agreementOn: null },
    ...{ endedAt: null, destination: null, goods: null, why },
  } satisfies Wire['CorrectStay']),
  'POST /api/shelter/stays/{id}/void': changed(['shelter'], stay),
  'POST /api/shelter/stays/{id}/restore': changed(['shelter'], stay),
  'POST /api/shelter/stays/{id}/reopen': changed(['shelter'], stay),
  'PUT /api/shelter/absences/{id}': changed(['shelter'], absence, {
    ...{ from: dayFromNow(2), to: dayFromNow(3), why },
  } satisfies Wire['CorrectAbsence']),
  'POST /api/shelter/absences/{id}/void': changed(['shelter'], absence),
  'POST /api/shelter/absences/{id}/restore': changed(['shelter'], absence),
  'GET /api/shelter/absences/{id}/history': read(board, absence),
  'PUT /api/shelter/house-incidents/{id}': changed(['shelter'], incident, {
    ...{ roomId: null, happenedAt: new Date(Date.now() - 60_000).toISOString(), kind: 'threat' },
    ...{ measures: ['police'], note: '', why },
  } satisfies Wire['CorrectHouseIncident']),
  'POST /api/shelter/house-incidents/{id}/void': changed(['shelter'], incident),
  'POST /api/shelter/house-incidents/{id}/restore': changed(['shelter'], incident),
  'GET /api/shelter/house-incidents/{id}/history': read(['shelter', 'director'], incident),
  'POST /api/shelter/separations/{id}/void': changed(['shelter'], apart),
  'POST /api/shelter/separations/{id}/restore': changed(['shelter'], apart),
  'GET /api/shelter/separations/{id}/history': read(['shelter'], apart),
  'PUT /api/shelter/place-enquiries/{id}': changed(['intake', 'shelter'], enquiry, {
    ...{ fromDay: dayFromNow(0), nights: 4, isolation: false, why },
    guests: [{ sex: 'female', age: 30, stepFree: false }],
  } satisfies Wire['CorrectPlaceEnquiry']),
  'POST /api/shelter/place-enquiries/{id}/void': changed(['intake', 'shelter'], enquiry),
  'GET /api/shelter/place-enquiries/{id}/history': read(['intake', 'shelter'], enquiry),
  'POST /api/shelter/stays/{id}/undo-admission': {
    ...{ may: ['shelter'], yes: [412] },
    ask: ({ heldStayId: id }) => ({ path: { id }, version: STALE }),
  },
  'GET /api/shelter/refusals': { may: ['shelter', 'director'], yes: [200], aimless: true },
  'PUT /api/shelter/refusals/{id}': changed(['shelter'], refusal, {
    ...{ women: 1, men: 0, girls: 0, boys: 0, reason: 'no_places', sentTo: 'relatives' },
    ...{ requestId: null, why },
  } satisfies Wire['CorrectRefusal']),
  'POST /api/shelter/refusals/{id}/void': changed(['shelter'], refusal),
  'POST /api/shelter/refusals/{id}/restore': changed(['shelter'], refusal),
  'GET /api/shelter/refusals/{id}/history': read(['shelter', 'director'], refusal),
  'PUT /api/shelter/extensions/{id}': changed(['shelter'], extension, {
    ...{ until: dayFromNow(70), reason: 'health', why },
  } satisfies Wire['CorrectExtension']),
  'PUT /api/shelter/extensions/{id}/decision': changed(['director'], extension, {
    ...{ approve: true, until: dayFromNow(70), why },
  } satisfies Wire['CorrectDecision']),
  'POST /api/shelter/extensions/{id}/void': changed(['shelter'], extension),
  'POST /api/shelter/extensions/{id}/restore': changed(['shelter'], extension),
  'GET /api/shelter/extensions/{id}/history': read(board, extension),
  'GET /api/shelter/rooms/{id}/closures': read(board, ({ roomId }) => roomId),
  'PUT /api/shelter/closures/{id}': changed(['shelter', 'director'], closure, {
    ...{ from: dayFromNow(300), to: dayFromNow(305), reason: 'repair', why },
  } satisfies Wire['CorrectClosure']),
  'POST /api/shelter/closures/{id}/void': changed(['shelter', 'director'], closure),
  'POST /api/shelter/closures/{id}/restore': changed(['shelter', 'director'], closure),
  'GET /api/shelter/closures/{id}/history': read(board, closure),
  'GET /api/shelter/roll-call/marks/{id}/history': read(['shelter'], ({ rollMarkId }) => rollMarkId),
  'GET /api/programme/sessions/{id}/attendance/{enrolmentId}/history': {
    ...{ may: ['facilitator'], yes: [200] },
    ask: ({ groupSessionId: id, enrolmentId }) => ({ path: { id, enrolmentId } }),
  },
  'PUT /api/escorts/{id}': changed(
    ['intake', 'lawyer', 'counsellor'],
    escort,
    { ...times, why } satisfies Wire['CorrectEscort'],
    { ownOnly: ['lawyer', 'counsellor'] },
  ),
  'POST /api/escorts/{id}/void': changed(
    ['intake', 'lawyer', 'counsellor'],
    escort,
    { why },
    {
      ownOnly: ['lawyer', 'counsellor'],
    },
  ),
  'POST /api/escorts/{id}/restore': changed(
    ['intake', 'lawyer', 'counsellor'],
    escort,
    { why },
    {
      ownOnly: ['lawyer', 'counsellor'],
    },
  ),
  'GET /api/escorts/{id}/history': read(['intake', 'lawyer', 'director'], escort),
  'PUT /api/escorts/{id}/outcome': changed(['lawyer', 'director'], escort, {
    ...{ outcome: 'held', words: '', why },
  } satisfies Wire['CorrectOutcome']),
  'PUT /api/own-escorts/{id}/outcome': changed(
    ['escort'],
    escort,
    { outcome: 'held', words: '', why } satisfies Wire['CorrectOutcome'],
    { ownOnly: ['escort'] },
  ),
  'PUT /api/programme/sessions/{id}': changed(['facilitator'], groupSession, {
    ...{ number: 1, heldAt: new Date().toISOString(), topic: 'Respect', why },
  } satisfies Wire['CorrectGroupSession']),
  'POST /api/programme/sessions/{id}/void': changed(['facilitator'], groupSession),
  'POST /api/programme/sessions/{id}/restore': changed(['facilitator'], groupSession),
  'GET /api/programme/sessions/{id}/history': read(['facilitator'], groupSession),
};
