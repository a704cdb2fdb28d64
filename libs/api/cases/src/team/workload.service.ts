import { Injectable } from '@nestjs/common';
import { RISK_LEVELS } from '@baanek/contracts';
import { addDays, Clock, Database, type Principal, startOfDay, STAFF_NAMES } from '@baanek/kernel';
import { NEXT_DUE, WORKED_ON } from '../files/case.sql';
import { COUNTED_SESSION } from '../sessions/session.sql';
import type { CaseFigures, WorkerFigures, Workload } from './team.dto';

/** Sessions of so many days, today among them, are counted. */
const SESSION_DAYS = 30;
/** The place of a high level of risk in its order. */
const HIGH = RISK_LEVELS.indexOf('high') + 1;

/** `(id, high, late)` of open cases of the centre `$1`, on the day `$2`, where `$3` is the place of a high risk. */
const OPEN = `(SELECT c.id, c.risk_rank = $3::int AS high, coalesce(${NEXT_DUE} < $2::date, false) AS late FROM client_case c
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
    const workers = await this.database.sql<WorkerFigures>(
      `WITH part AS (
         SELECT DISTINCT w.staff_id, o.id, o.high, o.late FROM case_worker w JOIN ${OPEN} o ON o.id = w.case_id
         WHERE w.ended_at IS NULL),
       carried AS (
         SELECT staff_id, count(*)::int AS open, count(*) FILTER (WHERE high)::int AS high,
                count(*) FILTER (WHERE late)::int AS late FROM part GROUP BY staff_id),
       held AS (SELECT h.author_id AS staff_id, count(*)::int AS sessions FROM ${HELD} h GROUP BY h.author_id)
       SELECT s.id AS "staffId", s.display_name AS "displayName", coalesce(k.open, 0) AS open, coalesce(k.high, 0) AS high,
              coalesce(k.late, 0) AS late, coalesce(h.sessions, 0) AS sessions
       FROM ${STAFF_NAMES} s LEFT JOIN carried k ON k.staff_id = s.id LEFT JOIN held h ON h.staff_id = s.id
       WHERE k.staff_id IS NOT NULL OR h.staff_id IS NOT NULL ORDER BY s.display_name, s.id LIMIT 10000`,
      [centreId, today, HIGH, since],
    );
    const [all] = await this.database.sql<CaseFigures>(
      `SELECT count(*)::int AS open, count(*) FILTER (WHERE o.high)::int AS high, count(*) FILTER (WHERE o.late)::int AS late,
              (SELECT count(*)::int FROM ${HELD} h) AS sessions FROM ${OPEN} o`,
      [centreId, today, HIGH, since],
    );
    if (!all) throw new Error('a count without a row');
    return { workers, all };
  }
}
