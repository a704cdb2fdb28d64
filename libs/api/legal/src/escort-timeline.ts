import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Timeline, type TimelineEntry } from '@baanek/cases';
import { Database, STAFF_NAMES } from '@baanek/kernel';

/** What escorts add to the story of a case. */
@Injectable()
export class EscortTimeline implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly timeline: Timeline,
  ) {}

  onModuleInit(): void {
    this.timeline.addSource(({ caseId }) => this.entries(caseId));
  }

  private entries(caseId: string): Promise<TimelineEntry[]> {
    return this.database.sql<TimelineEntry>(
      `SELECT t.starts_at AS at, 'trip_' || t.state AS kind,
              ARRAY['escortKind.' || t.kind] || CASE WHEN t.outcome IS NULL THEN '{}' ELSE ARRAY['escortOutcome.' || t.outcome] END AS facts,
              coalesce(s.display_name, '') AS "staffName", t.id AS "refId"
       FROM trip t LEFT JOIN ${STAFF_NAMES} s ON s.id = coalesce(t.escort_id, t.requested_by) WHERE t.case_id = $1 AND t.voided_at IS NULL`,
      [caseId],
    );
  }
}
