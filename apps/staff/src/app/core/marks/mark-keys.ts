import type { AttendanceMark, RollCallMark } from '@baanek/contracts';

/** Keys that take a mark away. */
export const NO_MARK_KEYS: ReadonlySet<string> = new Set(['Delete', 'Backspace']);

/** Rows down and columns to the right. */
export const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
};

export const ATTENDANCE_LATIN: Readonly<Record<AttendanceMark, string>> = {
  present: 'P',
  late: 'L',
  excused: 'E',
  absent: 'A',
  sent_away: 'S',
};

export const ROLL_CALL_LATIN: Readonly<Record<RollCallMark, string>> = {
  here: 'P',
  away: 'A',
  missing: 'M',
};
