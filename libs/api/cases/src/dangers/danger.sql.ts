import { STAFF_NAMES } from '@baanek/kernel';

/** Whether the danger `d` counts on the day `$1`. */
export const COUNTS = `d.voided_at IS NULL AND (d.until_on IS NULL OR d.until_on >= $1::date)`;

/** Rows of dangers as of the day `$1`; joined by a condition on `d`. */
export const DANGER_ROWS = `SELECT d.id, d.case_id AS "caseId", d.kind, d.oblast, d.staff_id AS "staffId",
    d.other_centre_id AS "otherCentreId", d.until_on::text AS "untilOn", coalesce(n.display_name, e.name, '') AS named,
    ${COUNTS} AS live, ARRAY(SELECT r.what FROM case_danger_remains(ARRAY[d.id]) r) AS remains,
    d.recorded_at AS "recordedAt", s.display_name AS "authorName", d.voided_at IS NOT NULL AS voided, d.version,
    d.words AS sealed, coalesce(c.origin_person_id, c.person_id) AS "sealedFor", d.recorded_at::text AS "sortKey"
  FROM case_danger d JOIN client_case c ON c.id = d.origin_case_id JOIN ${STAFF_NAMES} s ON s.id = d.author_id
  LEFT JOIN ${STAFF_NAMES} n ON n.id = d.staff_id LEFT JOIN danger_centres() e ON e.id = d.other_centre_id`;
