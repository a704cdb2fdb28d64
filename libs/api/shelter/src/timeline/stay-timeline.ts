import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HOUSEHOLDS_OF_PERSON } from '@baanek/registry';
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

/** What the shelter adds to the story of a case: no room, no place. */
@Injectable()
export class StayTimeline implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly timeline: Timeline,
    private readonly ends: OpenEnds,
  ) {}

  onModuleInit(): void {
    this.timeline.addSource(look => this.entries(look));
    this.ends.addSource((_, personId) => this.present(personId));
  }

  private present(personId: string): Promise<OpenEnd[]> {
    return this.database.sql<OpenEnd>(
      `SELECT 'place_request' AS kind, count(*)::int AS n FROM place_request r
       WHERE r.state = 'waiting' AND r.household_id IN ${HOUSEHOLDS_OF_PERSON}
       UNION ALL
       SELECT 'stay', count(DISTINCT s.id)::int FROM stay s JOIN bed_stay b ON b.stay_id = s.id
       WHERE b.person_id = $1 AND b.voided_at IS NULL AND s.state IN ('held', 'active')`,
      [personId],
    );
  }

  private entries(look: TimelineLook): Promise<TimelineRow[]> {
    return this.database.sql<TimelineRow>(
      `SELECT ${TIMELINE_ENTRY} FROM (
         SELECT r.requested_at AS at, 'place_requested' AS kind, '{}'::text[] AS facts, r.requested_by AS who, NULL::uuid AS ref, r.id
         FROM place_request r WHERE r.household_id IN ${HOUSEHOLDS_OF_PERSON}
         UNION ALL
         SELECT DISTINCT s.admitted_at, 'admitted', '{}'::text[], s.admitted_by, NULL::uuid, s.id
         FROM bed_stay b JOIN stay s ON s.id = b.stay_id WHERE b.person_id = $1 AND b.voided_at IS NULL AND s.admitted_at IS NOT NULL
         UNION ALL
         SELECT lower(b.during), 'moved', '{}', NULL, NULL, b.id
         FROM bed_stay b JOIN stay s ON s.id = b.stay_id WHERE b.person_id = $1 AND b.voided_at IS NULL AND lower(b.during) > s.admitted_at
         UNION ALL
         SELECT s.ended_at, 'checked_out', ARRAY['destination.' || s.destination], NULL, NULL, s.id
         FROM stay s WHERE s.ended_at IS NOT NULL
           AND EXISTS (SELECT 1 FROM bed_stay b WHERE b.stay_id = s.id AND b.voided_at IS NULL AND b.person_id = $1)) e
       LEFT JOIN ${STAFF_NAMES} s ON s.id = e.who WHERE ${TIMELINE_PAGE}`,
      [look.personId, ...pageParameters(look)],
    );
  }
}
