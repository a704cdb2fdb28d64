import { Injectable, type OnModuleInit } from '@nestjs/common';
import { addDays, Database, startOfDay } from '@baanek/kernel';
import { PERSON_CODES } from '@baanek/registry';
import { type Found, type Look, type MomentLine, MOST_OF_A_KIND, TodayBook } from '@baanek/tasks';
import { UNATTENDED } from '../files/case.sql';

/** A case of which its counsellor has heard nothing for so long is told; a practice of ours, no rule of law. */
const SILENT_DAYS = 30;

/** The open cases that `$1` has a part in, with when it was given her and when the last session was. */
const OWN = `
  SELECT DISTINCT ON (c.id) c.id, p.code, w.part, w.assigned_at, w.assigned_by,
         (SELECT max(n.held_at) FROM counselling_session n WHERE n.case_id = c.id AND n.voided_at IS NULL) AS last_session
  FROM case_worker w JOIN client_case c ON c.id = w.case_id AND c.state = 'open' AND c.joined_into IS NULL AND c.voided_at IS NULL
  JOIN ${PERSON_CODES} p ON p.id = c.person_id
  WHERE w.staff_id = $1 AND w.ended_at IS NULL ORDER BY c.id, w.assigned_at`;

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
       WHERE c.state = 'open' AND c.joined_into IS NULL AND c.voided_at IS NULL AND ${UNATTENDED}
       ORDER BY c.opened_at LIMIT ${MOST_OF_A_KIND}`,
    );
    return { lines };
  }

  private async assigned({ by, since }: Look): Promise<Found> {
    const [lines, [count]] = await Promise.all([
      this.database.sql<MomentLine>(
        `SELECT 'case_assigned' AS kind, 'new' AS urgency, o.id, o.code AS about, o.assigned_at AS at,
                'casePart.' || o.part AS fact
         FROM (${OWN}) o WHERE o.assigned_at > $2 AND o.assigned_by <> $1
         ORDER BY o.assigned_at DESC LIMIT ${MOST_OF_A_KIND}`,
        [by.staffId, since],
      ),
      this.database.sql<{ n: number }>(`SELECT count(*)::int AS n FROM (${OWN}) o`, [by.staffId]),
    ]);
    const n = count?.n ?? 0;
    // most of those who reach every case have a part in none
    return { lines, figures: n > 0 ? [{ figure: 'own_cases', n }] : [] };
  }

  private async counselling({ by, today }: Look): Promise<Found> {
    const silentSince = startOfDay(addDays(today, -SILENT_DAYS));
    const monday = addDays(today, -((new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7));
    const [silent, first, worked, [count]] = await Promise.all([
      this.database.sql<MomentLine>(
        `SELECT 'case_long_silent' AS kind, 'late' AS urgency, o.id, o.code AS about, o.last_session AS at
         FROM (${OWN}) o WHERE o.part = 'counsellor' AND o.last_session < $2
         ORDER BY o.last_session LIMIT ${MOST_OF_A_KIND}`,
        [by.staffId, silentSince],
      ),
      this.database.sql<MomentLine>(
        `SELECT 'case_without_session' AS kind, CASE WHEN o.assigned_at < $2 THEN 'late' ELSE 'now' END AS urgency,
                o.id, o.code AS about, o.assigned_at AS at
         FROM (${OWN}) o WHERE o.part = 'counsellor' AND o.last_session IS NULL
         ORDER BY o.assigned_at LIMIT ${MOST_OF_A_KIND}`,
        [by.staffId, silentSince],
      ),
      this.database.sql<MomentLine>(
        `SELECT 'case_in_work' AS kind, 'next' AS urgency, o.id, o.code AS about, o.last_session AS at
         FROM (${OWN}) o WHERE o.part = 'counsellor' AND o.last_session >= $2
         ORDER BY o.last_session DESC LIMIT ${MOST_OF_A_KIND}`,
        [by.staffId, silentSince],
      ),
      this.database.sql<{ n: number }>(
        `SELECT count(*)::int AS n FROM counselling_session
         WHERE author_id = $1 AND held_at >= $2 AND voided_at IS NULL`,
        [by.staffId, startOfDay(monday)],
      ),
    ]);
    return {
      lines: [...silent, ...first, ...worked],
      figures: [{ figure: 'own_sessions_this_week', n: count?.n ?? 0 }],
    };
  }
}
