import { Injectable } from '@nestjs/common';
import {
  Audit,
  Clock,
  Database,
  type Facts,
  invalidField,
  Live,
  type Principal,
  RecordHistory,
  RecordVersions,
  Ref,
  Refusal,
  Sealer,
  type Why,
} from '@baanek/kernel';
import { HouseReader } from '../planning/house-reader.service';
import { refuseTooFar } from '../stay-records/days-ahead.rules';
import { Stay } from '../stays/stay.entity';
import type { CorrectDecision, CorrectExtension } from './extension.dto';
import { StayExtension } from './extension.entity';

/** Puts right what was asked and what was decided; the planned end of the stay follows the decision. */
@Injectable()
export class ExtensionCorrections {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly live: Live,
    private readonly sealer: Sealer,
    private readonly versions: RecordVersions,
    private readonly house: HouseReader,
  ) {}

  /** While nobody has decided. 409 `record.voided`, `shelter.wrong_state`. */
  async correct(id: string, seen: number, { why, ...said }: CorrectExtension): Promise<Ref> {
    const extension = await this.counting(id, seen);
    if (extension.state !== 'asked') throw new Refusal('shelter.wrong_state');
    const stay = await this.stayOf(extension);
    if (stay.state !== 'active') throw new Refusal('shelter.wrong_state');
    if (said.until <= stay.plannedEnd || said.until <= this.clock.today())
      throw invalidField('until', 'laterThanPlanned');
    refuseTooFar('until', said.until, this.clock.today(), extension.until);
    await this.keep(extension, { ...extension, ...said }, why);
    await this.database.repository(StayExtension).update({ id }, said);
    return this.done('shelter.extension_corrected', extension, seen, why);
  }

  /**
   * What was decided, and until when. Taken back, they stay until when they were to before; a planned end that was
   * changed otherwise since is left as it is. 409 `record.voided`, `shelter.wrong_state`.
   */
  async correctDecision(
    by: Principal,
    id: string,
    seen: number,
    { approve, until, why }: CorrectDecision,
  ): Promise<Ref> {
    await this.house.lock();
    const extension = await this.counting(id, seen);
    if (extension.state === 'asked') throw new Refusal('shelter.wrong_state');
    const stay = await this.database.lock(Stay, { id: extension.stayId });
    if (stay.voidedAt) throw new Refusal('record.voided');
    const granted = extension.state === 'approved';
    const before = granted ? extension.plannedBefore : stay.plannedEnd;
    if (approve && before !== null && until <= before) throw invalidField('until', 'laterThanPlanned');
    refuseTooFar('until', until, this.clock.today(), extension.until);
    const plannedEnd = approve ? until : before;
    const follows = !granted || stay.plannedEnd === extension.until;
    if (follows && plannedEnd !== null && plannedEnd !== stay.plannedEnd)
      await this.plan(extension, stay, plannedEnd, why);
    const after = { until, state: approve ? ('approved' as const) : ('declined' as const) };
    await this.keep(extension, { ...extension, ...after }, why);
    const decided = { decidedAt: this.clock.now(), decidedBy: by.staffId };
    const plannedBefore = approve ? before : null;
    await this.database.repository(StayExtension).update({ id }, { ...after, ...decided, plannedBefore });
    return this.done('shelter.decision_corrected', extension, seen, why);
  }

  /** It was never asked. 409 `record.voided`; `shelter.wrong_state` when it is decided. */
  void(id: string, seen: number, why: Why): Promise<Ref> {
    return this.mark(id, seen, why, 'voided');
  }

  /** 409 `record.not_voided`, `shelter.extension_asked`. */
  restore(id: string, seen: number, why: Why): Promise<Ref> {
    return this.mark(id, seen, why, 'restored');
  }

  async history(id: string): Promise<RecordHistory> {
    if (!(await this.database.repository(StayExtension).existsBy({ id })))
      throw new Refusal('request.not_found');
    this.audit.viewed({ action: 'shelter.extension_history_read', subjectKind: 'extension', subjectId: id });
    return this.versions.of('extension', id);
  }

  private async mark(id: string, seen: number, why: Why, change: 'voided' | 'restored'): Promise<Ref> {
    const extension = await this.database.lockVersion(StayExtension, { id }, seen);
    if (extension.state !== 'asked') throw new Refusal('shelter.wrong_state');
    const record = { kind: 'extension', id, version: seen, voidedAt: extension.voidedAt } as const;
    const voidedAt = await this.versions.mark(record, change, why, () => this.sealer.keyOf(id));
    await this.database.repository(StayExtension).update({ id }, { voidedAt });
    return this.done(`shelter.extension_${change}`, extension, seen, why);
  }

  private async counting(id: string, seen: number): Promise<StayExtension> {
    const extension = await this.database.lockVersion(StayExtension, { id }, seen);
    if (extension.voidedAt) throw new Refusal('record.voided');
    return extension;
  }

  private async stayOf({ stayId }: StayExtension): Promise<Stay> {
    const stay = await this.database.repository(Stay).findOneBy({ id: stayId });
    if (!stay) throw new Refusal('request.not_found');
    if (stay.voidedAt) throw new Refusal('record.voided');
    return stay;
  }

  /** The stay keeps that its planned end was put right, too; under the key of the extension, which the director has. */
  private async plan(
    extension: StayExtension,
    { id, version, plannedEnd: was }: Stay,
    plannedEnd: string,
    why: Why,
  ): Promise<void> {
    await this.versions.keep(await this.sealer.keyOf(extension.id), {
      ...{ kind: 'stay', id, version, change: 'corrected', why },
      ...{ before: { plannedEnd: was }, after: { plannedEnd } },
    });
    await this.database.repository(Stay).update({ id }, { plannedEnd });
  }

  private async keep(before: StayExtension, after: StayExtension, why: Why): Promise<void> {
    const facts = ({ until, reason, state }: StayExtension): Facts => ({
      ...{ until, extensionReason: reason, decision: state },
    });
    const { id, version } = before;
    await this.versions.keep(await this.sealer.keyOf(id), {
      ...{ kind: 'extension', id, version, change: 'corrected', why },
      ...{ before: facts(before), after: facts(after) },
    });
  }

  private done(action: string, { id, stayId }: StayExtension, seen: number, { reason }: Why): Ref {
    this.audit.record({ action, subjectKind: 'stay', subjectId: stayId, reason });
    this.live.changed('shelter', 'cases');
    return { id, version: seen + 1 };
  }
}
