import type { FieldFault } from '@baanek/kernel';
import { FURTHEST_DAYS, LONGEST_DAYS, type SetCover } from './cover.dto';

const DAY_MS = 86_400_000;
const daysFrom = (from: string, until: string): number => (Date.parse(until) - Date.parse(from)) / DAY_MS + 1;

/** What is wrong with an absence in itself, field by field; `today` is the local day. */
export function coverFaults({ staffId, coverId, fromOn, untilOn }: SetCover, today: string): FieldFault[] {
  const faults: FieldFault[] = [];
  if (coverId === staffId) faults.push({ field: 'coverId', rule: 'isIn' });
  if (daysFrom(today, fromOn) > FURTHEST_DAYS)
    faults.push({ field: 'fromOn', rule: 'daysAtMost', limit: FURTHEST_DAYS });
  if (fromOn < today) faults.push({ field: 'fromOn', rule: 'notBeforeToday' });
  if (untilOn < fromOn) faults.push({ field: 'untilOn', rule: 'notBeforeFirst' });
  else if (daysFrom(fromOn, untilOn) > LONGEST_DAYS)
    faults.push({ field: 'untilOn', rule: 'daysAtMost', limit: LONGEST_DAYS });
  return faults;
}
