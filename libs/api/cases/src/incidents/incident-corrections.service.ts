import { Injectable } from '@nestjs/common';
import { Database, type Principal, RecordVersions, Ref, Refusal, Sealer } from '@baanek/kernel';
import { type CaseRecordKind, CaseRecords } from '../files/case-records.service';
import { LifeSpan } from '../files/life-span.service';
import { columnsOf, factsOf, wordsOf } from './incident-columns';
import type { CorrectIncident } from './incident.dto';
import { CaseIncident, type IncidentWords, wordsAt } from './incident.entity';
import { Incidents } from './incidents.service';
import { WitnessChildren } from './witness-children.service';

/** How an incident is reached, voided and read back: as every record of a case. */
export const INCIDENTS: CaseRecordKind = {
  ...{ entity: CaseIncident, kind: 'case_incident', actions: 'incidents' },
  ...{ reads: 'incidents.read', changes: 'incidents.record' },
};

/** Puts right what an incident says; what it said before is kept. */
@Injectable()
export class IncidentCorrections {
  constructor(
    private readonly database: Database,
    private readonly records: CaseRecords,
    private readonly incidents: Incidents,
    private readonly children: WitnessChildren,
    private readonly lifeSpan: LifeSpan,
    private readonly versions: RecordVersions,
    private readonly sealer: Sealer,
  ) {}

  /** 409 `record.voided`, `cases.closed`. */
  async correct(by: Principal, id: string, seen: number, { why, ...said }: CorrectIncident): Promise<Ref> {
    const { personId } = await this.records.reachOpen(by, INCIDENTS, id);
    const row = await this.database.lockVersion(CaseIncident, { id }, seen);
    if (row.voidedAt) throw new Refusal('record.voided');
    this.incidents.check(said);
    if (said.happenedOn !== row.happenedOn)
      await this.lifeSpan.check(personId, 'happenedOn', said.happenedOn ?? null);
    await this.children.check(personId, said.childIds, row.childIds);
    const key = await this.records.keyOf(row);
    const before = this.sealer.open<IncidentWords>(key, wordsAt(id), row.words);
    const after = columnsOf(said);
    const codes = async (ids: readonly string[]): Promise<string[]> =>
      (await this.children.of(by, ids)).map(({ code }) => code);
    await this.versions.keep(key, {
      ...{ kind: INCIDENTS.kind, id, version: seen, change: 'corrected', why },
      before: factsOf({ ...row, ...before }, await codes(row.childIds)),
      after: factsOf({ ...after, ...wordsOf(said) }, await codes(said.childIds)),
    });
    const words = this.sealer.seal(key, wordsAt(id), wordsOf(said));
    await this.database.repository(CaseIncident).update({ id }, { ...after, words });
    return this.records.changed(INCIDENTS, 'corrected', id, seen, why);
  }
}
