/** A child who saw the violence is a victim by law and has a case of their own (Law 63 of 2017 art. 1). */
export const CASE_KINDS = ['survivor', 'child'] as const;
export type CaseKind = (typeof CASE_KINDS)[number];

export const CASE_STATES = ['open', 'closed'] as const;
export type CaseState = (typeof CASE_STATES)[number];

export const CLOSE_REASONS = [
  'goals_met',
  'client_withdrew',
  'lost_contact',
  'moved',
  'transferred',
  'opened_by_mistake',
] as const;
export type CloseReason = (typeof CLOSE_REASONS)[number];

/** What an assigned worker does in a case; only `counsellor` opens session notes. */
export const CASE_PARTS = ['coordinator', 'counsellor', 'lawyer'] as const;
export type CasePart = (typeof CASE_PARTS)[number];

export const SESSION_KINDS = ['individual', 'group', 'family', 'phone'] as const;
export type SessionKind = (typeof SESSION_KINDS)[number];

export const SESSION_ATTENDANCES = ['attended', 'absent', 'excused', 'cancelled'] as const;
export type SessionAttendance = (typeof SESSION_ATTENDANCES)[number];

/** How a client says she is: the worst and the best. */
export const WELLBEING = { least: 0, most: 10 } as const;

/** Templates of notes of one centre. */
export const MOST_TEMPLATES = 100;

/** Everything a timeline of a case can show; the domain that owns the thing reports it. */
export const TIMELINE_KINDS = [
  'appeal',
  'case_opened',
  'case_closed',
  'case_reopened',
  'worker_assigned',
  'followed_up',
  'session',
  'appointment_missed',
  'case_incident',
  'case_service',
  'risk_assessed',
  'police_risk',
  'goal_set',
  'goal_reached',
  'goal_given_up',
  'plan_reviewed',
  'conference_held',
  'place_requested',
  'admitted',
  'moved',
  'checked_out',
  'trip_requested',
  'trip_assigned',
  'trip_done',
  'trip_cancelled',
] as const;
export type TimelineKind = (typeof TIMELINE_KINDS)[number];

/** How far a case has come, by what is in it. */
export const CASE_STAGES = ['opened', 'assessed', 'planned', 'in_work', 'follow_up', 'closed'] as const;
export type CaseStage = (typeof CASE_STAGES)[number];

/** What may still be to come in a case that is closed. */
export const OPEN_ENDS = [
  'task',
  'goal',
  'appointment',
  'conference',
  'place_request',
  'stay',
  'escort',
] as const;
export type OpenEndKind = (typeof OPEN_ENDS)[number];

/** Months after the closing of a case at which somebody asks how she is; the practice of the 2017 inter-agency guidelines. */
export const FOLLOW_UP_MONTHS = [1, 3, 6] as const;
export type FollowUpMonths = (typeof FOLLOW_UP_MONTHS)[number];

/** What became of a follow-up; `reopened` is for those that ended because the case was opened again. */
export const FOLLOW_UP_OUTCOMES = [
  'reached',
  'not_reached',
  'someone_else',
  'not_safe',
  'declined',
  'reopened',
] as const;
export type FollowUpOutcome = (typeof FOLLOW_UP_OUTCOMES)[number];

/** How safe she says she is, beside the day her case was closed. */
export const FOLLOW_UP_SAFETY = ['safer', 'same', 'less_safe', 'not_known'] as const;
export type FollowUpSafety = (typeof FOLLOW_UP_SAFETY)[number];

/** What kinds of entries of a timeline are looked at together. */
export const TIMELINE_PARTS = [
  'meetings',
  'services',
  'incidents',
  'risk',
  'plan',
  'shelter',
  'escorts',
  'case',
] as const;
export type TimelinePart = (typeof TIMELINE_PARTS)[number];

export const TIMELINE_PART_OF: Readonly<Record<TimelineKind, TimelinePart>> = {
  appeal: 'meetings',
  case_opened: 'case',
  case_closed: 'case',
  case_reopened: 'case',
  worker_assigned: 'case',
  followed_up: 'meetings',
  session: 'meetings',
  appointment_missed: 'meetings',
  case_incident: 'incidents',
  case_service: 'services',
  risk_assessed: 'risk',
  police_risk: 'risk',
  goal_set: 'plan',
  goal_reached: 'plan',
  goal_given_up: 'plan',
  plan_reviewed: 'plan',
  conference_held: 'plan',
  place_requested: 'shelter',
  admitted: 'shelter',
  moved: 'shelter',
  checked_out: 'shelter',
  trip_requested: 'escorts',
  trip_assigned: 'escorts',
  trip_done: 'escorts',
  trip_cancelled: 'escorts',
};
