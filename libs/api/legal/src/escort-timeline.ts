import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  type OpenEnd,
  OpenEnds,
  pageParameters,
  Timeline,
  TIMELINE_ENTRY,
  TIMELINE_PAGE,
  type TimelineLook,
  type TimelineRow,
} from '@baanek/cases';
import { Database, STAFF_NAMES } from '@baanek/kernel';

/** What escorts add to the story of a case. */
@Injectable()
export class EscortTimeline implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly timeline: Timeline,
    private readonly ends: OpenEnds,
  ) {}

  onModuleInit(): void {
    this.timeline.addSource(look => this.entries(look));
    this.ends.addSource(caseId => this.toCome(caseId));
  }

  private toCome(caseId: string): Promise<OpenEnd[]> {
    return this.database.sql<OpenEnd>(
      `SELECT 'escort' AS kind, count(*)::int AS n FROM trip t
       WHERE t.case_id = $1 AND t.voided_at IS NULL AND t.state IN ('requested', 'assigned') AND t.starts_at > now()`,
      [caseId],
    );
  }

  private entries(look: TimelineLook): Promise<TimelineRow[]> {
    return this.database.sql<TimelineRow>(
      `SELECT ${TIMELINE_ENTRY} FROM (
         SELECT t.starts_at AS at, 'trip_' || t.state AS kind,
                ARRAY['escortKind.' || t.kind] || CASE WHEN t.outcome IS NULL THEN '{}' ELSE ARRAY['escortOutcome.' || t.outcome] END AS facts,
                coalesce(t.escort_id, t.requested_by) AS who, t.id AS ref, t.id
         FROM trip t WHERE t.case_id = $1 AND t.voided_at IS NULL) e
       LEFT JOIN ${STAFF_NAMES} s ON s.id = e.who WHERE ${TIMELINE_PAGE}`,
      [look.caseId, ...pageParameters(look)],
    );
  }
}
