import type { Role } from '@baanek/contracts';
import type { Files, ProgrammeFiles } from '@baanek/e2e';

/** Where a record lies as seen by whoever asks for it. */
export const COLUMNS = ['own', 'otherCase', 'otherCentre', 'otherSide'] as const;
export type Column = (typeof COLUMNS)[number];

/** Everything a route can be asked about. */
export interface Target extends Files, ProgrammeFiles {
  /** Whose appointments are asked about: her own, where the asker has any. */
  receiverId: string;
  /** A member of staff to administer. */
  staffId: string;
  /** Another centre to send to, and what was sent there. */
  elsewhereId: string;
  transferId: string;
  /** Places asked of another centre, and by one. */
  askId: string;
  receivedAskId: string;
  /** A session of the one who asks, or of somebody else. */
  openSessionId: string;
  /** Her mark of the roll-call. */
  rollMarkId: string;
}

/** What is there for one role to ask about, near and far. */
export type Targets = Record<Column, Target>;

/** The ids of one side under the names of the other: what a curious hand would paste into the address. */
export function crossed(of: Target): Target {
  const { personId, householdId, caseId, sessionId, stayId } = of;
  const { participantId, enrolmentId, referredId, groupId, groupSessionId } = of;
  return {
    ...of,
    ...{ personId: participantId, householdId: groupId, caseId: enrolmentId, sessionId: groupSessionId },
    ...{ waitingHouseholdId: groupId, stayId: enrolmentId, tripId: groupSessionId, requestId: referredId },
    ...{ appealId: enrolmentId, importId: referredId, houseId: groupId, roomId: groupId, placeId: groupId },
    ...{ participantId: personId, enrolmentId: caseId, referredId: caseId, groupId: householdId },
    ...{ otherPersonId: referredId, mergeId: enrolmentId, pairId: groupId, transferId: referredId },
    ...{ heldStayId: enrolmentId, extensionId: referredId, absenceId: groupId, apartId: enrolmentId },
    ...{
      incidentId: enrolmentId,
      closureId: groupId,
      refusalId: enrolmentId,
      rollMarkId: referredId,
      elsewhereId: enrolmentId,
      askId: referredId,
      receivedAskId: enrolmentId,
    },
    ...{ riskId: groupSessionId, policeRiskId: groupSessionId, caseIncidentId: groupSessionId },
    ...{ shiftEntryId: groupSessionId, signOffId: enrolmentId, coverId: groupId },
    dangerId: groupSessionId,
    ...{ childCaseId: enrolmentId, childRecordId: groupSessionId },
    ...{ noteShowingId: groupSessionId, opinionId: groupSessionId },
    followUpId: groupSessionId,
    ...{ goalId: groupSessionId, goalNoteId: groupSessionId, planReviewId: groupSessionId },
    ...{ safetyPlanId: groupSessionId, conferenceId: groupSessionId, outcomeId: groupSessionId },
    ...{
      taskId: groupSessionId,
      serviceId: groupSessionId,
      fundingSourceId: groupId,
      noteTemplateId: groupId,
    },
    ...{
      appointmentId: enrolmentId,
      lawyerAppointmentId: groupId,
      consultingRoomId: groupId,
      receiverId: enrolmentId,
    },
    groupSessionId: sessionId === '' ? stayId : sessionId,
  };
}

/** Ids that may stand in no answer to somebody for whom this target is out of reach. */
export function idsOf(target: Target, side: 'survivor' | 'programme'): string[] {
  const { personId, householdId, caseId, sessionId, stayId, tripId, appealId, requestId, importId } = target;
  const { participantId, enrolmentId, referredId, groupId, groupSessionId } = target;
  return side === 'survivor'
    ? [personId, householdId, caseId, sessionId, stayId, tripId, appealId, requestId, importId]
    : [participantId, enrolmentId, referredId, groupId, groupSessionId];
}

export const BASE_ROLES: readonly Role[] = [
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
];
