import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AUDIT_EVENTS, Database, isView, startOfDay } from '@baanek/kernel';
import { type Found, type Line, type Look, MOST_READ, TodayBook } from '@baanek/tasks';

const LOOKED_BACK_MS = 7 * 86_400_000;
/** Somebody’s file was opened. */
const OPENED = `a.action IN ('cases.read', 'registry.opened', 'programme.read')`;
/** Files opened or changed between midnight and five; sign-ins and the shelter, which works by night, left out. */
const BY_NIGHT = `extract(hour FROM a.at AT TIME ZONE 'Asia/Bishkek') < 5 AND (${OPENED}
  OR NOT (${isView('a.action')} OR a.action ~ '^(access|shelter|today|demo)[.]'))`;

interface Row {
  id: string;
  about: string;
  at: string;
  last: Date;
  failed: number;
  opened: number;
  voided: number;
  night: number;
}

/** From so many on it is told: of one person on one day. A practice of ours, to be asked about; no proof of anything. */
const UNUSUAL = [
  { kind: 'sign_ins_failed', of: 'failed', from: 5 },
  { kind: 'many_files_opened', of: 'opened', from: 40 },
  { kind: 'many_records_voided', of: 'voided', from: 5 },
  { kind: 'worked_by_night', of: 'night', from: 1 },
] as const;

/** What is unusual in the audit trail of the last week, by person and day, until it was looked at; the shelter works by night. */
@Injectable()
export class TrailToday implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly book: TodayBook,
  ) {}

  onModuleInit(): void {
    this.book.add('audit.read', look => this.read(look));
  }

  private async read({ by, now, today, since }: Look): Promise<Found> {
    const [rows, [entries]] = await Promise.all([
      this.database.sql<Row>(
        `SELECT l.*, s.display_name AS about FROM (
           SELECT a.staff_id AS id, to_char(a.at AT TIME ZONE 'Asia/Bishkek', 'YYYY-MM-DD') AS at, max(a.at) AS last,
                  count(*) FILTER (WHERE a.action = 'access.sign_in_failed')::int AS failed,
                  count(DISTINCT a.subject_id) FILTER (WHERE ${OPENED})::int AS opened,
                  count(*) FILTER (WHERE a.action ~ '[._]voided$')::int AS voided,
                  count(*) FILTER (WHERE ${BY_NIGHT})::int AS night
           FROM ${AUDIT_EVENTS} a WHERE a.centre_id = $1 AND a.at > $2 GROUP BY 1, 2) l
         JOIN staff s ON s.id = l.id WHERE l.last > $3 ORDER BY l.at DESC`,
        [by.centreId, new Date(now.getTime() - LOOKED_BACK_MS), since],
      ),
      this.database.sql<{ n: number }>(
        `SELECT count(*)::int AS n FROM ${AUDIT_EVENTS} a WHERE a.centre_id = $1 AND a.at >= $2`,
        [by.centreId, startOfDay(today)],
      ),
    ]);
    const lines = UNUSUAL.flatMap(({ kind, of, from }): Line[] =>
      rows
        .filter(row => row[of] >= from)
        .slice(0, MOST_READ)
        .map(row => ({ kind, urgency: 'new', id: row.id, about: row.about, at: row.at, n: row[of] })),
    );
    return { lines, figures: [{ figure: 'trail_entries_today', n: entries?.n ?? 0 }] };
  }
}
