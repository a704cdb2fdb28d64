import { Injectable } from '@nestjs/common';
import type { Permission, RecordKind } from '@baanek/contracts';
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
import type { EntityTarget } from 'typeorm';
import { CaseAccess } from './case-access.service';
import { ClientCase, keySubject } from './client-case.entity';

/** What every record of a case has: `caseId` follows merges, `originCaseId` is the case it was made in. */
export interface CaseRecord {
  id: string;
  caseId: string;
  originCaseId: string | null;
  voidedAt: Date | null;
  version: number;
}

/** One kind of record: where it is kept, and who may read and change it. */
export interface CaseRecordKind {
  entity: EntityTarget<CaseRecord>;
  kind: RecordKind;
  reads: Permission;
  changes: Permission;
  /** What its actions in the audit trail begin with. */
  actions: string;
  /** Whether it is recorded and changed also in a case that is closed. */
  whenClosed?: true;
}

/** What can be done alike with every record of a case: reaching it, voiding and restoring it, reading its history. */
@Injectable()
export class CaseRecords {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly access: CaseAccess,
    private readonly versions: RecordVersions,
    private readonly sealer: Sealer,
    private readonly live: Live,
  ) {}

  /** The case of a record that the asker may change. 404 where it is hidden or absent; 409 `cases.closed` where it must be open. */
  async reachOpen(by: Principal, of: CaseRecordKind, id: string): Promise<ClientCase> {
    const caseId = await this.caseOf(of, id);
    if (of.whenClosed) return this.access.reach(by, of.changes, caseId);
    return this.access.reachOpen(by, of.changes, caseId);
  }

  /** The key under which it is sealed: that of whom its case was opened for, whatever was merged since. */
  async keyOf({ caseId, originCaseId }: Pick<CaseRecord, 'caseId' | 'originCaseId'>): Promise<SubjectKey> {
    const origin = await this.database.repository(ClientCase).findOneByOrFail({ id: originCaseId ?? caseId });
    return this.sealer.key(keySubject(origin));
  }

  /** Voids a record, or has it count again. 409 `record.voided`, `record.not_voided`, `cases.closed`. */
  async mark(
    by: Principal,
    of: CaseRecordKind,
    id: string,
    seen: number,
    change: 'voided' | 'restored',
    why: Why,
  ): Promise<Ref> {
    await this.reachOpen(by, of, id);
    const row = await this.database.lockVersion(of.entity, { id }, seen);
    const voidedAt = await this.versions.mark({ ...row, kind: of.kind }, change, why, () => this.keyOf(row));
    await this.database.repository(of.entity).update({ id }, { voidedAt });
    return this.changed(of, change, id, seen, why);
  }

  /** What it said before each change. Leaves a trace. */
  async history(by: Principal, of: CaseRecordKind, id: string): Promise<RecordHistory> {
    await this.access.reach(by, of.reads, await this.caseOf(of, id));
    this.audit.viewed({ action: `${of.actions}.history_read`, subjectKind: of.kind, subjectId: id });
    return this.versions.of(of.kind, id);
  }

  /** Tells of a change that was made; answers the version that it made. */
  changed({ kind, actions }: CaseRecordKind, change: string, id: string, seen: number, { reason }: Why): Ref {
    this.audit.record({ action: `${actions}.${change}`, subjectKind: kind, subjectId: id, reason });
    this.live.changed('cases');
    return { id, version: seen + 1 };
  }

  private async caseOf({ entity }: CaseRecordKind, id: string): Promise<string> {
    const found = await this.database.repository(entity).findOne({ where: { id } });
    if (!found) throw new Refusal('request.not_found');
    return found.caseId;
  }
}
