import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '@baanek/kernel';
import { PERSON_CODES } from '@baanek/registry';
import { type DayLine, type Found, type Look, MOST_READ, PutOff, TodayBook } from '@baanek/tasks';
import { WORKED_ON } from '../files/case.sql';

/** Cases of one’s own whose risk is to be assessed again, today or before. */
@Injectable()
export class RiskToday implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly book: TodayBook,
    private readonly putOff: PutOff,
  ) {}

  onModuleInit(): void {
    this.book.add('risk.assess', look => this.read(look));
    this.putOff.asks('cases.read', ids => this.highRisk(ids));
  }

  async read({ by, today }: Look): Promise<Found> {
    const lines = await this.database.sql<DayLine>(
      `SELECT 'risk_reassess' AS kind, CASE WHEN c.reassess_on < $2 THEN 'late' ELSE 'now' END AS urgency,
              c.id, p.code AS about, c.reassess_on::text AS at, 'riskLevel.' || c.risk_level AS fact
       FROM client_case c JOIN ${PERSON_CODES} p ON p.id = c.person_id
       WHERE c.reassess_on <= $2 AND ${WORKED_ON}
         AND EXISTS (SELECT 1 FROM case_worker w WHERE w.case_id = c.id AND w.staff_id = $1 AND w.ended_at IS NULL)
       ORDER BY c.risk_rank DESC, c.reassess_on LIMIT ${MOST_READ}`,
      [by.staffId, today],
    );
    return { lines };
  }

  /** Cases of high risk among these records, as far as the asker sees cases. */
  private async highRisk(ids: readonly string[]): Promise<string[]> {
    const rows = await this.database.sql<{ id: string }>(
      `SELECT c.id FROM client_case c WHERE c.id = ANY ($1) AND c.risk_level = 'high'
       UNION SELECT k.appointment_id FROM appointment_client k JOIN client_case c ON c.id = k.case_id
       WHERE k.appointment_id = ANY ($1) AND c.risk_level = 'high'`,
      [ids],
    );
    return rows.map(({ id }) => id);
  }
}
