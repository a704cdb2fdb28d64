import { Injectable } from '@nestjs/common';
import { COUNTED_MARKS } from '@baanek/contracts';
import { Database } from '@baanek/kernel';

/** Marks of somebody in sessions that were held. */
@Injectable()
export class AttendanceCount {
  constructor(private readonly database: Database) {}

  /** How many sessions count for him. */
  async of(enrolmentId: string): Promise<number> {
    const [row] = await this.database.sql<{ n: number }>(
      `SELECT count(*)::int AS n FROM attendance a JOIN group_session h ON h.id = a.session_id AND h.voided_at IS NULL
       WHERE a.enrolment_id = $1 AND a.mark = ANY($2)`,
      [enrolmentId, COUNTED_MARKS],
    );
    return row?.n ?? 0;
  }

  /** Whether he has any mark that stands. */
  async isMarked(enrolmentId: string): Promise<boolean> {
    const rows = await this.database.sql(
      `SELECT 1 FROM attendance a JOIN group_session h ON h.id = a.session_id AND h.voided_at IS NULL
       WHERE a.enrolment_id = $1 AND a.mark IS NOT NULL LIMIT 1`,
      [enrolmentId],
    );
    return rows.length > 0;
  }
}
