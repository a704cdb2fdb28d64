import type pg from 'pg';

/** A counsellor of the first invented centre, and cases that are hers. */
interface Book {
  staffId: string;
  caseIds: readonly string[];
}

/** Gives the counsellor of the centre so many open cases, and takes every other from her. */
export async function bookOf(owner: pg.Client, cases: number): Promise<Book> {
  const {
    rows: [staff],
  } = await owner.query<{ id: string; centre: string }>(
    `SELECT id, centre_id AS centre FROM staff WHERE login = 'seed1.counsellor'`,
  );
  if (!staff) throw new Error('nobody counsels in the first centre');
  const { rows } = await owner.query<{ id: string }>(
    `SELECT id FROM client_case c WHERE centre_id = $1 AND state = 'open' AND joined_into IS NULL AND NOT EXISTS (
       SELECT 1 FROM case_worker w WHERE w.case_id = c.id AND w.staff_id = $2 AND w.part = 'counsellor' AND w.ended_at IS NULL)
     ORDER BY opened_at, id LIMIT $3`,
    [staff.centre, staff.id, cases],
  );
  const caseIds = rows.map(({ id }) => id);
  await owner.query(`UPDATE case_worker SET ended_at = now() WHERE staff_id = $1 AND ended_at IS NULL`, [
    staff.id,
  ]);
  await owner.query(
    `INSERT INTO case_worker (id, centre_id, case_id, staff_id, part, assigned_at, assigned_by)
     SELECT gen_random_uuid(), $1, c, $2, 'counsellor', now(), $2 FROM unnest($3::uuid[]) AS c`,
    [staff.centre, staff.id, caseIds],
  );
  return { staffId: staff.id, caseIds };
}

/** Fills the first cases of a book: so many sessions each, one a day up to yesterday. */
export async function writeFiles(owner: pg.Client, book: Book, sizes: readonly number[]): Promise<void> {
  for (const [n, size] of sizes.entries())
    await owner.query(
      `INSERT INTO counselling_session (id, centre_id, case_id, author_id, held_at, minutes, kind, attendance, version)
       SELECT gen_random_uuid(), c.centre_id, c.id, $2, now() - make_interval(days => day), 50,
              (ARRAY['individual', 'phone', 'family'])[1 + day % 3], 'attended', 1
       FROM client_case c, generate_series(1, $3::int) AS day WHERE c.id = $1`,
      [book.caseIds[n], book.staffId, size],
    );
}
