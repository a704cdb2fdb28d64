import { Injectable, type OnModuleInit } from '@nestjs/common';
import { addDays, Database, startOfDay } from '@baanek/kernel';
import { PERSON_CODES } from '@baanek/registry';
import { type Found, type Look, type MomentLine, MOST_READ, TodayBook } from '@baanek/tasks';
import { UNATTENDED, WORKED_ON } from '../files/case.sql';

/** A case of which its counsellor has heard nothing for so long is told; a practice of ours, no rule of law. */
export const SILENT_DAYS = 30;

/** The parts `w` of `$1` in open cases `c`. */
const OWN_PARTS = `case_worker w
  JOIN client_case c ON c.id = w.case_id AND ${WORKED_ON}
  WHERE w.staff_id = $1 AND w.ended_at IS NULL`;
/** Each open case that `$1` has a part in once: the first part, and when it was given her. */
const OWN = `
  SELECT DISTINCT ON (c.id) c.id, c.person_id, w.part, w.assigned_at, w.assigned_by
  FROM ${OWN_PARTS} ORDER BY c.id, w.assigned_at`;

/** Cases that nobody works on, and what of one’s own is new, is worked on, waits for a first session, or has long been silent. */
@Injectable()
export class CasesToday implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly book: TodayBook,
  ) {}

  onModuleInit(): void {
    this.book.add('cases.assign', () => this.unattended());
    this.book.add('cases.read', look => this.assigned(look));
    this.book.add('sessions.log', look => this.counselling(look));
  }

  private async unattended(): Promise<Found> {
    const lines = await this.database.sql<MomentLine>(
      `SELECT 'case_unattended' AS kind, 'late' AS urgency, c.id, c.version, p.code AS about, c.opened_at AS at
       FROM client_case c JOIN ${PERSON_CODES} p ON p.id = c.person_id
       WHERE ${WORKED_ON} AND ${UNATTENDED}
       ORDER BY c.opened_at LIMIT ${MOST_READ}`,
    );
    return { lines };
  }

  private async assigned({ by, since }: Look): Promise<Found> {
    const [lines, [count]] = await Promise.all([
      this.database.sql<MomentLine>(
        `SELECT 'case_assigned' AS kind, 'new' AS urgency, o.id, p.code AS about, o.assigned_at AS at,
                'casePart.' || o.part AS fact
         FROM (${OWN}) o JOIN ${PERSON_CODES} p ON p.id = o.person_id
         WHERE o.assigned_at > $2 AND o.assigned_by <> $1
         ORDER BY o.assigned_at DESC LIMIT ${MOST_READ}`,
        [by.staffId, since],
      ),
      this.database.sql<{ n: number }>(`SELECT count(DISTINCT c.id)::int AS n FROM ${OWN_PARTS}`, [
        by.staffId,
      ]),
    ]);
    const n = count?.n ?? 0;
    // most of those who reach every case have a part in none
    return { lines, figures: n > 0 ? [{ figure: 'own_cases', n }] : [] };
  }

  /** One’s own cases by their last session: the longest silent first, of those that are worked on the latest. */
  async counselling({ by, today }: Look): Promise<Found> {
    const silentSince = startOfDay(addDays(today, -SILENT_DAYS));
    const monday = addDays(today, -((new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7));
    const [lines, [count]] = await Promise.all([
      this.database.sql<MomentLine>(
        `SELECT kind, urgency, id, about, at FROM (
           SELECT *, row_number() OVER (PARTITION BY kind ORDER BY CASE kind WHEN 'case_in_work' THEN now() - at ELSE at - now() END, id) AS place
           FROM (
             SELECT CASE WHEN s.last IS NULL THEN 'case_without_session' WHEN s.last < $2 THEN 'case_long_silent'
                         ELSE 'case_in_work' END AS kind,
                    CASE WHEN s.last >= $2 THEN 'next' WHEN s.last IS NULL AND o.assigned_at >= $2 THEN 'now' ELSE 'late' END AS urgency,
                    o.id, p.code AS about, coalesce(s.last, o.assigned_at) AS at
             FROM (${OWN}) o JOIN ${PERSON_CODES} p ON p.id = o.person_id
             CROSS JOIN LATERAL (SELECT max(n.held_at) AS last FROM counselling_session n
                                 WHERE n.case_id = o.id AND n.voided_at IS NULL) s
             WHERE o.part = 'counsellor') l) l
         WHERE place <= ${MOST_READ}`,
        [by.staffId, silentSince],
      ),
      this.database.sql<{ n: number }>(
        `SELECT count(*)::int AS n FROM counselling_session
         WHERE author_id = $1 AND held_at >= $2 AND voided_at IS NULL`,
        [by.staffId, startOfDay(monday)],
      ),
    ]);
    return { lines, figures: [{ figure: 'own_sessions_this_week', n: count?.n ?? 0 }] };
  }
}
