import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '@baanek/kernel';
import { PERSON_CODES } from '@baanek/registry';
import { type Found, type MomentLine, MOST_READ, TodayBook } from '@baanek/tasks';

/**
 * Urgent entries of the shift book that nobody has seen to yet, for those who work in shifts; what they say is read in the
 * book. The database shows an entry about a case to those who may open it, and to nobody else.
 */
@Injectable()
export class ShiftsToday implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly book: TodayBook,
  ) {}

  onModuleInit(): void {
    this.book.add('shifts.write', () => this.read());
  }

  private async read(): Promise<Found> {
    const lines = await this.database.sql<MomentLine>(
      `SELECT 'shift_urgent' AS kind, 'now' AS urgency, e.id, coalesce(p.code, q.code) AS about, e.recorded_at AS at
       FROM shift_entry e LEFT JOIN client_case c ON c.id = e.case_id LEFT JOIN ${PERSON_CODES} p ON p.id = c.person_id
       LEFT JOIN appeal a ON a.id = e.appeal_id LEFT JOIN ${PERSON_CODES} q ON q.id = a.person_id
       WHERE e.urgent AND e.ended_at IS NULL AND e.voided_at IS NULL
       ORDER BY e.recorded_at DESC, e.id LIMIT ${MOST_READ}`,
    );
    return { lines };
  }
}
