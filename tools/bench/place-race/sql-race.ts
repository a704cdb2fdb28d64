import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { Household } from './house.ts';
import type { Round } from './verdict.ts';

/** Who the rows are written as. */
export interface Writer {
  centreId: string;
  staffId: string;
}

const FREE = `FROM place p JOIN room r ON r.id = p.room_id
  WHERE r.kind <> 'isolation'
    AND NOT EXISTS (SELECT 1 FROM room_closure c WHERE c.room_id = r.id AND NOT c.lifted AND c.nights @> current_date)
    AND NOT EXISTS (SELECT 1 FROM bed_stay b WHERE b.place_id = p.id AND b.during && tstzrange(now(), NULL))`;

/** One connection per asker, as the login the API works as. */
export async function openConnections(url: string, count: number): Promise<pg.Client[]> {
  // several statements per trip, as the API does; not in the types of this version yet
  const options = { connectionString: url, pipeline: true };
  const clients = Array.from({ length: count }, () => new pg.Client(options));
  await Promise.all(clients.map(client => client.connect()));
  return clients;
}

/** The race as plain SQL: lock the first free places nobody else is about to take, insert, commit. */
export async function raceInSql(
  clients: readonly pg.Client[],
  households: readonly Household[],
  writer: Writer,
): Promise<Round> {
  const began = performance.now();
  const answers = await Promise.all(
    clients.map((client, i) => askForPlaces(client, households[i] ?? { id: '', people: [] }, writer)),
  );
  const seconds = (performance.now() - began) / 1000;
  return {
    placed: answers.filter(answer => answer === 'placed').length,
    failures: answers.filter(answer => answer === 'failed').length,
    seconds,
  };
}

async function askForPlaces(
  client: pg.Client,
  household: Household,
  writer: Writer,
): Promise<'placed' | 'full' | 'failed'> {
  for (;;) {
    try {
      const answer = await allocate(client, household, writer);
      if (answer !== 'again') return answer;
    } catch {
      // a deadlock, or anything else the database would not do: that is what the race counts
      await client.query('ROLLBACK');
      return 'failed';
    }
  }
}

async function allocate(
  client: pg.Client,
  { id, people }: Household,
  { centreId, staffId }: Writer,
): Promise<'placed' | 'full' | 'again'> {
  const [, , chosen] = await Promise.all([
    client.query('BEGIN'),
    client.query(
      `SELECT set_config('role', 'baanek_survivor', true), set_config('app.centre', $1, true),
              set_config('app.staff', $2, true), set_config('app.roles', 'shelter', true)`,
      [centreId, staffId],
    ),
    client.query<{ id: string }>(
      `SELECT p.id ${FREE} ORDER BY p.id LIMIT $1 FOR NO KEY UPDATE OF p SKIP LOCKED`,
      [people.length],
    ),
  ]);
  if (chosen.rows.length < people.length) {
    // the missing ones are taken, or locked by somebody who may still not get all of hers
    const { rows } = await client.query<{ free: number }>(`SELECT count(*)::int AS free ${FREE}`);
    await client.query('ROLLBACK');
    return (rows[0]?.free ?? 0) < people.length ? 'full' : 'again';
  }
  const stayId = randomUUID();
  const [{ rowCount }] = await Promise.all([
    client.query(
      `WITH s AS (
         INSERT INTO stay (id, centre_id, household_id, state, admitted_at, admitted_by, planned_end)
         VALUES ($1, $2, $3, 'active', now(), $4, current_date + 14))
       INSERT INTO bed_stay (id, centre_id, stay_id, person_id, place_id, during)
       SELECT gen_random_uuid(), $2, $1, b.person, b.place, tstzrange(now(), NULL)
       FROM unnest($5::uuid[], $6::uuid[]) AS b (person, place) ON CONFLICT DO NOTHING`,
      [stayId, centreId, id, staffId, people, chosen.rows.map(place => place.id)],
    ),
    client.query(
      `INSERT INTO audit_event (centre_id, staff_id, action, subject_kind, subject_id)
       VALUES ($1, $2, 'shelter.admitted', 'stay', $3)`,
      [centreId, staffId, stayId],
    ),
  ]);
  const whole = rowCount === people.length;
  await client.query(whole ? 'COMMIT' : 'ROLLBACK');
  return whole ? 'placed' : 'again';
}
