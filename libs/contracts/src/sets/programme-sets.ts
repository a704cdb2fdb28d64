export const PROGRAMME_SOURCES = ['police', 'probation', 'court', 'own_will'] as const;
export type ProgrammeSource = (typeof PROGRAMME_SOURCES)[number];

export const ATTENDANCE_MARKS = ['present', 'late', 'excused', 'absent', 'sent_away'] as const;
export type AttendanceMark = (typeof ATTENDANCE_MARKS)[number];

/** Marks after which a session counts towards the number the referral requires. */
export const COUNTED_MARKS: readonly AttendanceMark[] = ['present', 'late'];

/** How long before it begins marks of a session are taken, of those who are there already; before that it has not been held. */
export const MARKED_EARLY_MS = 3_600_000;
