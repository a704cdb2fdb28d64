import type { PutOffChoice, PutOffRule, TodayKind } from '@baanek/contracts';
import { PUT_OFF_CHOICES } from '@baanek/contracts';
import { addDays, localDate } from '@baanek/kernel';
import type { TodayLine } from './today.dto';

/** Lines that are never put off: somebody may be in danger, or the centre itself. */
const NEVER: Partial<Record<TodayKind, PutOffRule>> = {
  risk_reassess: 'risk',
  case_unattended: 'risk',
  shift_urgent: 'urgent',
  roll_call: 'house',
  stay_overdue: 'house',
  sign_ins_failed: 'security',
  worked_by_night: 'security',
  many_files_opened: 'security',
  many_records_voided: 'security',
};

/** Lines of something that has a day or an hour of its own, and by which rule: they are put off until that day at most. */
const HARD: Partial<Record<TodayKind, PutOffRule>> = {
  own_appointment: 'meeting',
  appointment_worker_left: 'meeting',
  own_escort: 'meeting',
  escort_coming: 'meeting',
  escort_without_worker: 'meeting',
  escort_worker_left: 'meeting',
  group_session: 'meeting',
  hold_ends: 'hold',
  hand_over_expires: 'transfer',
  leaves_today: 'house',
  leaves_tomorrow: 'house',
  room_closes: 'house',
  household_waits: 'house',
  figures_to_share: 'release',
};

/** Until when a line may be put off, and the rule by which it is not longer; `choices` is empty where it may not be at all. */
export interface PutOffLimit {
  choices: PutOffChoice[];
  rule: PutOffRule | null;
  /** The last day until which it may be put off; null where it may not be. */
  latest: string | null;
}

type Asked = Pick<TodayLine, 'kind' | 'urgency' | 'id' | 'at'>;

/** The day on which a line comes back. */
export function putOffUntil(choice: PutOffChoice, today: string): string {
  if (choice === 'tomorrow') return addDays(today, 1);
  if (choice === 'three_days') return addDays(today, 3);
  const weekday = (new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7;
  return addDays(today, 7 - weekday);
}

/** How far a line may be put off. `highRisk`: it is about somebody whose risk is high. */
export function putOffLimit(line: Asked, today: string, highRisk: boolean): PutOffLimit {
  const { kind, urgency, id, at } = line;
  if (id === null || urgency === 'new') return { choices: [], rule: null, latest: null };
  const never = highRisk ? 'risk' : NEVER[kind];
  if (never) return { choices: [], rule: never, latest: null };
  const [latest, rule] = latestDay(kind, urgency, at === null ? null : dayOf(at), today);
  const choices = PUT_OFF_CHOICES.filter(choice => putOffUntil(choice, today) <= latest);
  const cut = choices.length < PUT_OFF_CHOICES.length;
  return { choices: distinct(choices, today), rule: cut ? rule : null, latest };
}

/** The last day until which it may be put off, and why not longer. */
function latestDay(
  kind: TodayKind,
  urgency: TodayLine['urgency'],
  day: string | null,
  today: string,
): [string, PutOffRule] {
  const hard = HARD[kind];
  if (hard && day !== null && day > today) return [day, hard];
  if (hard) return [today, hard];
  if (urgency === 'late' || (urgency === 'now' && day !== null)) return [addDays(today, 1), 'due'];
  return [day !== null && day > today ? day : addDays(today, 7), 'due'];
}

/** On a Friday “in three days” is next Monday: the same day is offered once. */
function distinct(choices: readonly PutOffChoice[], today: string): PutOffChoice[] {
  const days = choices.map(choice => putOffUntil(choice, today));
  return choices.filter((_, i) => days.indexOf(days[i] ?? '') === i);
}

const dayOf = (at: string): string => (at.length > 10 ? localDate(new Date(at)) : at);
