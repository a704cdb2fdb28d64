import { Injectable } from '@nestjs/common';
import type { ChildRecordKind } from '@baanek/contracts';
import {
  Audit,
  Clock,
  cursorOf,
  Database,
  invalidField,
  Live,
  PAGE_ROWS,
  pageOf,
  type Principal,
  RecordVersions,
  Ref,
  Refusal,
  requireExactlyOne,
  Sealer,
  type Sorted,
  STAFF_NAMES,
} from '@baanek/kernel';
import { Households, PERSON_CODES, Persons } from '@baanek/registry';
import { v7 as newId } from 'uuid';
import { CaseAccess } from '../files/case-access.service';
import { type CaseRecordKind, CaseRecords } from '../files/case-records.service';
import { type ClientCase, keySubject } from '../files/client-case.entity';
import type { ChildFile, ChildRecordView, CorrectRecordOfChild, RecordOfChild } from './child-record.dto';
import { ChildRecord, type ChildWords, childWordsAt } from './child-record.entity';
import { factsOf, kindOf, saidOf, wordsOf } from './child-words';
import { type Majority, majorityOf, tellingNow } from './majority.rules';

/** How it is reached, voided and read back: as every record of a case. */
export const CHILD_RECORDS: CaseRecordKind = {
  ...{ entity: ChildRecord, kind: 'child_record', actions: 'children' },
  ...{ reads: 'plans.read', changes: 'plans.edit' },
};

interface Sealed {
  id: string;
  sealed: Buffer;
  sealedFor: string;
}
type Row = Sorted<
  Omit<ChildRecordView, keyof RecordOfChild | 'tellingNow'> &
    Sealed & { kind: ChildRecordKind } & Pick<ChildRecord, 'telling' | 'guardianId'>
>;

