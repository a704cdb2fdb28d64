import { Injectable } from '@nestjs/common';
import type { Permission, PutOffChoice, TodayKind } from '@baanek/contracts';
import { Audit, Clock, Database, type Principal, Refusal } from '@baanek/kernel';
import { PermittedSources } from './permitted-sources';
import { putOffLimit, putOffUntil } from './put-off.rules';
import type { PutBackLine, TodayLine } from './today.dto';

interface Row {
  kind: TodayKind;
  id: string;
  due: string;
  part: string;
  until: string;
}
type Told = Omit<TodayLine, 'putOff' | 'putOffRule' | 'putOffUntil'>;
export type HighRisk = (ids: readonly string[]) => Promise<readonly string[]>;

/**
 * Lines of “today” that somebody does not want to see for some days. It is hers alone and changes no record: the day of a
 * task is moved in the task, for everybody.
 */
@Injectable()
export class PutOff {
  private readonly risks = new PermittedSources<readonly string[], readonly string[]>();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** Called by the domain that knows which records are about somebody whose risk is high; asked for those who hold the permission. */
  asks(permission: Permission, highRisk: HighRisk): void {
    this.risks.add(permission, highRisk);
  }

  /** Each line with how far it may be put off, and until when it is. What may not be put off so far any more is seen again. */
  async told(by: Principal, lines: readonly Told[]): Promise<TodayLine[]> {
    const ids = [...new Set(lines.flatMap(({ id }) => id ?? []))];
    const [rows, high] = await Promise.all([this.rows(by), this.risky(by, ids)]);
    const risky = new Set(high);
    const today = this.clock.today();
    return lines.map(line => {
      const { choices, rule, latest } = putOffLimit(line, today, risky.has(line.id ?? ''));
      const row = rows.find(
        ({ kind, id, due, part }) =>
          kind === line.kind && id === line.id && due === dueOf(line) && part === (line.part ?? ''),
      );
      const counts = row !== undefined && latest !== null && row.until <= latest;
      return { ...line, putOff: choices, putOffRule: rule, putOffUntil: counts ? row.until : null };
    });
  }

  /** 409 `today.not_put_off` where a rule does not let it be put off so far; 404 for what is no line of hers. */
  async put(by: Principal, line: TodayLine | undefined, choice: PutOffChoice): Promise<void> {
    if (!line?.id) throw new Refusal('request.not_found');
    if (!line.putOff.includes(choice)) throw new Refusal('today.not_put_off');
    await this.database.sql(
      `INSERT INTO today_put_off (staff_id, kind, record_id, due, part, centre_id, until_on) VALUES ($1, $2, $3, $4, $5, $6, $7)
       ON CONFLICT (staff_id, kind, record_id, due, part) DO UPDATE SET until_on = EXCLUDED.until_on`,
      [
        ...[by.staffId, line.kind, line.id, dueOf(line), line.part ?? ''],
        ...[by.centreId, putOffUntil(choice, this.clock.today())],
      ],
    );
    this.audit.record({ action: 'today.put_off', reason: line.kind });
  }

  /** It stands among the others again. */
  async back(by: Principal, { kind, id, part, at }: PutBackLine): Promise<void> {
    const changed = await this.database.sql(
      `UPDATE today_put_off SET until_on = $5
       WHERE staff_id = $1 AND kind = $2 AND record_id = $3 AND due = $4 AND part = $6 AND until_on > $5 RETURNING kind`,
      [by.staffId, kind, id, dueOf({ at }), this.clock.today(), part ?? ''],
    );
    if (changed.length > 0) this.audit.record({ action: 'today.put_back', reason: kind });
  }

  private async risky(by: Principal, ids: readonly string[]): Promise<string[]> {
    if (ids.length === 0) return [];
    return (await this.risks.read(by.roles, ids)).flat();
  }

  private rows(by: Principal): Promise<Row[]> {
    return this.database.sql<Row>(
      `SELECT kind, record_id AS id, due, part, until_on::text AS until FROM today_put_off WHERE staff_id = $1 AND until_on > $2`,
      [by.staffId, this.clock.today()],
    );
  }
}

/** One record can have lines of one kind for several days: each is put off by itself. */
const dueOf = ({ at }: Pick<TodayLine, 'at'>): string => at ?? '';
