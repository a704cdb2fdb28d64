import { Injectable } from '@nestjs/common';
import { FIRST_MEETING_DAYS, RISK_LEVELS, WAIT_DAYS } from '@baanek/contracts';
import { addDays, Clock, Database, type Principal, startOfDay, STAFF_NAMES } from '@baanek/kernel';
import { APPEALED_AT, MET_AFTER_DAYS, NOT_MET } from '../files/first-meeting.sql';
import { NEXT_DUE, WORKED_ON } from '../files/case.sql';
import { COUNTED_SESSION } from '../sessions/session.sql';
import type { CaseFigures, FirstMeetings, WorkerFigures, Workload } from './team.dto';

/** Sessions of so many days, today among them, are counted. */
const SESSION_DAYS = 30;
/** The place of a high level of risk in its order. */
const HIGH = RISK_LEVELS.indexOf('high') + 1;

/**
 * `(id, high, late, waiting)` of open cases of the centre `$1`, on the day `$2`, where `$3` is the place of a high risk, and who
 * appealed before the moment `$5` has waited long.
 */
const OPEN = `(SELECT c.id, c.risk_rank = $3::int AS high, coalesce(${NEXT_DUE} < $2::date, false) AS late,
    ${NOT_MET} AND (c.opened_at < $5::timestamptz OR ${APPEALED_AT} < $5::timestamptz) AS waiting
  FROM client_case c
  WHERE c.centre_id = $1 AND ${WORKED_ON})`;
/** `(author_id)` of sessions of the centre `$1` that were held from the moment `$4` on. */
const HELD = `(SELECT n.author_id FROM counselling_session n
  WHERE n.centre_id = $1 AND n.held_at >= $4 AND ${COUNTED_SESSION})`;

/** Who carries how much. */
@Injectable()
export class CaseWorkload {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async read({ centreId }: Principal): Promise<Workload> {
    const today = this.clock.today();
    const since = startOfDay(addDays(today, 1 - SESSION_DAYS));
    const before = startOfDay(addDays(today, -WAIT_DAYS));
    const workers = await this.database.sql<WorkerFigures>(
      `WITH part AS (
         SELECT DISTINCT w.staff_id, o.id, o.high, o.late, o.waiting FROM case_worker w JOIN ${OPEN} o ON o.id = w.case_id
         WHERE w.ended_at IS NULL),
       carried AS (
         SELECT staff_id, count(*)::int AS open, count(*) FILTER (WHERE high)::int AS high,
                count(*) FILTER (WHERE late)::int AS late, count(*) FILTER (WHERE waiting)::int AS waiting FROM part GROUP BY staff_id),
       held AS (SELECT h.author_id AS staff_id, count(*)::int AS sessions FROM ${HELD} h GROUP BY h.author_id)
       SELECT s.id AS "staffId", s.display_name AS "displayName", coalesce(k.open, 0) AS open, coalesce(k.high, 0) AS high,
              coalesce(k.late, 0) AS late, coalesce(k.waiting, 0) AS waiting, coalesce(h.sessions, 0) AS sessions
       FROM ${STAFF_NAMES} s LEFT JOIN carried k ON k.staff_id = s.id LEFT JOIN held h ON h.staff_id = s.id
       WHERE k.staff_id IS NOT NULL OR h.staff_id IS NOT NULL ORDER BY s.display_name, s.id LIMIT 10000`,
      [centreId, today, HIGH, since, before],
    );
    const [all] = await this.database.sql<CaseFigures>(
      `SELECT count(*)::int AS open, count(*) FILTER (WHERE o.high)::int AS high, count(*) FILTER (WHERE o.late)::int AS late,
              count(*) FILTER (WHERE o.waiting)::int AS waiting,
              (SELECT count(*)::int FROM ${HELD} h) AS sessions FROM ${OPEN} o`,
      [centreId, today, HIGH, since, before],
    );
    if (!all) throw new Error('a count without a row');
    return { workers, all, firstMeetings: await this.firstMeetings(centreId, today) };
  }

  private async firstMeetings(centreId: string, today: string): Promise<FirstMeetings> {
    const [found] = await this.database.sql<FirstMeetings>(
      `SELECT count(*)::int AS count, percentile_disc(0.5) WITHIN GROUP (ORDER BY ${MET_AFTER_DAYS}) AS "medianDays"
       FROM client_case c
       WHERE c.centre_id = $1 AND c.first_met_at >= $2 AND c.joined_into IS NULL AND c.voided_at IS NULL`,
      [centreId, startOfDay(addDays(today, 1 - FIRST_MEETING_DAYS))],
    );
    if (!found) throw new Error('a count without a row');
    return found;
  }
}
