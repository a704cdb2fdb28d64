import { CENTRES } from '@baanek/kernel';
const LEASE = `now() + interval '1 minute'`;

/** The last two o'clock at night in Bishkek. A search begun before it is of yesterday. */
const NIGHT = `(date_trunc('day', now() AT TIME ZONE 'Asia/Bishkek' - interval '2 hours') + interval '2 hours')
  AT TIME ZONE 'Asia/Bishkek'`;

const DONE = `coalesce(s.finished_at >= s.requested_at, false)`;

/** $1 centre, $2 who asks: nothing changes while a search is under way. */
export const REQUEST = `
  INSERT INTO duplicate_search AS s (centre_id, requested_by) VALUES ($1, $2)
  ON CONFLICT (centre_id) DO UPDATE SET requested_at = now(), requested_by = excluded.requested_by, lease_until = NULL
  WHERE s.run IS NULL`;

/** $1 centre, $2 run: a row where it is the centre's turn and nobody else is at it. A new centre waits for its first night. */
export const CLAIM = `
  INSERT INTO duplicate_search AS s (centre_id, started_at, run, lease_until)
  SELECT c.id, now(), $2, ${LEASE} FROM ${CENTRES} c
  WHERE c.id = $1 AND (c.created_at < ${NIGHT} OR EXISTS (SELECT 1 FROM duplicate_search d WHERE d.centre_id = $1))
  ON CONFLICT (centre_id) DO UPDATE SET started_at = now(), run = excluded.run, lease_until = excluded.lease_until,
    requested_at = CASE WHEN ${DONE} THEN now() ELSE s.requested_at END,
    requested_by = CASE WHEN ${DONE} THEN NULL ELSE s.requested_by END
  WHERE coalesce(s.lease_until <= now(), true) AND (NOT ${DONE} OR s.requested_at < ${NIGHT})
  RETURNING 1`;

/** $1 centre, $2 run: a row while the run holds the centre. */
export const RENEW = `
  WITH renewed AS (UPDATE duplicate_search SET lease_until = ${LEASE} WHERE centre_id = $1 AND run = $2 RETURNING 1)
  SELECT * FROM renewed`;

/** $1 centre, $2 run, $3 records, $4 fresh pairs: a row when the run held the centre to the end. */
export const FINISH = `
  WITH renewed AS (
    UPDATE duplicate_search SET finished_at = clock_timestamp(), records = $3, fresh = $4, run = NULL, lease_until = NULL
    WHERE centre_id = $1 AND run = $2 RETURNING 1)
  SELECT * FROM renewed`;

/** $1 centre, $2 run, $3 how long nobody begins it again. */
export const RELEASE = `
  UPDATE duplicate_search SET run = NULL, lease_until = now() + $3::interval WHERE centre_id = $1 AND run = $2`;

/** Where the search of one's own centre stands. */
export const STATE = `
  SELECT CASE WHEN s.run IS NOT NULL AND s.lease_until > now() THEN 'running' WHEN ${DONE} THEN 'done'
              ELSE 'waiting' END AS state, s.finished_at AS "finishedAt", s.records, s.fresh
  FROM duplicate_search s`;
