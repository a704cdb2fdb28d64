import type { Role } from '../../roles';

/** What became of an appointment; a client who came late came. */
export const APPOINTMENT_STATES = [
  'planned',
  'held',
  'late',
  'no_show',
  'cancelled_by_client',
  'cancelled_by_centre',
] as const;
export type AppointmentState = (typeof APPOINTMENT_STATES)[number];

/** Roles whose appointments clients have. */
export const RECEIVES: readonly Role[] = ['counsellor', 'lawyer', 'intake'];
/** By when they begin, the appointments of a case are read apart. */
export const APPOINTMENT_TIMES = ['ahead', 'behind'] as const;
export type AppointmentTimes = (typeof APPOINTMENT_TIMES)[number];

/** Consulting rooms that a centre may have on record; a calendar shows them all. */
export const MOST_ROOMS = 200;

/** Half a year of weeks. */
export const MOST_WEEKS = 26;
export const MOST_IN_GROUP = 30;
export const APPOINTMENT_MINUTES = { least: 5, most: 720 } as const;

/** Of one worker and day; beyond it nothing more is planned for that day. */
export const MOST_CANCELLED_A_DAY = 30;

/**
 * What an appointment with many is, by what became of each: planned while anybody is to come, held when anybody came. An
 * earlier state of the list goes before a later one.
 */
export function overallState(each: readonly AppointmentState[]): AppointmentState {
  return APPOINTMENT_STATES.find(state => each.includes(state)) ?? 'planned';
}
