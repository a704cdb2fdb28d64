import { STAFF_NAMES } from '@baanek/kernel';
import { PERSON_CODES } from '@baanek/registry';
import { MOST_ATTEMPTS, MOST_URGENT } from './shift.dto';

/** Rows of the shift book, to be joined by a condition on `e`. */
export const SHIFT_ROWS = `SELECT e.id, e.kind, e.urgent, e.case_id AS "caseId", e.appeal_id AS "appealId",
    coalesce(p.code, q.code) AS about, a.happened_at AS "appealAt", e.recorded_at AS "recordedAt",
    s.display_name AS "authorName", e.ended_at AS "endedAt", d.display_name AS "endedByName",
    e.voided_at IS NOT NULL AS voided, e.version, c.person_id AS "personId", e.words AS sealed,
    coalesce(o.origin_person_id, o.person_id, e.id) AS "sealedFor", e.recorded_at::text AS "sortKey"
  FROM shift_entry e JOIN ${STAFF_NAMES} s ON s.id = e.author_id LEFT JOIN ${STAFF_NAMES} d ON d.id = e.ended_by
  LEFT JOIN client_case o ON o.id = e.origin_case_id LEFT JOIN client_case c ON c.id = e.case_id
  LEFT JOIN ${PERSON_CODES} p ON p.id = c.person_id
  LEFT JOIN appeal a ON a.id = e.appeal_id LEFT JOIN ${PERSON_CODES} q ON q.id = a.person_id`;

/** Whether somebody must still see to the entry `e`. */
const SHIFT_OPEN = `(e.ended_at IS NULL AND e.voided_at IS NULL AND (e.urgent OR e.kind = 'to_reach'))`;

/** Those of `SHIFT_OPEN` that are shown apart, the oldest first; what is beyond them stands among all others. */
export const SHIFT_APART = `SELECT e.id FROM shift_entry e WHERE ${SHIFT_OPEN} ORDER BY e.recorded_at, e.id LIMIT ${MOST_URGENT}`;

/** The latest tries to reach whom the entries `$1` are about. */
export const ATTEMPT_ROWS = `SELECT "entryId", "triedAt", outcome, "authorName" FROM (
    SELECT t.entry_id AS "entryId", t.tried_at AS "triedAt", t.outcome, s.display_name AS "authorName",
           row_number() OVER (PARTITION BY t.entry_id ORDER BY t.tried_at DESC, t.id DESC) AS place
    FROM reach_attempt t JOIN ${STAFF_NAMES} s ON s.id = t.author_id WHERE t.entry_id = ANY ($1)) l
  WHERE place <= ${MOST_ATTEMPTS} ORDER BY "entryId", place`;
