import { STAFF_NAMES } from '@baanek/kernel';

// Services `x` of a case, read for lists, totals and the timeline. Fragments to join.

/** The same help as an earlier one: two records that became one client were in one appointment. It is not counted. */
export const SAME_HELP = `(x.voided_at IS NULL AND EXISTS (
  SELECT 1 FROM case_service o JOIN appointment_client ok ON ok.id = o.appointment_client_id
  JOIN appointment_client xk ON xk.id = x.appointment_client_id AND xk.appointment_id = ok.appointment_id
  WHERE o.case_id = x.case_id AND o.voided_at IS NULL AND o.id < x.id))`;

export const SHOWN = `x.id, x.kind, x.given_on::text AS "givenOn", x.units, x.minutes, x.worker_id AS "workerId",
  w.display_name AS "workerName", x.funding_source_id AS "fundingSourceId", f.name AS "fundingSourceName",
  x.project_id AS "projectId", p.name AS "projectName", x.recorded_at AS "recordedAt", a.display_name AS "authorName",
  x.session_id IS NOT NULL OR x.appointment_client_id IS NOT NULL AS "ofMeeting", ${SAME_HELP} AS "sameHelp",
  x.voided_at IS NOT NULL AS voided, x.version`;

export const FROM = `FROM case_service x JOIN ${STAFF_NAMES} w ON w.id = x.worker_id JOIN ${STAFF_NAMES} a ON a.id = x.author_id
  LEFT JOIN funding_source f ON f.id = x.funding_source_id LEFT JOIN funding_source p ON p.id = x.project_id`;

/** Of the case `$1`, of the kinds `$2`, from the day `$3` to the day `$4`; a null asks for all. */
export const ASKED = `x.case_id = $1 AND ($2::text[] IS NULL OR x.kind = ANY ($2))
  AND ($3::date IS NULL OR x.given_on >= $3) AND ($4::date IS NULL OR x.given_on <= $4)`;
