import { Injectable } from '@nestjs/common';
import { MOST_CANCELLED_A_DAY, reachOf } from '@baanek/contracts';
import { addDays, Database, localDate, type Principal, Refusal, startOfDay } from '@baanek/kernel';

/** True of a case `k` that the asker, `$2`, worked on and works on no more. */
export const LEFT_TEAM = `(
  EXISTS (SELECT 1 FROM case_worker w WHERE w.case_id = k.case_id AND w.staff_id = $2)
  AND NOT EXISTS (SELECT 1 FROM case_worker w WHERE w.case_id = k.case_id AND w.staff_id = $2 AND w.ended_at IS NULL)
  AND k.case_id NOT IN (SELECT v.case_id FROM cases_covered() v))`;

/** What keeps an appointment from being planned, moved or restored, beside that its time is taken. */
@Injectable()
export class AppointmentLimits {
  constructor(private readonly database: Database) {}

  /** 409 `cases.closed` where one of the cases is closed: it can only be said what became of it, or that it was a mistake. */
  async refuseClosed(caseIds: readonly string[]): Promise<void> {
    const closed = await this.database.sql(
      `SELECT 1 FROM client_case WHERE id = ANY ($1) AND state <> 'open' LIMIT 1`,
      [caseIds],
    );
    if (closed.length > 0) throw new Refusal('cases.closed');
  }

  /**
   * 409 `appointments.left_team` for a worker who is no longer named in one of the cases: she calls it off, or whoever plans
   * for the centre hands it over.
   */
  async refuseWhoLeft(by: Principal, caseIds: readonly string[]): Promise<void> {
    if (reachOf(by.roles, 'appointments.plan') === 'centre') return;
    const left = await this.database.sql(
      `SELECT 1 FROM unnest($1::uuid[]) AS k (case_id) WHERE ${LEFT_TEAM} LIMIT 1`,
      [caseIds, by.staffId],
    );
    if (left.length > 0) throw new Refusal('appointments.left_team');
  }

  /** 409 `appointments.too_many_cancelled` where so many of a worker’s were called off or voided on one of the days. */
  async refuseManyCancelled(workerId: string, times: readonly { startsAt: Date }[]): Promise<void> {
    const days = [...new Set(times.map(({ startsAt }) => localDate(startsAt)))];
    const full = await this.database.sql(
      `SELECT 1 FROM unnest($2::timestamptz[], $3::timestamptz[]) AS d (since, before)
       WHERE (SELECT count(*) FROM appointment a
              WHERE a.worker_id = $1 AND a.starts_at >= d.since AND a.starts_at < d.before
                AND (a.voided_at IS NOT NULL OR a.state NOT IN ('planned', 'held', 'late'))) >= ${MOST_CANCELLED_A_DAY}
       LIMIT 1`,
      [workerId, days.map(startOfDay), days.map(day => startOfDay(addDays(day, 1)))],
    );
    if (full.length > 0) throw new Refusal('appointments.too_many_cancelled');
  }
}
