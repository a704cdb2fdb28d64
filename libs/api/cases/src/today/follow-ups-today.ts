import { Injectable, type OnModuleInit } from '@nestjs/common';
import { reachOf } from '@baanek/contracts';
import { ACTIVE_ROLES, addDays, Database } from '@baanek/kernel';
import { PERSON_CODES } from '@baanek/registry';
import { type DayLine, type Found, type Look, MOST_READ, TodayBook } from '@baanek/tasks';

/** Follow-ups due within so many days are told beforehand. */
const DAYS_AHEAD = 3;

/** Whoever of the team of the case `c` works here still. */
const TEAM = `SELECT w.staff_id FROM case_worker w JOIN ${ACTIVE_ROLES} r ON r.staff_id = w.staff_id
  WHERE w.case_id = c.id AND w.ended_at IS NULL`;

/** Whom to ask how she is after her case was closed: told to those who worked on it, and where none of them is here, to intake. */
@Injectable()
export class FollowUpsToday implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly book: TodayBook,
  ) {}

  onModuleInit(): void {
    this.book.add('plans.edit', look => this.due(look));
  }

  async due({ by, today }: Look): Promise<Found> {
    const lines = await this.database.sql<DayLine>(
      `SELECT 'follow_up_due' AS kind,
              CASE WHEN f.due_on < $2 THEN 'late' WHEN f.due_on = $2 THEN 'now' ELSE 'next' END AS urgency,
              c.id, p.code AS about, f.due_on::text AS at
       FROM follow_up f JOIN client_case c ON c.id = f.case_id AND c.state = 'closed' AND c.joined_into IS NULL
         AND c.voided_at IS NULL
       JOIN ${PERSON_CODES} p ON p.id = c.person_id
       WHERE f.ended_at IS NULL AND f.due_on <= $3
         AND NOT EXISTS (SELECT 1 FROM client_case k WHERE k.person_id = c.person_id AND k.centre_id = c.centre_id
                         AND k.state = 'open' AND k.joined_into IS NULL AND k.voided_at IS NULL)
         AND ($1 IN (${TEAM}) OR ($4 AND NOT EXISTS (${TEAM})))
       ORDER BY f.due_on, f.id LIMIT ${MOST_READ}`,
      [by.staffId, today, addDays(today, DAYS_AHEAD), reachOf(by.roles, 'plans.edit') === 'centre'],
    );
    return { lines };
  }
}
