import { ATTENDANCE_MARKS, type AttendanceMark } from '@baanek/contracts';

/** Letters of the marks on a keyboard that types Latin ones; they work in every language. */
const LATIN: Readonly<Record<AttendanceMark, string>> = {
  present: 'P',
  late: 'L',
  excused: 'E',
  absent: 'A',
  sent_away: 'S',
};

/** The letters of a mark, that of the language first; one where the language has the Latin ones. */
export const lettersOf = (mark: AttendanceMark, own: (mark: AttendanceMark) => string): string[] => [
  ...new Set([own(mark), LATIN[mark]]),
];

/**
 * The mark that was typed: by the letter, in either script, wherever its key lies. Null for any other key. `own` answers
 * the letter of a mark in the language of the screen.
 */
export function markTyped(key: string, own: (mark: AttendanceMark) => string): AttendanceMark | null {
  const letter = key.toLocaleUpperCase();
  return ATTENDANCE_MARKS.find(mark => lettersOf(mark, own).includes(letter)) ?? null;
}
