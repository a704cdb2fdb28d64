import type { Desk } from './routes.ts';

/** The rows that each domain adds to a timeline, as the API reads them: `$1` the case, `$2` its client. */
const SOURCES = [
  `SELECT happened_at AS at, 'appeal' AS kind, ARRAY['channel.' || channel] AS facts, logged_by AS who, id AS ref, id
         FROM appeal WHERE person_id = $2 AND voided_at IS NULL
         UNION ALL
         SELECT c.at, CASE WHEN c.state = 'closed' THEN 'case_closed'
                           WHEN c.at > k.opened_at THEN 'case_reopened' ELSE 'case_opened' END,
                CASE WHEN c.reason IS NULL THEN '{}'::text[] ELSE ARRAY['closeReason.' || c.reason] END, c.staff_id, NULL, c.id
         FROM case_change c JOIN client_case k ON k.id = c.origin_case_id WHERE c.case_id = $1
         UNION ALL
         SELECT assigned_at, 'worker_assigned', ARRAY['casePart.' || part], staff_id, NULL, id
         FROM case_worker WHERE case_id = $1
         UNION ALL
         SELECT held_at, 'session', ARRAY['sessionKind.' || kind, 'attendance.' || attendance], author_id, id, id
         FROM counselling_session WHERE case_id = $1 AND voided_at IS NULL
         UNION ALL
         SELECT a.starts_at, 'appointment_missed', ARRAY['appointmentKind.' || a.kind], a.worker_id, NULL, k.id
         FROM appointment_client k JOIN appointment a ON a.id = k.appointment_id
         WHERE k.case_id = $1 AND k.state = 'no_show' AND k.session_id IS NULL AND a.voided_at IS NULL
         UNION ALL
         SELECT recorded_at, 'case_incident', ARRAY(SELECT 'violence.' || v FROM unnest(violence) AS v), author_id, id, id
         FROM case_incident WHERE case_id = $1 AND voided_at IS NULL
         UNION ALL
         SELECT recorded_at, 'case_service', ARRAY['serviceKind.' || kind], worker_id, id, id
         FROM case_service x WHERE case_id = $1 AND voided_at IS NULL AND session_id IS NULL AND NOT EXISTS (
           SELECT 1 FROM appointment_client k JOIN counselling_session n ON n.appointment_id = k.appointment_id
           WHERE k.id = x.appointment_client_id AND n.case_id = x.case_id AND n.voided_at IS NULL)
         UNION ALL
         SELECT assessed_at, 'risk_assessed', ARRAY['riskLevel.' || level], author_id, id, id
         FROM risk_assessment WHERE case_id = $1 AND voided_at IS NULL
         UNION ALL
         SELECT ended_at, 'followed_up', ARRAY['followUpOutcome.' || outcome], ended_by, NULL, id
         FROM follow_up WHERE case_id = $1 AND outcome <> 'reopened'
         UNION ALL
         SELECT recorded_at, 'police_risk', ARRAY['riskLevel.' || level], author_id, NULL, id
         FROM police_risk_result WHERE case_id = $1 AND voided_at IS NULL
         UNION ALL
         SELECT recorded_at, 'goal_set', ARRAY['goalKind.' || kind], author_id, NULL, id
         FROM case_goal WHERE case_id = $1 AND voided_at IS NULL
         UNION ALL
         SELECT n.recorded_at, 'goal_' || n.progress, ARRAY['goalKind.' || g.kind], n.author_id, NULL, n.id
         FROM goal_note n JOIN case_goal g ON g.id = n.goal_id AND g.voided_at IS NULL
         WHERE n.case_id = $1 AND n.voided_at IS NULL AND n.progress IN ('reached', 'given_up')
         UNION ALL
         SELECT recorded_at, 'plan_reviewed', '{}'::text[], author_id, NULL, id
         FROM plan_review WHERE case_id = $1 AND voided_at IS NULL`,
  `SELECT r.requested_at AS at, 'place_requested' AS kind, '{}'::text[] AS facts, r.requested_by AS who, NULL::uuid AS ref, r.id
         FROM place_request r WHERE r.household_id IN (
           WITH RECURSIVE own AS (
             SELECT household_id AS id FROM household_member WHERE person_id = $2
             UNION SELECT h.id FROM household h JOIN own o ON h.joined_into = o.id)
           SELECT id FROM own)
         UNION ALL
         SELECT DISTINCT s.admitted_at, 'admitted', '{}'::text[], s.admitted_by, NULL::uuid, s.id
         FROM bed_stay b JOIN stay s ON s.id = b.stay_id WHERE b.person_id = $2 AND b.voided_at IS NULL AND s.admitted_at IS NOT NULL
         UNION ALL
         SELECT lower(b.during), 'moved', '{}', NULL, NULL, b.id
         FROM bed_stay b JOIN stay s ON s.id = b.stay_id WHERE b.person_id = $2 AND b.voided_at IS NULL AND lower(b.during) > s.admitted_at
         UNION ALL
         SELECT s.ended_at, 'checked_out', ARRAY['destination.' || s.destination], NULL, NULL, s.id
         FROM stay s WHERE s.ended_at IS NOT NULL
           AND EXISTS (SELECT 1 FROM bed_stay b WHERE b.stay_id = s.id AND b.voided_at IS NULL AND b.person_id = $2)`,
  `SELECT t.starts_at AS at, 'trip_' || t.state AS kind,
                ARRAY['escortKind.' || t.kind] || CASE WHEN t.outcome IS NULL THEN '{}' ELSE ARRAY['escortOutcome.' || t.outcome] END AS facts,
                coalesce(t.escort_id, t.requested_by) AS who, t.id AS ref, t.id
         FROM trip t WHERE t.case_id = $1 AND t.voided_at IS NULL`,
];
const PAGE = 30;

interface Entry {
  sortKey: string;
  id: string;
}

/** The first page of `GET cases/:id/timeline`. */
export async function readTimeline({ run, by }: Desk, caseId: string): Promise<object> {
  const [found] = await run<{ personId: string }>(
    `SELECT c.person_id AS "personId", EXISTS (
       SELECT 1 FROM case_worker w WHERE w.case_id = c.id AND w.staff_id = $2 AND w.ended_at IS NULL) AS assigned
     FROM client_case c WHERE c.id = $1`,
    [caseId, by.staff_id],
  );
  if (!found) throw new Error('no such case');
  const read: Entry[] = [];
  for (const source of SOURCES)
    read.push(
      ...(await run<Entry>(
        `SELECT e.id, e.at, e.kind, e.facts, coalesce(s.display_name, '') AS "staffName", e.ref AS "refId",
                to_char(e.at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') || '+00' AS "sortKey"
         FROM (${source}) e LEFT JOIN staff s ON s.id = e.who
         WHERE $1::uuid IS NOT NULL AND $2::uuid IS NOT NULL ORDER BY e.at DESC, e.id DESC LIMIT $3`,
        [caseId, found.personId, PAGE + 1],
      )),
    );
  const order = ({ sortKey, id }: Entry): string => `${sortKey} ${id}`;
  read.sort((one, other) => (order(one) < order(other) ? 1 : -1));
  return { entries: read.slice(0, PAGE).map(({ sortKey: _, ...entry }) => entry) };
}
