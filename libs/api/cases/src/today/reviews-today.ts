import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '@baanek/kernel';
import { PERSON_CODES } from '@baanek/registry';
import { type DayLine, type Found, type Look, MOST_READ, TodayBook } from '@baanek/tasks';
import { GOAL_OPEN, LAST_NOTE } from '../goals/goal.sql';
import { REVIEW_DUE } from '../reviews/plan-review.sql';
import { WORKED_ON } from '../files/case.sql';

/** Cases of one’s own whose plan is to be reviewed, today or before, and goals in them whose day has come. */
@Injectable()
export class ReviewsToday implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly book: TodayBook,
  ) {}

  onModuleInit(): void {
    this.book.add('plans.edit', look => this.reviews(look));
    this.book.add('plans.edit', look => this.goals(look));
  }

  async goals({ by, today }: Look): Promise<Found> {
    const lines = await this.database.sql<DayLine>(
      `SELECT 'goal_due' AS kind, CASE WHEN min(g.aim_on) < $2 THEN 'late' ELSE 'now' END AS urgency,
              c.id, p.code AS about, min(g.aim_on)::text AS at
       FROM case_worker w JOIN client_case c ON c.id = w.case_id JOIN ${PERSON_CODES} p ON p.id = c.person_id
       JOIN case_goal g ON g.case_id = c.id AND g.aim_on <= $2 LEFT JOIN ${LAST_NOTE}
       WHERE w.staff_id = $1 AND w.ended_at IS NULL AND ${GOAL_OPEN}
         AND ${WORKED_ON}
       GROUP BY c.id, p.code ORDER BY min(g.aim_on), c.id LIMIT ${MOST_READ}`,
      [by.staffId, today],
    );
    return { lines };
  }

  async reviews({ by, today }: Look): Promise<Found> {
    const lines = await this.database.sql<DayLine>(
      `SELECT 'plan_review_due' AS kind, CASE WHEN d.due < $2 THEN 'late' ELSE 'now' END AS urgency,
              c.id, p.code AS about, d.due::text AS at
       FROM case_worker w JOIN client_case c ON c.id = w.case_id JOIN ${PERSON_CODES} p ON p.id = c.person_id
       CROSS JOIN LATERAL (SELECT ${REVIEW_DUE} AS due) d
       WHERE w.staff_id = $1 AND w.ended_at IS NULL AND d.due <= $2
         AND ${WORKED_ON}
       GROUP BY c.id, p.code, d.due ORDER BY d.due, c.id LIMIT ${MOST_READ}`,
      [by.staffId, today],
    );
    return { lines };
  }
}
