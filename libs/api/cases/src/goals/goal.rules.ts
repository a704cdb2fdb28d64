import { addDays, invalidField, type Refusal } from '@baanek/kernel';
import type { GoalFields, NoteProgress } from './goal.dto';

/** Goals are set for ten years at most. */
const MOST_DAYS_AHEAD = 3653;

/** Why a goal cannot be so: agreed on tomorrow, or aimed at before it was agreed on. Null where it can. */
export function goalFault({ agreedOn, aimOn }: GoalFields, today: string): Refusal | null {
  if (agreedOn > today) return invalidField('agreedOn', 'inThePast');
  if (aimOn === null) return null;
  if (aimOn < agreedOn) return invalidField('aimOn', 'notBeforeAgreed');
  return aimOn > addDays(today, MOST_DAYS_AHEAD)
    ? invalidField('aimOn', 'daysAheadAtMost', MOST_DAYS_AHEAD)
    : null;
}

/** Why it cannot have come so far on that day: it is tomorrow, it was not agreed on yet, or it is given up without a word. */
export function progressFault(
  { notedOn, progress, text }: NoteProgress,
  agreedOn: string,
  today: string,
): Refusal | null {
  if (notedOn > today) return invalidField('notedOn', 'inThePast');
  if (notedOn < agreedOn) return invalidField('notedOn', 'notBeforeAgreed');
  return progress === 'given_up' && text.trim() === '' ? invalidField('text', 'required') : null;
}
