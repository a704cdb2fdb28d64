import type pg from 'pg';
import { PLACES } from './house.ts';

/** What went wrong in a race; all four are zero or the bench has failed. */
export interface Verdict {
  doubleBookings: number;
  partialFamilies: number;
  unfilled: number;
  deadlocks: number;
}

export const nothingWrong = (): Verdict => ({
  doubleBookings: 0,
  partialFamilies: 0,
  unfilled: 0,
  deadlocks: 0,
});

/** How the race of one round went, as its clients saw it. */
export interface Round {
  /** Households that were told they have their places. */
  placed: number;
  /** Failures that are no refusal: deadlocks and whatever else the server could not make good. */
  failures: number;
  seconds: number;
}

/** Reads from the rows themselves, as their owner and by none of the code under test, what the round left behind. */
export async function judge(owner: pg.Client, round: Round): Promise<Verdict> {
  const { rows } = await owner.query<Record<'twice' | 'partial' | 'taken' | 'stays', number>>(
    `SELECT (SELECT count(*) FROM bed_stay a JOIN bed_stay b ON a.id < b.id AND a.during && b.during
             AND (a.place_id = b.place_id OR a.person_id = b.person_id))::int AS twice,
            (SELECT count(*) FROM stay s WHERE (SELECT array_agg(b.person_id ORDER BY b.person_id) FROM bed_stay b WHERE b.stay_id = s.id)
             IS DISTINCT FROM (SELECT array_agg(m.person_id ORDER BY m.person_id) FROM household_member m
                               WHERE m.household_id = s.household_id AND m.left_at IS NULL))::int AS partial,
            (SELECT count(DISTINCT place_id) FROM bed_stay WHERE upper_inf(during))::int AS taken,
            (SELECT count(*) FROM stay)::int AS stays`,
  );
  const { twice = 0, partial = 0, taken = 0, stays = 0 } = rows[0] ?? {};
  if (stays !== round.placed)
    throw new Error(`${round.placed} were told they have a place, ${stays} have one`);
  return {
    doubleBookings: twice,
    partialFamilies: partial,
    unfilled: PLACES - taken,
    deadlocks: round.failures,
  };
}
