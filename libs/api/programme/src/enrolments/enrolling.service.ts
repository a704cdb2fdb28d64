import { Injectable } from '@nestjs/common';
import { ENROLMENT_MOVES, ENROLMENT_UNDONE, type EnrolmentState, mayMove } from '@baanek/contracts';
import {
  Audit,
  Clock,
  Database,
  ensure,
  Live,
  type Principal,
  type RecordHistory,
  RecordVersions,
  Ref,
  Refusal,
  sameVersion,
  Sealer,
  invalidField,
  requireExactlyOne,
  type Why,
} from '@baanek/kernel';
import { Registration, PERSON_CODES } from '@baanek/registry';
import { v7 as newId } from 'uuid';
import { AttendanceCount } from './attendance-count.service';
import type { Enrol, Referred, RegisterReferral } from './enrolment.dto';
import { Enrolment } from './enrolment.entity';

/** A participant's way: referred in, enrolled or declined, completed or dropped out. */
@Injectable()
export class Enrolling {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly sealer: Sealer,
    private readonly live: Live,
    private readonly registration: Registration,
    private readonly versions: RecordVersions,
    private readonly attendance: AttendanceCount,
  ) {}

  async refer(by: Principal, command: RegisterReferral): Promise<Referred> {
    const { register, personId: known, basis, ...facts } = command;
    requireExactlyOne('register', register, known);
    if (facts.referredOn > this.clock.today()) throw invalidField('referredOn', 'inThePast');
    const added = register && (await this.registration.addAlone(by, register));
    const personId = added?.id ?? (await this.existing(known ?? ''));
    const warnings = (added?.warnings ?? []).map(({ field, rule }) => ({ field: `register.${field}`, rule }));
    const id = newId();
    const at = { table: 'enrolment', row: id, column: 'basis' };
    await this.database.repository(Enrolment).insert({
      ...facts,
      id,
      centreId: by.centreId,
      personId,
      basis: this.sealer.seal(await this.sealer.key(personId), at, basis),
      state: 'referred',
      createdBy: by.staffId,
      version: 1,
    });
    return { ...this.done('programme.referred', id, 1), warnings };
  }

  async enrol(by: Principal, id: string, seen: number, { groupId, agreedOn }: Enrol): Promise<Ref> {
    const enrolment = await this.locked(by, id, seen, 'enrolled');
    const [group] = await this.database.sql(`SELECT 1 FROM programme_group WHERE id = $1`, [groupId]);
    if (!group) throw invalidField('groupId', 'exists');
    if (agreedOn < enrolment.referredOn || agreedOn > this.clock.today())
      throw invalidField('agreedOn', 'inThePast');
    await this.database.repository(Enrolment).update({ id }, { state: 'enrolled', groupId, agreedOn });
    return this.done('programme.enrolled', id, seen + 1);
  }

  /** Declined, dropped out, or completed: the last only with the sessions the referral requires. */
  async end(
    by: Principal,
    id: string,
    seen: number,
    to: 'declined' | 'completed' | 'dropped_out',
  ): Promise<Ref> {
    const { requiredSessions } = await this.locked(by, id, seen, to);
    if (to === 'completed' && (await this.attendance.of(id)) < requiredSessions)
      throw new Refusal('programme.sessions_missing');
    await this.database.repository(Enrolment).update({ id }, { state: to });
    return this.done(`programme.${to}`, id, seen + 1);
  }

  /** Takes back an end that was recorded by mistake; that it was recorded, and why it is taken back, is kept. */
  async reopen(by: Principal, id: string, seen: number, why: Why): Promise<Ref> {
    const { state: from, personId } = await this.held(by, id, seen);
    const [to] = ENROLMENT_UNDONE[from];
    if (!to) throw new Refusal('programme.wrong_state');
    await this.versions.keep(await this.sealer.key(personId), {
      ...{ kind: 'enrolment', id, version: seen, change: 'corrected', why },
      ...{ before: { state: from }, after: { state: to } },
    });
    await this.database.repository(Enrolment).update({ id }, { state: to });
    return this.done('programme.reopened', id, seen + 1, why.reason);
  }

  /** What is kept of corrections, and of ends that were taken back. */
  async history(by: Principal, id: string): Promise<RecordHistory> {
    const enrolment = await this.database.repository(Enrolment).findOneBy({ id });
    ensure(by, 'programme.read', enrolment && { centreId: enrolment.centreId, side: 'programme' });
    this.audit.viewed({ action: 'programme.history_read', subjectKind: 'enrolment', subjectId: id });
    return this.versions.of('enrolment', id);
  }

  private async held(by: Principal, id: string, seen: number): Promise<Enrolment> {
    const enrolment = await this.database.lock(Enrolment, { id });
    ensure(by, 'programme.manage', { centreId: enrolment.centreId, side: 'programme' });
    sameVersion(enrolment, seen);
    if (enrolment.voidedAt) throw new Refusal('record.voided');
    return enrolment;
  }

  private async locked(by: Principal, id: string, seen: number, to: EnrolmentState): Promise<Enrolment> {
    const enrolment = await this.held(by, id, seen);
    if (!mayMove(ENROLMENT_MOVES, enrolment.state, to)) throw new Refusal('programme.wrong_state');
    return enrolment;
  }

  private async existing(personId: string): Promise<string> {
    const [person] = await this.database.sql(`SELECT 1 FROM ${PERSON_CODES} p WHERE p.id = $1`, [personId]);
    if (!person) throw new Refusal('request.not_found');
    return personId;
  }

  private done(action: string, id: string, version: number, reason?: string): Ref {
    this.audit.record({ action, subjectKind: 'enrolment', subjectId: id, ...(reason ? { reason } : {}) });
    this.live.changed('programme');
    return { id, version };
  }
}
