import { Injectable } from '@nestjs/common';
import { PERSON_CODES } from '@baanek/registry';
import { CaseAccess, DangerWalls } from '@baanek/cases';
import { mayMove, type Permission, ESCORT_MOVES, type EscortState } from '@baanek/contracts';
import {
  Audit,
  Clock,
  Database,
  ensure,
  Live,
  type Principal,
  Ref,
  Refusal,
  sameVersion,
  Sealer,
  invalidField,
  ROLES_HELD,
} from '@baanek/kernel';
import { v7 as newId } from 'uuid';
import type { AssignEscortWorker, EscortTimes, RecordOutcome, RequestEscort } from './escort.dto';
import { Escort, type EscortDetails, spanOf } from './escort.entity';

const DAY_MS = 86_400_000;

/** Requests escorts, assigns their workers, records how they went. Double bookings are refused by the database. */
@Injectable()
export class EscortPlanning {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly sealer: Sealer,
    private readonly live: Live,
    private readonly cases: CaseAccess,
    private readonly dangers: DangerWalls,
  ) {}

  /** 409 `escorts.client_busy`, `cases.dangers_unread`. */
  async request(by: Principal, command: RequestEscort): Promise<Ref> {
    const { id: caseId, personId } = await this.cases.reachOpen(by, 'escorts.request', command.caseId);
    const times = readTimes(command);
    await this.dangers.requireRead({ caseId }, command.dangersRead ?? false);
    if (command.postponedFrom) await this.checkEarlier(caseId, command.postponedFrom);
    const [person] = await this.database.sql<{ code: string }>(
      `SELECT p.code FROM ${PERSON_CODES} p WHERE p.id = $1`,
      [personId],
    );
    await this.oneAtATime(personId);
    const id = newId();
    const { place, meetingPoint, safetyRemark, kind, wish, interpreter, car } = command;
    const details: EscortDetails = { place, meetingPoint, safetyRemark };
    const at = { table: 'trip', row: id, column: 'details' };
    await this.database.repository(Escort).insert({
      id,
      centreId: by.centreId,
      caseId,
      personId,
      clientCode: person?.code ?? '',
      kind,
      wish,
      interpreter,
      car,
      state: 'requested',
      during: spanOf(times),
      startsAt: times.startsAt,
      details: this.sealer.seal(await this.sealer.create(id), at, details),
      postponedFrom: command.postponedFrom ?? null,
      requestedAt: this.clock.now(),
      requestedBy: by.staffId,
      version: 1,
    });
    return this.done('trips.requested', id, 1);
  }

  /** 409 `escorts.worker_lacks_role`, `escorts.worker_busy`, and as `DangerWalls.refuseColleague`. */
  async assign(by: Principal, id: string, seen: number, { workerId }: AssignEscortWorker): Promise<Ref> {
    const { caseId, startsAt } = await this.locked(by, 'escorts.plan', id, seen, 'assigned');
    const [worker] = await this.database.sql(`SELECT 1 FROM ${ROLES_HELD} WHERE held.role = 'escort'`, [
      workerId,
    ]);
    if (!worker) throw new Refusal('escorts.worker_lacks_role');
    await this.oneAtATime(workerId);
    await this.dangers.refuseColleague(by, [caseId], workerId, [startsAt]);
    await this.database
      .repository(Escort)
      .update({ id }, { state: 'assigned', workerId, assignedAt: this.clock.now() });
    return this.done('trips.assigned', id, seen + 1);
  }

  async unassign(by: Principal, id: string, seen: number): Promise<Ref> {
    await this.locked(by, 'escorts.plan', id, seen, 'requested');
    await this.database
      .repository(Escort)
      .update({ id }, { state: 'requested', workerId: null, assignedAt: null });
    return this.done('trips.unassigned', id, seen + 1);
  }

  async cancel(by: Principal, id: string, seen: number): Promise<Ref> {
    await this.locked(by, 'escorts.plan', id, seen, 'cancelled');
    await this.database.repository(Escort).update({ id }, { state: 'cancelled' });
    return this.done('trips.cancelled', id, seen + 1);
  }

  /**
   * By those who plan (`escorts.plan`) or by the worker who went (`escorts.own`). 409 `escorts.not_begun` before the
   * start: until then an escort can only be cancelled.
   */
  async recordOutcome(
    by: Principal,
    permission: Permission,
    id: string,
    seen: number,
    { outcome, words }: RecordOutcome,
  ): Promise<Ref> {
    const { startsAt } = await this.locked(by, permission, id, seen, 'done');
    if (startsAt > this.clock.now()) throw new Refusal('escorts.not_begun');
    const at = { table: 'trip', row: id, column: 'outcome_words' };
    const outcomeWords = words ? this.sealer.seal(await this.sealer.key(id), at, words) : null;
    await this.database.repository(Escort).update({ id }, { state: 'done', outcome, outcomeWords });
    return this.done('trips.done', id, seen + 1, outcome);
  }

  private async locked(
    by: Principal,
    permission: Permission,
    id: string,
    seen: number,
    to: EscortState,
  ): Promise<Escort> {
    const escort = await this.database.lock(Escort, { id });
    ensure(by, permission, {
      centreId: escort.centreId,
      side: 'survivor',
      own: escort.workerId === by.staffId,
    });
    sameVersion(escort, seen);
    if (escort.voidedAt) throw new Refusal('record.voided');
    if (!mayMove(ESCORT_MOVES, escort.state, to)) throw new Refusal('escorts.wrong_state');
    return escort;
  }

  /** Two bookings of one person take turns: two exclusion checks that wait for each other would deadlock. */
  async oneAtATime(personOrStaffId: string): Promise<void> {
    await this.database.takeTurn(personOrStaffId);
  }

  private async checkEarlier(caseId: string, earlier: string): Promise<void> {
    if (!(await this.database.repository(Escort).existsBy({ id: earlier, caseId })))
      throw invalidField('postponedFrom', 'sameCase');
  }

  private done(action: string, id: string, version: number, reason?: string): Ref {
    this.audit.record({ action, subjectKind: 'trip', subjectId: id, ...(reason ? { reason } : {}) });
    this.live.changed('escorts', 'own-escorts', 'cases');
    return { id, version };
  }
}

/** Times in their order, none too far from another. */
export function readTimes(command: EscortTimes): { leavesAt: Date; startsAt: Date; endsAt: Date } {
  const [leavesAt, startsAt, endsAt] = [command.leavesAt, command.startsAt, command.endsAt].map(
    text => new Date(text),
  ) as [Date, Date, Date];
  if (leavesAt > startsAt || startsAt.getTime() - leavesAt.getTime() > DAY_MS)
    throw new Refusal('escorts.ends_before_start', [{ field: 'leavesAt', rule: 'beforeStart' }]);
  if (endsAt <= startsAt || endsAt.getTime() - leavesAt.getTime() > 2 * DAY_MS)
    throw new Refusal('escorts.ends_before_start', [{ field: 'endsAt', rule: 'afterStart' }]);
  return { leavesAt, startsAt, endsAt };
}
