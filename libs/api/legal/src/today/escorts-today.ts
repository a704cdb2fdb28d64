import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ACTIVE_ROLES, addDays, Database, Sealer, startOfDay, STAFF_NAMES } from '@baanek/kernel';
import { type Found, type Line, type Look, type MomentLine, MOST_READ, TodayBook } from '@baanek/tasks';
import type { EscortDetails } from '../escorts/escort.entity';

/** How many days ahead escorts are told, and how long one without an outcome. */
const AHEAD_DAYS = 3;
const BACK_DAYS = 14;
/** Of two kinds each. */
const MOST = 40;

/** Whoever goes is back: the outcome can be told. */
const OVER = `t.state = 'assigned' AND upper(t.during) < $1`;
const WORKER_LEFT = `t.state = 'assigned' AND NOT EXISTS (
  SELECT 1 FROM ${ACTIVE_ROLES} r WHERE r.staff_id = t.escort_id AND r.role = 'escort')`;

type Row = MomentLine & { id: string; details: Buffer };

/** Escorts that nobody goes with, of which nothing was told, and those of today and the next days. */
@Injectable()
export class EscortsToday implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly sealer: Sealer,
    private readonly book: TodayBook,
  ) {}

  onModuleInit(): void {
    this.book.add('escorts.plan', look => this.planned(look));
    this.book.add('escorts.read', look => this.coming(look));
    this.book.add('escorts.own', look => this.own(look));
  }

  /** For those who plan: what is not settled. */
  private async planned({ now, today }: Look): Promise<Found> {
    const rows = await this.database.sql<Row>(
      `SELECT * FROM (
         SELECT t.id, t.version, t.details, t.starts_at AS at, 'escortKind.' || t.kind AS fact,
                t.client_code || coalesce(' · ' || s.display_name, '') AS about,
                CASE WHEN ${OVER} OR (t.state = 'requested' AND t.starts_at < $1) THEN 'escort_without_outcome'
                     WHEN ${WORKER_LEFT} THEN 'escort_worker_left'
                     WHEN t.state = 'requested' THEN 'escort_without_worker' END AS kind,
                CASE WHEN t.starts_at < $1 THEN 'late' WHEN t.starts_at < $2 THEN 'now' ELSE 'next' END AS urgency
         FROM trip t LEFT JOIN ${STAFF_NAMES} s ON s.id = t.escort_id
         WHERE t.voided_at IS NULL AND t.state IN ('requested', 'assigned') AND t.starts_at >= $3) l
       WHERE l.kind IS NOT NULL ORDER BY l.at LIMIT ${MOST}`,
      [now, startOfDay(addDays(today, 2)), startOfDay(addDays(today, -BACK_DAYS))],
    );
    return { lines: await this.open(rows) };
  }

  /** For everybody who sees the week: who goes where today and in the next days, with whom. */
  private async coming({ now, today }: Look): Promise<Found> {
    const [rows, [count]] = await Promise.all([
      this.database.sql<Row>(
        `SELECT 'escort_coming' AS kind, CASE WHEN t.starts_at < $2 THEN 'now' ELSE 'next' END AS urgency,
                t.id, t.version, t.details, t.starts_at AS at, 'escortKind.' || t.kind AS fact,
                t.client_code || ' · ' || s.display_name AS about
         FROM trip t JOIN ${STAFF_NAMES} s ON s.id = t.escort_id
         WHERE t.voided_at IS NULL AND t.state = 'assigned' AND upper(t.during) >= $1 AND t.starts_at < $3
           AND NOT (${WORKER_LEFT})
         ORDER BY t.starts_at LIMIT ${MOST_READ}`,
        [now, startOfDay(addDays(today, 1)), startOfDay(addDays(today, AHEAD_DAYS + 1))],
      ),
      this.database.sql<{ n: number }>(
        `SELECT count(*)::int AS n FROM trip
         WHERE voided_at IS NULL AND state <> 'cancelled' AND starts_at >= $1 AND starts_at < $2`,
        [startOfDay(today), startOfDay(addDays(today, 7))],
      ),
    ]);
    return { lines: await this.open(rows), figures: [{ figure: 'escorts_this_week', n: count?.n ?? 0 }] };
  }

  /** For who goes: when, where, a code. */
  private async own({ by, now, today, since }: Look): Promise<Found> {
    const rows = await this.database.sql<Row>(
      `SELECT CASE WHEN ${OVER} THEN 'own_escort_without_outcome' ELSE 'own_escort' END AS kind,
              CASE WHEN ${OVER} THEN 'late' WHEN t.starts_at < $2 THEN 'now'
                   WHEN t.assigned_at > $5 THEN 'new' ELSE 'next' END AS urgency,
              t.id, t.version, t.details, t.starts_at AS at, 'escortKind.' || t.kind AS fact, t.client_code AS about
       FROM trip t WHERE t.escort_id = $4 AND t.voided_at IS NULL AND t.state = 'assigned' AND t.starts_at >= $3
       ORDER BY t.starts_at LIMIT ${MOST}`,
      [now, startOfDay(addDays(today, 1)), startOfDay(addDays(today, -BACK_DAYS)), by.staffId, since],
    );
    return { lines: await this.open(rows) };
  }

  /** With the place, which each escort keeps under a key of its own. */
  private async open(rows: readonly Row[]): Promise<Line[]> {
    const keys = await this.sealer.keys(rows.map(({ id }) => id));
    return rows.flatMap(({ details, ...line }) => {
      const key = keys.get(line.id);
      if (!key) return [];
      const at = { table: 'trip', row: line.id, column: 'details' };
      return [{ ...line, text: this.sealer.open<EscortDetails>(key, at, details).place }];
    });
  }
}
