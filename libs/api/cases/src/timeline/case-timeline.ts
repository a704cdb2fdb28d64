import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database, STAFF_NAMES } from '@baanek/kernel';
import { Timeline } from './timeline.service';
import {
  pageParameters,
  TIMELINE_ENTRY,
  TIMELINE_PAGE,
  type TimelineLook,
  type TimelineRow,
} from './timeline.sql';

/**
 * Appeals, openings and closings, assignments, sessions and missed appointments, goals, reviews, conferences, follow-ups, and services but
 * those of a session, which stands there itself. Never a note.
 */
@Injectable()
export class CaseTimeline implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly timeline: Timeline,
  ) {}

  onModuleInit(): void {
    this.timeline.addSource(look => this.entries(look));
  }

  private entries(look: TimelineLook): Promise<TimelineRow[]> {
    return this.database.sql<TimelineRow>(
      `SELECT ${TIMELINE_ENTRY} FROM (
         SELECT happened_at AS at, 'appeal' AS kind, ARRAY['channel.' || channel] AS facts, logged_by AS who, id AS ref, id
         FROM appeal WHERE person_id = $6 AND voided_at IS NULL
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
         FROM plan_review WHERE case_id = $1 AND voided_at IS NULL
         UNION ALL
         SELECT starts_at, 'conference_held', ARRAY['conferenceKind.' || kind], author_id, id, id
         FROM case_conference WHERE case_id = $1 AND state = 'held' AND voided_at IS NULL) e
       LEFT JOIN ${STAFF_NAMES} s ON s.id = e.who WHERE ${TIMELINE_PAGE}`,
      [look.caseId, ...pageParameters(look), look.personId],
    );
  }
}
