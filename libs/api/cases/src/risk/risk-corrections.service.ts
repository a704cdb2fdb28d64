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
  type Why,
} from '@baanek/kernel';
import { CaseAccess } from '../files/case-access.service';
import { ClientCase, keySubject } from '../files/client-case.entity';
import { PoliceRiskResult, RiskAssessment } from './risk.entity';

const RECORDS = { risk_assessment: RiskAssessment, police_risk: PoliceRiskResult } as const;
export type RiskRecord = keyof typeof RECORDS;

/** Voids what was recorded by mistake, and counts it again; the level that stands follows. */
@Injectable()
export class RiskCorrections {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly access: CaseAccess,
    private readonly versions: RecordVersions,
    private readonly sealer: Sealer,
    private readonly live: Live,
  ) {}

  /** 409 `record.voided`, `record.not_voided`, `cases.closed`. */
  async mark(
    by: Principal,
    kind: RiskRecord,
    id: string,
    seen: number,
    change: 'voided' | 'restored',
    why: Why,
  ): Promise<Ref> {
    const entity = RECORDS[kind];
    await this.access.reachOpen(by, 'risk.assess', await this.caseOf(kind, id));
    const {
      caseId,
      originCaseId,
      voidedAt: now,
      version,
    } = await this.database.lockVersion(entity, { id }, seen);
    const voidedAt = await this.versions.mark({ kind, id, version, voidedAt: now }, change, why, async () => {
      const origin = await this.database
        .repository(ClientCase)
        .findOneByOrFail({ id: originCaseId ?? caseId });
      return this.sealer.key(keySubject(origin));
    });
    await this.database.repository(entity).update({ id }, { voidedAt });
    this.audit.record({ action: `risk.${change}`, subjectKind: kind, subjectId: id, reason: why.reason });
    this.live.changed('cases');
    return { id, version: seen + 1 };
  }

  async history(by: Principal, kind: RiskRecord, id: string): Promise<RecordHistory> {
    await this.access.reach(by, 'risk.read', await this.caseOf(kind, id));
    this.audit.viewed({ action: 'risk.history_read', subjectKind: kind, subjectId: id });
    return this.versions.of(kind, id);
  }

  private async caseOf(kind: RiskRecord, id: string): Promise<string> {
    const found = await this.database.repository(RECORDS[kind]).findOne({ where: { id } });
    if (!found) throw new Refusal('request.not_found');
    return found.caseId;
  }
}
