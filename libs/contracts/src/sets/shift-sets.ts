/** What an entry of the shift book says: something happened, or somebody is to be reached. */
export const SHIFT_ENTRY_KINDS = ['happened', 'to_reach'] as const;
export type ShiftEntryKind = (typeof SHIFT_ENTRY_KINDS)[number];

/** What came of trying to reach her; only `reached` ends it. */
export const REACH_OUTCOMES = ['reached', 'no_answer', 'unsafe', 'someone_else'] as const;
export type ReachOutcome = (typeof REACH_OUTCOMES)[number];

/** What the system itself knows of a shift; the domain that owns the thing reports it. */
export const SHIFT_EVENT_KINDS = [
  'appeal_logged',
  'incident_recorded',
  'risk_raised',
  'arrived',
  'departed',
  'escort_today',
] as const;
export type ShiftEventKind = (typeof SHIFT_EVENT_KINDS)[number];

/** What of a week is counted. */
export const WEEK_COUNTS = [
  'sessions',
  'appointments',
  'services',
  'tasks',
  'appeals',
  'assessments',
  'follow_ups',
] as const;
export type WeekCount = (typeof WEEK_COUNTS)[number];

/** What is due in a week, or stayed behind. */
export const WEEK_ITEMS = ['task', 'review', 'reassessment', 'follow_up', 'appointment'] as const;
export type WeekItemKind = (typeof WEEK_ITEMS)[number];
