import { Injectable } from '@nestjs/common';
import { isLinkedDanger } from '@baanek/contracts';
import {
  ACTIVE_ROLES,
  Audit,
  Clock,
  cursorOf,
  Database,
  invalidField,
  Live,
  PAGE_ROWS,
  pageOf,
  type PageQuery,
  type Principal,
  RecordVersions,
  Ref,
  Refusal,
  ROLES_HELD,
  Sealer,
  type Sorted,
  STAFF_NAMES,
  unsorted,
} from '@baanek/kernel';
import { v7 as newId } from 'uuid';
import { CaseAccess } from '../files/case-access.service';
import { type CaseRecordKind, CaseRecords } from '../files/case-records.service';
import { keySubject } from '../files/client-case.entity';
import {
  type CorrectDanger,
  type DangerChoice,
  type DangerList,
  type DangerView,
  MOST_DANGERS,
  type RecordDanger,
} from './danger.dto';
import { CaseDanger, type DangerWords, dangerWordsAt } from './danger.entity';
import { dangerFaults } from './danger.rules';
import { COUNTS, DANGER_ROWS } from './danger.sql';

/** How a danger is reached, voided and read back: as every record of a case, by whoever reads its incidents. */
export const DANGERS: CaseRecordKind = {
  ...{ entity: CaseDanger, kind: 'case_danger', actions: 'dangers' },
  ...{ reads: 'incidents.read', changes: 'incidents.record' },
};

type Row = Sorted<Omit<DangerView, keyof DangerWords> & { sealed: Buffer; sealedFor: string }>;

