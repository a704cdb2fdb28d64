import type pg from 'pg';
import type { Client } from '../stage/client.ts';
import type { Household } from './house.ts';
import { type Stay, type Tally, worker } from './worker.ts';

/** What came of minutes of everything at once. */
export interface Mixed {
  /** Changes that were told to be done, per second. */
  changesPerS: number;
  done: Record<string, number>;
  refused: Record<string, number>;
  /** Answers that are neither done nor a refusal. */
  failed: number;
  overlaps: number;
  parted: number;
  lost: number;
}

/**
 * So many minutes of holds, admissions, arrivals, moves, extensions, check-outs, proposals and accepted plans, each
 * client with households of her own; then the owner looks at the rows.
 */
export async function mixed(
  clients: readonly Client[],
  director: Client,
  households: readonly Household[],
  owner: pg.Client,
  seconds: number,
): Promise<Mixed> {
  const tally: Tally = { done: {}, refused: {}, failed: 0 };
  const until = performance.now() + seconds * 1000;
  const kept = await Promise.all(
    clients.map((client, i) => {
      const own = households.filter((_, n) => n % clients.length === i);
      return worker({ client, director, own, until, tally, seed: i + 1 });
    }),
  );
  const changes = Object.entries(tally.done).filter(([what]) => what !== 'proposals');
  const done = changes.reduce((sum, [, count]) => sum + count, 0);
  return {
    changesPerS: Math.round((done / seconds) * 10) / 10,
    ...tally,
    ...(await look(owner, kept.flat())),
  };
}

/** By queries that share no code with what is measured. */
async function look(
  owner: pg.Client,
  acknowledged: readonly Stay[],
): Promise<Pick<Mixed, 'overlaps' | 'parted' | 'lost'>> {
  const { rows } = await owner.query<{ overlaps: number; parted: number }>(
    `SELECT (SELECT count(*) FROM bed_stay a JOIN bed_stay b ON a.id < b.id AND a.during && b.during
             AND (a.place_id = b.place_id OR a.person_id = b.person_id))::int AS overlaps,
            (SELECT count(*) FROM stay s WHERE s.state = 'active'
             AND (SELECT array_agg(b.person_id ORDER BY b.person_id) FROM bed_stay b WHERE b.stay_id = s.id AND upper_inf(b.during))
             IS DISTINCT FROM (SELECT array_agg(m.person_id ORDER BY m.person_id) FROM household_member m
                               WHERE m.household_id = s.household_id AND m.left_at IS NULL))::int AS parted`,
  );
  const { rows: there } = await owner.query<{ id: string; state: string }>(`SELECT id, state FROM stay`);
  const states = new Map(there.map(({ id, state }) => [id, state]));
  const lost = acknowledged.filter(({ id, state }) => states.get(id) !== state).length;
  return { overlaps: rows[0]?.overlaps ?? 0, parted: rows[0]?.parted ?? 0, lost };
}
