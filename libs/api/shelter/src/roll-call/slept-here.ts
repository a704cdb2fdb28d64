import { addDays, startOfDay } from '@baanek/kernel';

/** From midnight on, so long is it night. */
const NIGHT_MS = 6 * 3_600_000;

/**
 * The hours that tell who sleeps here in a night: from midnight to six, as far as they have passed; this moment while it
 * is evening. Who leaves in the morning has slept here, who comes in the morning has not.
 */
export function hoursOf(night: string, now: Date): [Date, Date] {
  const midnight = startOfDay(addDays(night, 1));
  if (now <= midnight) return [now, now];
  return [midnight, new Date(Math.min(now.getTime(), midnight.getTime() + NIGHT_MS))];
}

/** Everybody once, on the place where they were last between the instants `$1` and `$2`; no hold. */
export const SLEPT = `
  SELECT DISTINCT ON (b.person_id) b.person_id, b.place_id, b.centre_id, s.id AS stay_id, s.household_id, s.ended_at
  FROM bed_stay b JOIN stay s ON s.id = b.stay_id AND s.state IN ('active', 'ended')
  WHERE b.voided_at IS NULL AND b.during && tstzrange($1, $2, '[]') AND s.admitted_at <= $2
  ORDER BY b.person_id, lower(b.during) DESC`;