/** Places and people that are dangerous to a client. What is planned against them is refused by `DangerWalls`. */
@Injectable()
export class Dangers {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly access: CaseAccess,
    private readonly records: CaseRecords,
    private readonly versions: RecordVersions,
    private readonly sealer: Sealer,
    private readonly live: Live,
  ) {}

  /** Those of a case with their words. Leaves a trace. */
  async list(by: Principal, caseId: string, { after }: PageQuery = {}): Promise<DangerList> {
    const { id } = await this.access.reach(by, DANGERS.reads, caseId);
    const begins = cursorOf(after, 'moment');
    const today = this.clock.today();
    const counting = begins
      ? []
      : await this.database.sql<Row>(
          `${DANGER_ROWS} WHERE d.case_id = $2 AND ${COUNTS} ORDER BY d.recorded_at DESC, d.id DESC LIMIT ${MOST_DANGERS}`,
          [today, id],
        );
    const over = await this.database.sql<Row>(
      `${DANGER_ROWS} WHERE d.case_id = $2 AND NOT (${COUNTS})
         AND ($3::timestamptz IS NULL OR (d.recorded_at, d.id) < ($3, $4::uuid))
       ORDER BY d.recorded_at DESC, d.id DESC LIMIT ${PAGE_ROWS + 1}`,
      [today, id, begins?.at ?? null, begins?.id ?? null],
    );
    const { rows, next } = pageOf(over, PAGE_ROWS);
    this.audit.viewed({ action: 'dangers.listed', subjectKind: 'case', subjectId: id });
    return {
      live: await this.opened(counting.map(unsorted)),
      past: await this.opened(rows),
      next,
      colleagues: await this.colleagues(by),
      centres: await this.centres(),
    };
  }

  /** One danger with its words. Leaves a trace. */
  async read(by: Principal, dangerId: string): Promise<DangerView> {
    const [row] = await this.database.sql<Row>(`${DANGER_ROWS} WHERE d.id = $2`, [
      this.clock.today(),
      dangerId,
    ]);
    if (!row) throw new Refusal('request.not_found');
    await this.access.reach(by, DANGERS.reads, row.caseId);
    const [view] = await this.opened([unsorted(row)]);
    if (!view) throw new Refusal('request.not_found');
    this.audit.viewed({ action: 'dangers.read', subjectKind: DANGERS.kind, subjectId: view.id });
    return view;
  }

  /** 409 `cases.closed`, `cases.too_many_dangers`. */
  async record(by: Principal, caseId: string, said: RecordDanger): Promise<Ref> {
    const reached = await this.access.reachOpen(by, DANGERS.changes, caseId);
    this.check(said);
    await this.checkNamed(by, said);
    await this.refuseMany(reached.id);
    const id = newId();
    const key = await this.sealer.key(keySubject(reached));
    const { kind, oblast, staffId, otherCentreId, untilOn } = said;
    await this.database.repository(CaseDanger).insert({
      ...{ id, centreId: by.centreId, caseId: reached.id, authorId: by.staffId, version: 1 },
      ...{ recordedAt: this.clock.now(), kind, oblast, staffId, otherCentreId, untilOn },
      words: this.sealer.seal(key, dangerWordsAt(id), wordsOf(said)),
    });
    this.audit.record({ action: 'dangers.recorded', subjectKind: DANGERS.kind, subjectId: id });
    this.live.changed('cases');
    return { id, version: 1 };
  }

  /** Says it otherwise; what it said before is kept. 409 `record.voided`, `cases.closed`. */
  async correct(by: Principal, id: string, seen: number, { why, ...said }: CorrectDanger): Promise<Ref> {
    await this.records.reachOpen(by, DANGERS, id);
    const row = await this.database.lockVersion(CaseDanger, { id }, seen);
    if (row.voidedAt) throw new Refusal('record.voided');
    const { kind, oblast, untilOn } = said;
    if (kind !== row.kind && (isLinkedDanger(kind) || isLinkedDanger(row.kind)))
      throw invalidField('kind', 'isIn');
    const { staffId, otherCentreId } = row;
    this.check({ ...said, staffId, otherCentreId }, row.untilOn);
    const key = await this.records.keyOf(row);
    const before = this.sealer.open<DangerWords>(key, dangerWordsAt(id), row.words);
    await this.versions.keep(key, {
      ...{ kind: DANGERS.kind, id, version: seen, change: 'corrected', why },
      ...{ before: factsOf({ ...row, ...before }), after: factsOf(said) },
    });
    const words = this.sealer.seal(key, dangerWordsAt(id), wordsOf(said));
    await this.database.repository(CaseDanger).update({ id }, { kind, oblast, untilOn, words });
    return this.records.changed(DANGERS, 'corrected', id, seen, why);
  }

  /** A day that stands already may be past. */
  private check(said: RecordDanger, untilNow: string | null = null): void {
    const faults = dangerFaults(
      said.untilOn === untilNow ? { ...said, untilOn: null } : said,
      this.clock.today(),
    );
    if (faults.length > 0) throw new Refusal('request.invalid', faults);
  }

  /** A colleague who works here and is not the asker, or another centre. */
  private async checkNamed(by: Principal, { staffId, otherCentreId }: RecordDanger): Promise<void> {
    if (staffId === by.staffId) throw invalidField('staffId', 'isIn');
    if (staffId !== null) {
      const held = await this.database.sql(`SELECT held.role FROM ${ROLES_HELD} LIMIT 1`, [staffId]);
      if (held.length === 0) throw invalidField('staffId', 'exists');
    }
    if (otherCentreId !== null && !(await this.centres()).some(({ id }) => id === otherCentreId))
      throw invalidField('otherCentreId', 'exists');
  }

  private async refuseMany(caseId: string): Promise<void> {
    const [found] = await this.database.sql<{ n: number }>(
      `SELECT count(*)::int AS n FROM case_danger d WHERE d.case_id = $2 AND ${COUNTS}`,
      [this.clock.today(), caseId],
    );
    if ((found?.n ?? 0) >= MOST_DANGERS) throw new Refusal('cases.too_many_dangers');
  }

  /** Never who leads the programme: the sides do not learn of each other. */
  private colleagues({ staffId }: Principal): Promise<DangerChoice[]> {
    return this.database.sql<DangerChoice>(
      `SELECT s.id, s.display_name AS name FROM ${STAFF_NAMES} s
       WHERE s.id <> $1 AND EXISTS (
         SELECT 1 FROM ${ACTIVE_ROLES} r WHERE r.staff_id = s.id
           AND r.role IN ('intake', 'counsellor', 'lawyer', 'escort', 'shelter', 'director'))
       ORDER BY s.display_name, s.id LIMIT 1000`,
      [staffId],
    );
  }

  private centres(): Promise<DangerChoice[]> {
    return this.database.sql<DangerChoice>(`SELECT id, name FROM danger_centres()`);
  }

  private opened(rows: readonly Omit<Row, 'sortKey'>[]): Promise<DangerView[]> {
    return this.sealer.openRows<DangerWords, Omit<Row, 'sortKey'>>(rows, dangerWordsAt);
  }
}

const wordsOf = ({ what, reason }: DangerWords): DangerWords => ({ what, reason });

type Said = Pick<RecordDanger, 'kind' | 'oblast' | 'untilOn'> & DangerWords;

/** Fields in the order in which the screen names them. */
const factsOf = ({ kind, oblast, what, reason, untilOn }: Said): Record<string, string | null> => ({
  ...{ dangerKind: kind, oblast, dangerWhat: what, dangerReason: reason, dangerUntil: untilOn },
});
