import { Injectable } from '@nestjs/common';
import {
  Audit,
  Database,
  Live,
  type Principal,
  type RecordHistory,
  RecordVersions,
  Ref,
  Refusal,
  Sealer,
  type SubjectKey,
  type Why,
} from '@baanek/kernel';
import { CaseAccess } from '../files/case-access.service';
import { ClientCase, keySubject } from '../files/client-case.entity';
import { columnsOf, factsOf, wordsOf } from './incident-columns';
import type { CorrectIncident } from './incident.dto';
import { CaseIncident, type IncidentWords, wordsAt } from './incident.entity';
import { Incidents } from './incidents.service';
import { WitnessChildren } from './witness-children.service';

const KIND = 'case_incident';

/** Puts right what an incident says, or voids it; what it said before is kept. */
@Injectable()
export class IncidentCorrections {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly access: CaseAccess,
    private readonly incidents: Incidents,
    private readonly children: WitnessChildren,
    private readonly versions: RecordVersions,
    private readonly sealer: Sealer,
    private readonly live: Live,
  ) {}

  /** 409 `record.voided`, `cases.closed`. */
  async correct(by: Principal, id: string, seen: number, { why, ...said }: CorrectIncident): Promise<Ref> {
    const { personId } = await this.access.reachOpen(by, 'incidents.record', await this.caseOf(id));
    const row = await this.database.lockVersion(CaseIncident, { id }, seen);
    if (row.voidedAt) throw new Refusal('record.voided');
    this.incidents.check(said);
    await this.children.check(personId, said.childIds, row.childIds);
    const key = await this.keyOf(row);
    const before = this.sealer.open<IncidentWords>(key, wordsAt(id), row.words);
    const after = columnsOf(said);
    const codes = async (ids: readonly string[]): Promise<string[]> =>
      (await this.children.of(by, ids)).map(({ code }) => code);
    await this.versions.keep(key, {
      ...{ kind: KIND, id, version: seen, change: 'corrected', why },
      before: factsOf({ ...row, ...before }, await codes(row.childIds)),
      after: factsOf({ ...after, ...wordsOf(said) }, await codes(said.childIds)),
    });
    const words = this.sealer.seal(key, wordsAt(id), wordsOf(said));
    await this.database.repository(CaseIncident).update({ id }, { ...after, words });
    return this.done('corrected', id, seen, why);
  }

  /** 409 `record.voided`, `record.not_voided`, `cases.closed`. */
  async mark(by: Principal, id: string, seen: number, change: 'voided' | 'restored', why: Why): Promise<Ref> {
    await this.access.reachOpen(by, 'incidents.record', await this.caseOf(id));
    const row = await this.database.lockVersion(CaseIncident, { id }, seen);
    const voidedAt = await this.versions.mark({ ...row, kind: KIND }, change, why, () => this.keyOf(row));
    await this.database.repository(CaseIncident).update({ id }, { voidedAt });
    return this.done(change, id, seen, why);
  }

  /** What it said before, for those who may read it. */
  async history(by: Principal, id: string): Promise<RecordHistory> {
    await this.access.reach(by, 'incidents.read', await this.caseOf(id));
    this.audit.viewed({ action: 'incidents.history_read', subjectKind: KIND, subjectId: id });
    return this.versions.of(KIND, id);
  }

  private async caseOf(id: string): Promise<string> {
    const found = await this.database.repository(CaseIncident).findOne({ where: { id } });
    if (!found) throw new Refusal('request.not_found');
    return found.caseId;
  }

  private async keyOf({ originCaseId, caseId }: CaseIncident): Promise<SubjectKey> {
    const origin = await this.database.repository(ClientCase).findOneByOrFail({ id: originCaseId ?? caseId });
    return this.sealer.key(keySubject(origin));
  }

  private done(change: string, id: string, seen: number, { reason }: Why): Ref {
    this.audit.record({ action: `incidents.${change}`, subjectKind: KIND, subjectId: id, reason });
    this.live.changed('cases');
    return { id, version: seen + 1 };
  }
}
