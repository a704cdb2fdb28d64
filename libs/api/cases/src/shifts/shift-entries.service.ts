import { Injectable } from '@nestjs/common';
import type { ReachOutcome } from '@baanek/contracts';
import { reachOf } from '@baanek/contracts';
import {
  Audit,
  Clock,
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
import { v7 as newId } from 'uuid';
import { Appeal } from '../appeals/appeal.entity';
import { CaseAccess } from '../files/case-access.service';
import { ClientCase, keySubject } from '../files/client-case.entity';
import type { CorrectShiftEntry, RecordShiftEntry } from './shift.dto';
import { ReachAttempt, ShiftEntry, shiftWordsAt } from './shift-entry.entity';
import { shiftEntryFaults } from './shift.rules';

type Words = Pick<RecordShiftEntry, 'words'>;

/** Writes in the shift book. Whoever may not read an entry finds none: the database shows it to nobody else. */
@Injectable()
export class ShiftEntries {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly access: CaseAccess,
    private readonly versions: RecordVersions,
    private readonly sealer: Sealer,
    private readonly live: Live,
  ) {}

  async record(by: Principal, said: RecordShiftEntry): Promise<Ref> {
    const faults = shiftEntryFaults(said);
    if (faults.length > 0) throw new Refusal('request.invalid', faults);
    const { kind, urgent, appealId, words } = said;
    const reached = said.caseId === null ? null : await this.access.reach(by, 'cases.read', said.caseId);
    if (appealId !== null) await this.mayName(by, appealId);
    if (reached) await this.access.refuseUnworkable(reached.id);
    const id = newId();
    const key = await (reached ? this.sealer.key(keySubject(reached)) : this.sealer.create(id));
    await this.database.repository(ShiftEntry).insert({
      ...{ id, centreId: by.centreId, authorId: by.staffId, recordedAt: this.clock.now(), version: 1 },
      ...{ kind, urgent, caseId: reached?.id ?? null, appealId },
      words: this.sealer.seal(key, shiftWordsAt(id), { words } satisfies Words),
    });
    return this.changed('recorded', id, 0);
  }

  /** Says it otherwise; what it said before is kept. 409 `record.voided`. */
  async correct(id: string, seen: number, { urgent, words, why }: CorrectShiftEntry): Promise<Ref> {
    const row = await this.lock(id, seen);
    const key = await this.keyOf(row);
    const before = this.sealer.open<Words>(key, shiftWordsAt(id), row.words);
    await this.versions.keep(key, {
      ...{ kind: 'shift_entry', id, version: seen, change: 'corrected', why },
      before: factsOf(row.urgent, before.words),
      after: factsOf(urgent, words),
    });
    const sealed = this.sealer.seal(key, shiftWordsAt(id), { words } satisfies Words);
    await this.database.repository(ShiftEntry).update({ id }, { urgent, words: sealed });
    return this.changed('corrected', id, seen, why);
  }

  /** Nothing is left to be done of it. 409 `record.voided`, `shifts.ended`. */
  async end(by: Principal, id: string, seen: number): Promise<Ref> {
    const row = await this.lock(id, seen);
    if (row.endedAt) throw new Refusal('shifts.ended');
    await this.markEnded(by, id);
    return this.changed('ended', id, seen);
  }

  /** It is still to be done. 409 `record.voided`, `shifts.not_ended`. */
  async reopen(id: string, seen: number): Promise<Ref> {
    const row = await this.lock(id, seen);
    if (!row.endedAt) throw new Refusal('shifts.not_ended');
    await this.database.repository(ShiftEntry).update({ id }, { endedAt: null, endedBy: null });
    return this.changed('reopened', id, seen);
  }

  /** Keeps a try to reach her; it ends once she was reached. 409 `record.voided`, `shifts.ended`. */
  async tried(by: Principal, id: string, outcome: ReachOutcome): Promise<Ref> {
    const row = await this.database.lock(ShiftEntry, { id });
    if (row.voidedAt) throw new Refusal('record.voided');
    if (row.kind !== 'to_reach' || row.endedAt) throw new Refusal('shifts.ended');
    await this.database.repository(ReachAttempt).insert({
      ...{ id: newId(), centreId: by.centreId, entryId: id, authorId: by.staffId },
      ...{ triedAt: this.clock.now(), outcome },
    });
    // every try makes a version: two who try at once see one another
    if (outcome === 'reached') await this.markEnded(by, id);
    else await this.database.repository(ShiftEntry).increment({ id }, 'version', 1);
    return this.changed('tried', id, row.version);
  }

  /** Voids it, or has it count again. 409 `record.voided`, `record.not_voided`. */
  async mark(id: string, seen: number, change: 'voided' | 'restored', why: Why): Promise<Ref> {
    const row = await this.database.lockVersion(ShiftEntry, { id }, seen);
    const record = { ...row, kind: 'shift_entry' as const };
    const voidedAt = await this.versions.mark(record, change, why, () => this.keyOf(row));
    await this.database.repository(ShiftEntry).update({ id }, { voidedAt });
    return this.changed(change, id, seen, why);
  }

  /** What it said before each change. Leaves a trace. */
  async history(id: string): Promise<RecordHistory> {
    if (!(await this.database.repository(ShiftEntry).existsBy({ id })))
      throw new Refusal('request.not_found');
    this.audit.viewed({ action: 'shifts.history_read', subjectKind: 'shift_entry', subjectId: id });
    return this.versions.of('shift_entry', id);
  }

  private async lock(id: string, seen: number): Promise<ShiftEntry> {
    const row = await this.database.lockVersion(ShiftEntry, { id }, seen);
    if (row.voidedAt) throw new Refusal('record.voided');
    return row;
  }

  private async markEnded(by: Principal, id: string): Promise<void> {
    await this.database
      .repository(ShiftEntry)
      .update({ id }, { endedAt: this.clock.now(), endedBy: by.staffId });
  }

  private async mayName(by: Principal, appealId: string): Promise<void> {
    const reads = reachOf(by.roles, 'appeals.read') !== null;
    if (!reads || !(await this.database.repository(Appeal).existsBy({ id: appealId })))
      throw new Refusal('request.not_found');
  }

  private async keyOf({ id, originCaseId }: ShiftEntry): Promise<SubjectKey> {
    if (originCaseId === null) return this.sealer.key(id);
    const origin = await this.database.repository(ClientCase).findOneByOrFail({ id: originCaseId });
    return this.sealer.key(keySubject(origin));
  }

  private changed(change: string, id: string, seen: number, why?: Why): Ref {
    this.audit.record({
      ...{ action: `shifts.${change}`, subjectKind: 'shift_entry', subjectId: id },
      ...(why ? { reason: why.reason } : {}),
    });
    this.live.changed('shifts');
    return { id, version: seen + 1 };
  }
}

/** Fields in the order in which the screen names them. */
const factsOf = (urgent: boolean, words: string): Record<string, string> => ({
  shiftWords: words,
  shiftUrgent: urgent ? 'yes' : 'no',
});
