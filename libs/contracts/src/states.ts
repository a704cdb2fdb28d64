import type { CaseState } from './sets/cases/case-sets';

/** Transition tables: the API enforces them, the UI offers only what they allow. */
type Table<S extends string> = Readonly<Record<S, readonly S[]>>;

export const CASE_MOVES: Table<CaseState> = { open: ['closed'], closed: ['open'] };

export type StayState = 'held' | 'active' | 'ended' | 'released' | 'lapsed';
/** `ended` → `active` is the undo of a check-out, allowed while the places are still free. */
export const STAY_MOVES: Table<StayState> = {
  held: ['active', 'released', 'lapsed'],
  active: ['ended'],
  ended: ['active'],
  released: [],
  lapsed: [],
};

export const ESCORT_STATES = ['requested', 'assigned', 'done', 'cancelled'] as const;
export type EscortState = (typeof ESCORT_STATES)[number];
export const ESCORT_MOVES: Table<EscortState> = {
  requested: ['assigned', 'done', 'cancelled'],
  assigned: ['requested', 'assigned', 'done', 'cancelled'],
  done: [],
  cancelled: [],
};

export const ENROLMENT_STATES = ['referred', 'enrolled', 'declined', 'completed', 'dropped_out'] as const;
export type EnrolmentState = (typeof ENROLMENT_STATES)[number];
export const ENROLMENT_MOVES: Table<EnrolmentState> = {
  referred: ['enrolled', 'declined'],
  enrolled: ['completed', 'dropped_out'],
  declined: [],
  completed: [],
  dropped_out: [],
};
/** Where an end goes back to that was recorded by mistake: by taking it back with a reason, and by nothing else. */
export const ENROLMENT_UNDONE: Table<EnrolmentState> = {
  referred: [],
  enrolled: [],
  declined: ['referred'],
  completed: ['enrolled'],
  dropped_out: ['enrolled'],
};

/** True when the table allows the move. */
export function mayMove<S extends string>(table: Table<S>, from: S, to: S): boolean {
  return table[from].includes(to);
}
