import { Injectable, type OnModuleInit } from '@nestjs/common';
import { reachOf } from '@baanek/contracts';
import { addDays, Database, startOfDay } from '@baanek/kernel';
import { PERSON_CODES } from '@baanek/registry';
import { OWNER_MAY_OPEN } from '../plans/case-task.sql';
import { SILENT_DAYS } from './cases-today';
import { type DayLine, type Found, type Look, type MomentLine, MOST_READ, TodayBook } from '@baanek/tasks';
import { WORKED_ON } from '../files/case.sql';

/** A case of which nothing has been planned for so long is told; a practice of ours, no rule of law. */
const UNPLANNED_DAYS = 14;
/** Tasks due within so many days are told beforehand. */
const DAYS_AHEAD = 3;

/** Whether whoever has the task `t` is dangerous to the client of its case `c` on the day `$2`. */
const OWNER_DANGEROUS = `EXISTS (SELECT 1 FROM case_danger d
  WHERE d.case_id = c.id AND d.staff_id = t.owner_id AND d.voided_at IS NULL AND (d.until_on IS NULL OR d.until_on >= $2::date))`;

/** One’s own tasks in cases by the day they are due, and own cases in which nothing is planned, or in which a task is
 * left by somebody who may not open the case any more, or is dangerous to its client. Nobody is told of a client to whom
 * she is dangerous herself. What is to be done is said in the case only. */
@Injectable()
export class TasksToday implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly book: TodayBook,
  ) {}

  onModuleInit(): void {
    this.book.add('plans.read', look => this.due(look));
    this.book.add('plans.edit', look => this.unplanned(look));
    this.book.add('plans.edit', look => this.left(look));
  }

  async due({ by, today }: Look): Promise<Found> {
    const lines = await this.database.sql<DayLine>(
      `SELECT kind, urgency, id, part, about, at FROM (
         SELECT l.*, row_number() OVER (PARTITION BY l.urgency ORDER BY l.at, l.part) AS place FROM (
           SELECT 'task_due' AS kind,
                  CASE WHEN t.due_on < $2 THEN 'late' WHEN t.due_on = $2 THEN 'now' ELSE 'next' END AS urgency,
                  c.id, p.code AS about, t.due_on::text AS at, t.id AS part
           FROM case_task t JOIN client_case c ON c.id = t.case_id AND ${WORKED_ON} JOIN ${PERSON_CODES} p ON p.id = c.person_id
           WHERE t.owner_id = $1 AND t.ended_at IS NULL AND t.due_on <= $3 AND ${OWNER_MAY_OPEN} AND case_openable(c.id)) l) l
       WHERE place <= ${MOST_READ}`,
      [by.staffId, today, addDays(today, DAYS_AHEAD)],
    );
    return { lines };
  }

  private async left({ by, today }: Look): Promise<Found> {
    const lines = await this.database.sql<DayLine>(
      `SELECT * FROM (SELECT DISTINCT ON (c.id) 'task_without_owner' AS kind,
              CASE WHEN t.due_on < $2::date THEN 'late' ELSE 'now' END AS urgency, c.id, p.code AS about, t.due_on::text AS at
       FROM case_task t JOIN client_case c ON c.id = t.case_id AND ${WORKED_ON} JOIN ${PERSON_CODES} p ON p.id = c.person_id
       WHERE t.ended_at IS NULL AND (NOT ${OWNER_MAY_OPEN} OR ${OWNER_DANGEROUS}) AND case_openable(c.id)
         AND ($3 OR EXISTS (SELECT 1 FROM case_worker w WHERE w.case_id = c.id AND w.staff_id = $1 AND w.ended_at IS NULL))
       ORDER BY c.id, t.due_on) l ORDER BY l.at, l.id LIMIT ${MOST_READ}`,
      [by.staffId, today, reachOf(by.roles, 'plans.edit') === 'centre'],
    );
    return { lines };
  }

  async unplanned({ by, now, today }: Look): Promise<Found> {
    // whether a case may be opened is asked of what is left, and not of every open case of the centre
    const lines = await this.database.sql<MomentLine>(
      `WITH hers AS MATERIALIZED (
       SELECT c.id, p.code, l.last
       FROM client_case c JOIN ${PERSON_CODES} p ON p.id = c.person_id
       CROSS JOIN LATERAL (
         SELECT greatest(c.opened_at, c.last_session_at, (SELECT max(t.ended_at) FROM case_task t WHERE t.case_id = c.id)) AS last) l
       WHERE ${WORKED_ON} AND l.last < $2
         AND EXISTS (SELECT 1 FROM case_worker w WHERE w.case_id = c.id AND w.staff_id = $1 AND w.ended_at IS NULL
                     AND (w.part <> 'counsellor' OR c.last_session_at >= $4))
         AND NOT EXISTS (SELECT 1 FROM case_task t WHERE t.case_id = c.id AND t.ended_at IS NULL)
         AND NOT EXISTS (SELECT 1 FROM appointment_client k JOIN appointment a ON a.id = k.appointment_id
                         WHERE k.case_id = c.id AND k.state = 'planned' AND a.voided_at IS NULL AND a.starts_at > $3))
       SELECT 'case_without_next_step' AS kind, 'late' AS urgency, h.id, h.code AS about, h.last AS at
       FROM hers h WHERE case_openable(h.id) ORDER BY h.last LIMIT ${MOST_READ}`,
      [
        ...[by.staffId, startOfDay(addDays(today, -UNPLANNED_DAYS)), now],
        startOfDay(addDays(today, -SILENT_DAYS)),
      ],
    );
    return { lines };
  }
}
