import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '@baanek/kernel';
import { PERSON_CODES } from '@baanek/registry';
import { type DayLine, type Found, type Look, type MomentLine, MOST_READ, TodayBook } from '@baanek/tasks';
import { WORKED_ON } from '../files/case.sql';

/**
 * Cases of which somebody is asked what she thinks, by the day it is due, and those of which she asked and was answered. What
 * is asked and said is read in the case only.
 */
@Injectable()
export class OpinionsToday implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly book: TodayBook,
  ) {}

  onModuleInit(): void {
    this.book.add('plans.read', look => this.asked(look));
    this.book.add('plans.edit', look => this.given(look));
  }

  private async asked({ by, today }: Look): Promise<Found> {
    const lines = await this.database.sql<DayLine>(
      `SELECT 'second_opinion' AS kind, CASE WHEN o.due_on < $2 THEN 'late' WHEN o.due_on = $2 THEN 'now' ELSE 'next' END AS urgency,
              c.id, p.code AS about, o.due_on::text AS at
       FROM second_opinion o JOIN client_case c ON c.id = o.case_id AND ${WORKED_ON} JOIN ${PERSON_CODES} p ON p.id = c.person_id
       WHERE o.colleague_id = $1 AND o.answered_at IS NULL AND o.withdrawn_at IS NULL AND case_openable(c.id)
       ORDER BY o.due_on, o.id LIMIT ${MOST_READ}`,
      [by.staffId, today],
    );
    return { lines };
  }
  private async given({ by, since }: Look): Promise<Found> {
    const lines = await this.database.sql<MomentLine>(
      `SELECT 'opinion_given' AS kind, 'new' AS urgency, c.id, o.id AS part, p.code AS about, o.answered_at AS at
       FROM second_opinion o JOIN client_case c ON c.id = o.case_id AND ${WORKED_ON} JOIN ${PERSON_CODES} p ON p.id = c.person_id
       WHERE o.author_id = $1 AND o.answered_at > $2 AND case_openable(c.id)
       ORDER BY o.answered_at DESC, o.id LIMIT ${MOST_READ}`,
      [by.staffId, since],
    );
    return { lines };
  }
}
