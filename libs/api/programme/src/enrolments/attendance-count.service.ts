import { Injectable } from '@nestjs/common';
import { COUNTED_MARKS, MARKED_EARLY_MS } from '@baanek/contracts';
import { Clock, Database, Refusal } from '@baanek/kernel';

/** How many sessions count for the enrolment `e`; the parameters are those of `countedBy`, `$1` and `$2`. */
export const SESSIONS_COUNTED = `(
  SELECT count(*)::int FROM attendance a
  JOIN group_session h ON h.id = a.session_id AND h.voided_at IS NULL AND h.held_at <= $2::timestamptz
  WHERE a.enrolment_id = e.id AND a.mark = ANY($1))`;

/** The latest start of a session that is marked now, and counts. */
export const latestMarked = (now: Date): Date => new Date(now.getTime() + MARKED_EARLY_MS);

/** The marks that count, and until when a session has to begin to count. */
export const countedBy = (now: Date): [readonly string[], Date] => [COUNTED_MARKS, latestMarked(now)];

/** Marks of somebody in sessions that were held. */
@Injectable()
export class AttendanceCount {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** How many sessions count for him. */
  async of(enrolmentId: string): Promise<number> {
    const [row] = await this.database.sql<{ n: number }>(
      `SELECT ${SESSIONS_COUNTED} AS n FROM enrolment e WHERE e.id = $3`,
      [...countedBy(this.clock.now()), enrolmentId],
    );
    return row?.n ?? 0;
  }

  /** 409 `programme.sessions_missing` when one of these has completed with more sessions than count for him now. */
  async ensureCompleted(enrolmentIds: readonly string[]): Promise<void> {
    const rows = await this.database.sql(
      `SELECT 1 FROM enrolment e WHERE e.id = ANY($3) AND e.state = 'completed' AND e.voided_at IS NULL
         AND e.required_sessions > ${SESSIONS_COUNTED} LIMIT 1`,
      [...countedBy(this.clock.now()), enrolmentIds],
    );
    if (rows.length > 0) throw new Refusal('programme.sessions_missing');
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
