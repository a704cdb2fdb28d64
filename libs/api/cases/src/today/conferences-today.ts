import { Injectable, type OnModuleInit } from '@nestjs/common';
import { reachOf } from '@baanek/contracts';
import { addDays, Database, startOfDay } from '@baanek/kernel';
import { PERSON_CODES } from '@baanek/registry';
import { type Found, type Look, type MomentLine, MOST_READ, TodayBook } from '@baanek/tasks';
import { WORKED_ON } from '../files/case.sql';

/** Conferences about her own cases, and those that she comes to where she opens every case: those of today, and past ones of which nobody said what was decided; none of a client to whom she is dangerous. */
@Injectable()
export class ConferencesToday implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly book: TodayBook,
  ) {}

  onModuleInit(): void {
    this.book.add('plans.edit', look => this.planned(look));
  }

  async planned({ by, today }: Look): Promise<Found> {
    const lines = await this.database.sql<MomentLine>(
      `SELECT 'conference' AS kind, CASE WHEN k.starts_at < $2 THEN 'late' ELSE 'now' END AS urgency,
              c.id, p.code AS about, k.starts_at AS at
       FROM case_conference k JOIN client_case c ON c.id = k.case_id JOIN ${PERSON_CODES} p ON p.id = c.person_id
       WHERE k.centre_id = $4 AND k.state = 'planned' AND k.voided_at IS NULL AND k.starts_at < $3
         AND ${WORKED_ON} AND case_openable(c.id)
         AND (($5 AND $1 = ANY (k.colleagues)) OR EXISTS (
           SELECT 1 FROM case_worker w WHERE w.case_id = c.id AND w.staff_id = $1 AND w.ended_at IS NULL))
       ORDER BY k.starts_at, k.id LIMIT ${MOST_READ}`,
      [
        ...[by.staffId, startOfDay(today), startOfDay(addDays(today, 1)), by.centreId],
        reachOf(by.roles, 'plans.edit') === 'centre',
      ],
    );
    return { lines };
  }
}