/** Guardians, school and needs of a child who has a case of her own. */
@Injectable()
export class ChildRecords {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly access: CaseAccess,
    private readonly records: CaseRecords,
    private readonly persons: Persons,
    private readonly households: Households,
    private readonly versions: RecordVersions,
    private readonly sealer: Sealer,
    private readonly live: Live,
  ) {}

  /** What is known of the child, a page at a time. Leaves a trace. */
  async file(by: Principal, caseId: string, after?: string): Promise<ChildFile> {
    const begins = cursorOf(after, 'moment');
    const reached = await this.access.reach(by, CHILD_RECORDS.reads, caseId);
    const read = await this.database.sql<Row>(
      `SELECT r.id, r.kind, r.telling, r.guardian_id AS "guardianId", p.code AS "guardianCode",
              s.display_name AS "authorName", r.recorded_at AS "recordedAt", r.voided_at IS NOT NULL AS voided, r.version,
              r.words AS sealed, coalesce(c.origin_person_id, c.person_id) AS "sealedFor", r.recorded_at::text AS "sortKey"
       FROM child_record r JOIN client_case c ON c.id = r.origin_case_id JOIN ${STAFF_NAMES} s ON s.id = r.author_id
       LEFT JOIN ${PERSON_CODES} p ON p.id = person_head(r.guardian_id)
       WHERE r.case_id = $1 AND ($2::uuid IS NULL OR (r.recorded_at, r.id) < ($3::timestamptz, $2))
       ORDER BY r.recorded_at DESC, r.id DESC LIMIT ${PAGE_ROWS + 1}`,
      [reached.id, begins?.id ?? null, begins?.at ?? null],
    );
    this.audit.viewed({ action: 'children.read', subjectKind: 'case', subjectId: reached.id });
    const { rows, next } = pageOf(read, PAGE_ROWS);
    const majority = await this.majority(reached);
    const records = await this.opened(rows, majority);
    return { records, next, ofAgeFrom: majority?.from ?? null, ofAgeSurely: majority?.surely ?? null };
  }

  /** 409 `cases.closed`, `children.no_child`. */
  async record(by: Principal, caseId: string, said: RecordOfChild): Promise<Ref> {
    const reached = await this.access.reachOpen(by, CHILD_RECORDS.changes, caseId);
    await this.access.refuseUnworkable(reached.id);
    const kind = kindOf(said);
    await this.check(said, reached, null);
    const id = newId();
    const key = await this.sealer.key(keySubject(reached));
    await this.database.repository(ChildRecord).insert({
      ...{ id, centreId: by.centreId, caseId: reached.id, authorId: by.staffId, version: 1 },
      ...{ recordedAt: this.clock.now(), kind, ...clearOf(said) },
      words: this.sealer.seal(key, childWordsAt(id), wordsOf(said)),
    });
    this.audit.record({ action: 'children.recorded', subjectKind: CHILD_RECORDS.kind, subjectId: id });
    this.live.changed('cases');
    return { id, version: 1 };
  }

  /** Says it otherwise; what it said before is kept, and what it is about stays. 409 `cases.closed`, `record.voided`. */
  async correct(by: Principal, id: string, seen: number, said: CorrectRecordOfChild): Promise<Ref> {
    const reached = await this.records.reachOpen(by, CHILD_RECORDS, id);
    await this.database.sql(`SELECT case_held($1)`, [reached.id]);
    const row = await this.database.lockVersion(ChildRecord, { id }, seen);
    if (row.voidedAt) throw new Refusal('record.voided');
    if (kindOf(said) !== row.kind) throw invalidField(row.kind, 'exists');
    await this.check(said, reached, row.guardianId);
    const key = await this.records.keyOf(row);
    const before = saidOf(row, this.sealer.open<ChildWords>(key, childWordsAt(id), row.words));
    await this.versions.keep(key, {
      ...{ kind: CHILD_RECORDS.kind, id, version: seen, change: 'corrected', why: said.why },
      ...{ before: await this.told(before), after: await this.told(said) },
    });
    const words = this.sealer.seal(key, childWordsAt(id), wordsOf(said));
    await this.database.repository(ChildRecord).update({ id }, { ...clearOf(said), words });
    return this.records.changed(CHILD_RECORDS, 'corrected', id, seen, said.why);
  }

  private async opened(
    rows: readonly Omit<Row, 'sortKey'>[],
    majority: Majority | null,
  ): Promise<ChildRecordView[]> {
    const today = this.clock.today();
    const texts = rows.map(({ id, sealed, sealedFor }) => ({ id, sealed, sealedFor }));
    const opened = await this.sealer.openRows<ChildWords, Sealed>(texts, childWordsAt);
    const wordsAt = new Map<string, ChildWords>(opened.map(({ id, ...words }) => [id, words]));
    return rows.flatMap(row => {
      const { kind, telling, guardianId, guardianCode, ...rest } = row;
      const words = wordsAt.get(row.id);
      if (!words) return [];
      const { id, authorName, recordedAt, voided, version } = rest;
      const said = saidOf({ kind, telling, guardianId }, words);
      const consentedOn = said.guardian?.consentedOn ?? null;
      return [
        {
          ...{ id, authorName, recordedAt, voided, version, ...said, guardianCode },
          tellingNow: telling && tellingNow(telling, consentedOn, majority, today),
        },
      ];
    });
  }

  private async majority({ personId }: ClientCase): Promise<Majority | null> {
    return majorityOf(await this.persons.bornOn(personId), this.clock.today());
  }

  /** `before`: the member of her household that it named until now, who may have left since. */
  private async check(said: RecordOfChild, reached: ClientCase, before: string | null): Promise<void> {
    requireExactlyOne('kind', said.guardian, said.school, said.needs);
    const { guardian } = said;
    if (!guardian) return;
    const { relation, name, consentedOn, guardianId } = guardian;
    if (relation !== 'none' && name === '' && guardianId === null)
      throw invalidField('guardian.name', 'isNotEmpty');
    if (consentedOn !== null) {
      const majority = await this.majority(reached);
      if (consentedOn > this.clock.today()) throw invalidField('guardian.consentedOn', 'inThePast');
      if (majority && consentedOn < majority.from)
        throw invalidField('guardian.consentedOn', 'earliest', majority.from);
    }
    if (guardianId === null || guardianId === before) return;
    const householdId = await this.households.idOf(reached.personId);
    const members = householdId === null ? [] : (await this.households.shapes(householdId)).members;
    if (guardianId === reached.personId || !members.some(({ id }) => id === guardianId))
      throw invalidField('guardian.guardianId', 'exists');
  }

  /** Its fields for the history, a guardian of the household by her code. */
  private async told(said: RecordOfChild): Promise<ReturnType<typeof factsOf>> {
    const id = said.guardian?.guardianId ?? null;
    const [found] = id
      ? await this.database.sql<{ code: string }>(
          `SELECT code FROM ${PERSON_CODES} p WHERE p.id = person_head($1)`,
          [id],
        )
      : [];
    return factsOf(said, found?.code ?? null);
  }
}

/** What of it stands in clear. */
const clearOf = ({ guardian }: RecordOfChild): Pick<ChildRecord, 'telling' | 'guardianId'> => ({
  telling: guardian?.telling ?? null,
  guardianId: guardian?.guardianId ?? null,
});
