import { Injectable } from '@nestjs/common';
import { Database, type Principal, RecordVersions, Ref, Refusal, Sealer, STAFF_NAMES } from '@baanek/kernel';
import { type CaseRecordKind, CaseRecords } from '../files/case-records.service';
import type { CorrectService } from './case-service.dto';
import { CaseService, type ServiceWords, wordsAt } from './case-service.entity';
import { ServiceChecks } from './service-checks.service';
import { columnsOf, factsOf, type ServiceNames, wordsOf } from './service-columns';

/** How a service is reached, voided and read back: as every record of a case. */
export const SERVICES: CaseRecordKind = {
  ...{ entity: CaseService, kind: 'case_service', actions: 'services' },
  ...{ reads: 'services.read', changes: 'services.edit' },
};

/** Puts right what a service says; what it said before is kept. What it was recorded of stays. */
@Injectable()
export class ServiceCorrections {
  constructor(
    private readonly database: Database,
    private readonly records: CaseRecords,
    private readonly checks: ServiceChecks,
    private readonly versions: RecordVersions,
    private readonly sealer: Sealer,
  ) {}

  /** 409 `record.voided`, `cases.closed`. */
  async correct(by: Principal, id: string, seen: number, { why, ...said }: CorrectService): Promise<Ref> {
    const reached = await this.records.reachOpen(by, SERVICES, id);
    const row = await this.database.lockVersion(CaseService, { id }, seen);
    if (row.voidedAt) throw new Refusal('record.voided');
    await this.checks.check(reached, said, row);
    const key = await this.records.keyOf(row);
    const before = this.sealer.open<ServiceWords>(key, wordsAt(id), row.words);
    await this.versions.keep(key, {
      ...{ kind: SERVICES.kind, id, version: seen, change: 'corrected', why },
      before: factsOf(row, await this.namesOf(row), before),
      after: factsOf(said, await this.namesOf(said), wordsOf(said)),
    });
    const words = this.sealer.seal(key, wordsAt(id), wordsOf(said));
    await this.database.repository(CaseService).update({ id }, { ...columnsOf(said), words });
    return this.records.changed(SERVICES, 'corrected', id, seen, why);
  }

  private async namesOf({
    workerId,
    fundingSourceId,
    projectId,
  }: Pick<CaseService, 'workerId' | 'fundingSourceId' | 'projectId'>): Promise<ServiceNames> {
    const [names] = await this.database.sql<ServiceNames>(
      `SELECT s.display_name AS worker, coalesce((SELECT f.name FROM funding_source f WHERE f.id = $2), '') AS "fundingSource",
              coalesce((SELECT p.name FROM funding_source p WHERE p.id = $3), '') AS project
       FROM ${STAFF_NAMES} s WHERE s.id = $1`,
      [workerId, fundingSourceId, projectId],
    );
    return names ?? { worker: '', fundingSource: '', project: '' };
  }
}
