import { Injectable } from '@nestjs/common';
import { DangerWalls } from '@baanek/cases';
import {
  ACTIVE_ROLES,
  addDays,
  Audit,
  Clock,
  Database,
  type Principal,
  Sealer,
  startOfDay,
  invalidField,
  STAFF_NAMES,
} from '@baanek/kernel';
import type { OwnEscortView, EscortsQuery, EscortView } from './escort.dto';
import type { EscortDetails } from './escort.entity';

const MOST_DAYS = 31;
/** How long a worker sees an escort that is over. */
const KEPT_DAYS = 14;

const COLUMNS = `t.id, t.state, t.client_code AS "clientCode", t.kind, lower(t.during) AS "leavesAt",
  t.starts_at AS "startsAt", upper(t.during) AS "endsAt", t.wish, t.interpreter, t.car, t.details, t.outcome,
  t.outcome_words AS "outcomeWords", t.version`;

type Sealed<View> = Omit<View, 'place' | 'meetingPoint' | 'safetyRemark' | 'words'> & {
  details: Buffer;
  outcomeWords: Buffer | null;
};

/** Escorts of the centre for those who plan them, and one's own for those who go. */
@Injectable()
export class EscortReader {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly sealer: Sealer,
    private readonly walls: DangerWalls,
  ) {}

  async list({ from, to, voided }: EscortsQuery): Promise<EscortView[]> {
    if (to < from || addDays(from, MOST_DAYS) < to) throw invalidField('to', 'maxDays', MOST_DAYS);
    const rows = await this.database.sql<Omit<Sealed<EscortView>, 'notWith' | 'dangers'>>(
      `SELECT ${COLUMNS}, t.case_id AS "caseId", t.escort_id AS "workerId", t.postponed_from AS "postponedFrom",
              t.voided_at IS NOT NULL AS voided,
              coalesce(s.display_name, '') AS "workerName",
              t.state = 'assigned' AND NOT EXISTS (SELECT 1 FROM ${ACTIVE_ROLES} r WHERE r.staff_id = t.escort_id AND r.role = 'escort')
                AS "workerLeft"
       FROM trip t LEFT JOIN ${STAFF_NAMES} s ON s.id = t.escort_id
       WHERE t.starts_at >= $1 AND t.starts_at < $2 AND (t.voided_at IS NOT NULL) = $3 ORDER BY t.starts_at, t.id`,
      [startOfDay(from), startOfDay(addDays(to, 1)), voided === 'true'],
    );
    this.audit.viewed({ action: 'trips.listed' });
    const hints = await this.walls.hints(rows.map(({ caseId, startsAt: at }) => ({ caseId, at })));
    return this.open<EscortView>(
      rows.map((row, nth) => ({ ...row, ...(hints[nth] ?? { notWith: [], dangers: false }) })),
    );
  }

  /** One's own escorts, from a fortnight back. Nothing of them names the client or her case. */
  async own(by: Principal): Promise<OwnEscortView[]> {
    const rows = await this.database.sql<Sealed<OwnEscortView>>(
      `SELECT ${COLUMNS} FROM trip t
       WHERE t.escort_id = $1 AND t.voided_at IS NULL AND t.state IN ('assigned', 'done') AND t.starts_at >= $2 ORDER BY t.starts_at, t.id`,
      [by.staffId, startOfDay(addDays(this.clock.today(), -KEPT_DAYS))],
    );
    this.audit.viewed({ action: 'trips.own_read' });
    return this.open(rows);
  }

  private async open<View>(rows: readonly (Sealed<View> & { id: string })[]): Promise<View[]> {
    const keys = await this.sealer.keys(rows.map(row => row.id));
    return rows.flatMap(({ details, outcomeWords, ...row }) => {
      const key = keys.get(row.id);
      if (!key) return [];
      const at = { table: 'trip', row: row.id };
      const opened = this.sealer.open<EscortDetails>(key, { ...at, column: 'details' }, details);
      const words =
        outcomeWords && this.sealer.open<string>(key, { ...at, column: 'outcome_words' }, outcomeWords);
      return [{ ...row, ...opened, words: words ?? '' } as unknown as View];
    });
  }
}
