import { Injectable } from '@nestjs/common';
import {
  Audit,
  Clock,
  Database,
  ensure,
  type Facts,
  invalidField,
  Live,
  type Principal,
  RecordVersions,
  Ref,
  Refusal,
  Sealer,
  type Why,
} from '@baanek/kernel';
import { AttendanceCount } from '../enrolments/attendance-count.service';
import type { CorrectReferral, Enrol } from '../enrolments/enrolment.dto';
import { Enrolment } from '../enrolments/enrolment.entity';
import { ProgrammeGroup } from '../groups/programme-group.entity';

type Said = Omit<CorrectReferral, 'why'>;

/** Puts right what a referral and its enrolment say, or voids them; what they said before is kept. */
@Injectable()
export class ReferralCorrections {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly sealer: Sealer,
    private readonly live: Live,
    private readonly versions: RecordVersions,
    private readonly attendance: AttendanceCount,
  ) {}

  /**
   * Replaces what was typed. 400 at a day that cannot be, or at `enrolled` where he was enrolled, or was not; 409
   * `record.voided`, `programme.sessions_missing` where he has completed fewer, `programme.marked_in_group` where he has
   * marks in the group he was never in.
   */
  async correct(by: Principal, id: string, seen: number, { why, ...said }: CorrectReferral): Promise<Ref> {
    const row = await this.held(by, id, seen);
    if (row.voidedAt) throw new Refusal('record.voided');
    const enrolled = said.enrolled ?? null;
    this.checkDays(row, said.referredOn, enrolled);
    await this.checkGroup(row, enrolled);
    const more = said.requiredSessions > row.requiredSessions;
    if (row.state === 'completed' && more && (await this.attendance.of(id)) < said.requiredSessions)
      throw new Refusal('programme.sessions_missing');
    const key = await this.sealer.key(row.personId);
    const at = { table: 'enrolment', row: id, column: 'basis' };
    const before = {
      ...row,
      basis: this.sealer.open<string>(key, at, row.basis),
      enrolled: enrolmentIn(row),
    };
    await this.versions.keep(key, {
      ...{ kind: 'enrolment', id, version: seen, change: 'corrected', why },
      ...{ before: await this.factsOf(before), after: await this.factsOf({ ...said, enrolled }) },
    });
    const { source, basis, referredOn, requiredSessions } = said;
    await this.database.repository(Enrolment).update(
      { id },
      {
        ...{ source, referredOn, requiredSessions, ...enrolled },
        basis: this.sealer.seal(key, at, basis),
      },
    );
    return this.done('programme.referral_corrected', id, seen, why);
  }

  /** He was never referred: it is in no list and no sheet, and his marks count no more. 409 `record.voided`. */
  void(by: Principal, id: string, seen: number, why: Why): Promise<Ref> {
    return this.mark(by, id, seen, why, 'voided');
  }

  /** 409 `record.not_voided`, `programme.already_referred`. */
  restore(by: Principal, id: string, seen: number, why: Why): Promise<Ref> {
    return this.mark(by, id, seen, why, 'restored');
  }

  private async mark(
    by: Principal,
    id: string,
    seen: number,
    why: Why,
    change: 'voided' | 'restored',
  ): Promise<Ref> {
    const { personId, voidedAt: since } = await this.held(by, id, seen);
    const record = { kind: 'enrolment', id, version: seen, voidedAt: since } as const;
    const voidedAt = await this.versions.mark(record, change, why, () => this.sealer.key(personId));
    await this.database.repository(Enrolment).update({ id }, { voidedAt });
    return this.done(`programme.referral_${change}`, id, seen, why);
  }

  private checkDays({ groupId }: Enrolment, referredOn: string, enrolled: Enrol | null): void {
    const today = this.clock.today();
    if (referredOn > today) throw invalidField('referredOn', 'inThePast');
    if (Boolean(groupId) !== Boolean(enrolled))
      throw invalidField('enrolled', groupId ? 'required' : 'notWanted');
    if (!enrolled) return;
    const { agreedOn } = enrolled;
    if (agreedOn > today) throw invalidField('enrolled.agreedOn', 'inThePast');
    if (agreedOn < referredOn) throw invalidField('enrolled.agreedOn', 'notBeforeReferral');
  }

  private async checkGroup({ id, groupId }: Enrolment, enrolled: Enrol | null): Promise<void> {
    if (!enrolled || enrolled.groupId === groupId) return;
    if (!(await this.database.repository(ProgrammeGroup).existsBy({ id: enrolled.groupId })))
      throw invalidField('enrolled.groupId', 'exists');
    if (await this.attendance.isMarked(id)) throw new Refusal('programme.marked_in_group');
  }

  private async factsOf(said: Said): Promise<Facts> {
    const { source, basis, referredOn, requiredSessions, enrolled } = said;
    const group = enrolled
      ? await this.database.repository(ProgrammeGroup).findOneBy({ id: enrolled.groupId })
      : null;
    return {
      ...{ source, basis, referredOn, requiredSessions },
      ...{ group: group?.name ?? null, agreedOn: enrolled?.agreedOn ?? null },
    };
  }

  private async held(by: Principal, id: string, seen: number): Promise<Enrolment> {
    const row = await this.database.lockVersion(Enrolment, { id }, seen);
    ensure(by, 'programme.manage', { centreId: row.centreId, side: 'programme' });
    return row;
  }

  private done(action: string, id: string, seen: number, { reason }: Why): Ref {
    this.audit.record({ action, subjectKind: 'enrolment', subjectId: id, reason });
    this.live.changed('programme');
    return { id, version: seen + 1 };
  }
}

const enrolmentIn = ({ groupId, agreedOn }: Enrolment): Enrol | null =>
  groupId && agreedOn ? { groupId, agreedOn } : null;
