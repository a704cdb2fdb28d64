import { CURRENT_MEMBERS, PERSON_CODES } from '@baanek/registry';
import { Injectable } from '@nestjs/common';
import { addDays, Audit, Clock, Database } from '@baanek/kernel';
import { CLOSURE_ROWS, type ClosureRow } from '../house/room-rows';
import type { ClosedRoomView, TimelineStayView, TimelineQuery, TimelineView } from './timeline.dto';

/** Who slept where, and who plans to, over some weeks; by codes. */
@Injectable()
export class HouseTimeline {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async read({ from, days = 28 }: TimelineQuery): Promise<TimelineView> {
    const until = addDays(from, days);
    const [bars, closures] = await Promise.all([this.bars(from, until), this.closures(from, until)]);
    this.audit.viewed({ action: 'shelter.timeline_read' });
    return { from, days, bars, closures };
  }

  private bars(from: string, until: string): Promise<TimelineStayView[]> {
    return this.database.prepared<TimelineStayView>(
      `SELECT b.place_id AS "placeId", s.id AS "stayId", coalesce(p.code, '') AS code, s.state,
              to_char(lower(b.during) AT TIME ZONE 'Asia/Bishkek', 'YYYY-MM-DD') AS "from",
              CASE WHEN NOT upper_inf(b.during) THEN to_char(upper(b.during) AT TIME ZONE 'Asia/Bishkek', 'YYYY-MM-DD') END AS "to",
              to_char(s.planned_end, 'YYYY-MM-DD') AS "plannedEnd"
       FROM bed_stay b JOIN stay s ON s.id = b.stay_id
       LEFT JOIN ${CURRENT_MEMBERS} m ON m.household_id = s.household_id AND m.part = 'head'
       LEFT JOIN ${PERSON_CODES} p ON p.id = m.person_id
       WHERE b.voided_at IS NULL AND (s.state IN ('active', 'ended') OR (s.state = 'held' AND s.hold_until > $3))
         AND b.during && tstzrange($1::date::timestamp AT TIME ZONE 'Asia/Bishkek', $2::date::timestamp AT TIME ZONE 'Asia/Bishkek')
         AND upper(b.during) - lower(b.during) > interval '1 second' IS NOT FALSE
       ORDER BY b.place_id, b.during LIMIT 20000`,
      [from, until, this.clock.now()],
    );
  }

  private async closures(from: string, until: string): Promise<ClosedRoomView[]> {
    const rows = await this.database.prepared<ClosureRow>(CLOSURE_ROWS, [from]);
    return rows
      .filter(row => row.from < until)
      .map(({ roomId, from: first, to, reason }) => ({ roomId, from: first, to, reason }));
  }
}
