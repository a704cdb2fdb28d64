import type { AttendanceMark, RollCallMark } from '@baanek/contracts';
import type { Words } from '../i18n/words';

type Mark = AttendanceMark | RollCallMark | null;

/** «на месте», «нет (было: на месте)», «не отмечено (было: нет)»: what a mark says now, and what stood there. */
export function markChanged(words: Pick<Words, 'of' | 'code'>, was: Mark, mark: Mark): string {
  const now = mark ? words.code('mark', mark) : words.of('mark.none');
  return was ? words.of('mark.changed', { now, was: words.code('mark', was) }) : now;
}
