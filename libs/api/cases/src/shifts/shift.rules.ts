import type { FieldFault } from '@baanek/kernel';
import type { RecordShiftEntry } from './shift.dto';

const HOUR_MS = 3_600_000;
/** Where no shift was handed over, what happened is told of so long. */
const WITHOUT_SIGN_OFF_MS = 24 * HOUR_MS;
/** However long nobody handed a shift over, older than this is no news. */
const LONGEST_MS = 72 * HOUR_MS;

/** What is wrong with an entry in itself, field by field. */
export function shiftEntryFaults({ kind, caseId, appealId }: RecordShiftEntry): FieldFault[] {
  if (caseId !== null && appealId !== null) return [{ field: 'appealId', rule: 'isIn' }];
  if (kind === 'to_reach' && caseId === null && appealId === null)
    return [{ field: 'caseId', rule: 'required' }];
  return [];
}

/** Since when it is told what happened. */
export function shiftSince(now: Date, lastSignOff: Date | null): Date {
  if (!lastSignOff) return new Date(now.getTime() - WITHOUT_SIGN_OFF_MS);
  return new Date(Math.max(lastSignOff.getTime(), now.getTime() - LONGEST_MS));
}
