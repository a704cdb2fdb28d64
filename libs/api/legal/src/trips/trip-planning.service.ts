import { Injectable } from '@nestjs/common';
import { CaseAccess } from '@baanek/cases';
import { mayMove, type Permission, TRIP_MOVES, type TripState } from '@baanek/contracts';
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
} from '@baanek/kernel';
import { v7 as newId } from 'uuid';
import type { AssignEscort, RecordOutcome, RequestTrip } from './trip.dto';
import { Trip, type TripDetails } from './trip.entity';

const DAY_MS = 86_400_000;

/** Requests trips, gives them an escort, records how they went. Double bookings are refused by the database. */
@Injectable()
export class TripPlanning {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly sealer: Sealer,
    private readonly live: Live,
    private readonly cases: CaseAccess,
  ) {}

  async request(by: Principal, command: RequestTrip): Promise<Ref> {
    const { personId } = await this.cases.reachOpen(by, 'trips.request', command.caseId);
    const times = readTimes(command);
    if (command.postponedFrom) await this.checkEarlier(command.caseId, command.postponedFrom);
    const [person] = await this.database.sql<{ code: string }>(`SELECT code FROM person WHERE id = $1`, [
      personId,
    ]);
    await this.oneAtATime(personId);
    const id = newId();
    const { place, meetingPoint, safetyRemark, caseId, kind, wish, interpreter, car } = command;
    const details: TripDetails = { place, meetingPoint, safetyRemark };
    const at = { table: 'trip', row: id, column: 'details' };
    await this.database.repository(Trip).insert({
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
      during: `[${times.leavesAt.toISOString()},${times.endsAt.toISOString()})`,
      startsAt: times.startsAt,
      details: this.sealer.seal(await this.sealer.create(id), at, details),
      postponedFrom: command.postponedFrom ?? null,
      requestedAt: this.clock.now(),
      requestedBy: by.staffId,
      version: 1,
    });
    return this.done('trips.requested', id, 1);
  }

  async assign(by: Principal, id: string, seen: number, { escortId }: AssignEscort): Promise<Ref> {
    await this.locked(by, 'trips.plan', id, seen, 'assigned');
    const [escort] = await this.database.sql(
      `SELECT 1 FROM staff s JOIN staff_role r ON r.staff_id = s.id WHERE s.id = $1 AND s.active AND r.role = 'escort'`,
      [escortId],
    );
    if (!escort) throw new Refusal('trips.escort_lacks_role');
    await this.oneAtATime(escortId);
    await this.database.repository(Trip).update({ id }, { state: 'assigned', escortId });
    return this.done('trips.assigned', id, seen + 1);
  }

  async unassign(by: Principal, id: string, seen: number): Promise<Ref> {
    await this.locked(by, 'trips.plan', id, seen, 'requested');
    await this.database.repository(Trip).update({ id }, { state: 'requested', escortId: null });
    return this.done('trips.unassigned', id, seen + 1);
  }

  async cancel(by: Principal, id: string, seen: number): Promise<Ref> {
    await this.locked(by, 'trips.plan', id, seen, 'cancelled');
    await this.database.repository(Trip).update({ id }, { state: 'cancelled' });
    return this.done('trips.cancelled', id, seen + 1);
  }

  /** By those who plan (`trips.plan`) or by the escort who went (`trips.own`). */
  async recordOutcome(
    by: Principal,
    permission: Permission,
    id: string,
    seen: number,
    { outcome, words }: RecordOutcome,
  ): Promise<Ref> {
    await this.locked(by, permission, id, seen, 'done');
    const at = { table: 'trip', row: id, column: 'outcome_words' };
    const outcomeWords = words ? this.sealer.seal(await this.sealer.key(id), at, words) : null;
    await this.database.repository(Trip).update({ id }, { state: 'done', outcome, outcomeWords });
    return this.done('trips.done', id, seen + 1, outcome);
  }

  private async locked(
    by: Principal,
    permission: Permission,
    id: string,
    seen: number,
    to: TripState,
  ): Promise<Trip> {
    const trips = this.database.repository(Trip);
    const trip = await trips.findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!trip) throw new Refusal('request.not_found');
    ensure(by, permission, { centreId: trip.centreId, side: 'survivor', own: trip.escortId === by.staffId });
    sameVersion(trip, seen);
    if (!mayMove(TRIP_MOVES, trip.state, to)) throw new Refusal('trips.wrong_state');
    return trip;
  }

  /** Two bookings of one person take turns: two exclusion checks that wait for each other would deadlock. */
  private async oneAtATime(personOrStaffId: string): Promise<void> {
    await this.database.sql(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [personOrStaffId]);
  }

  private async checkEarlier(caseId: string, earlier: string): Promise<void> {
    if (!(await this.database.repository(Trip).existsBy({ id: earlier, caseId })))
      throw new Refusal('request.invalid', [{ field: 'postponedFrom', rule: 'sameCase' }]);
  }

  private async done(action: string, id: string, version: number, reason?: string): Promise<Ref> {
    await this.audit.record({ action, subjectKind: 'trip', subjectId: id, ...(reason ? { reason } : {}) });
    await this.live.changed('trips', 'own-trips', 'cases');
    return { id, version };
  }
}

function readTimes(command: RequestTrip): { leavesAt: Date; startsAt: Date; endsAt: Date } {
  const [leavesAt, startsAt, endsAt] = [command.leavesAt, command.startsAt, command.endsAt].map(
    text => new Date(text),
  ) as [Date, Date, Date];
  if (leavesAt > startsAt || startsAt.getTime() - leavesAt.getTime() > DAY_MS)
    throw new Refusal('trips.ends_before_start', [{ field: 'leavesAt', rule: 'beforeStart' }]);
  if (endsAt <= startsAt || endsAt.getTime() - leavesAt.getTime() > 2 * DAY_MS)
    throw new Refusal('trips.ends_before_start', [{ field: 'endsAt', rule: 'afterStart' }]);
  return { leavesAt, startsAt, endsAt };
}
