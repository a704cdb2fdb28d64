import { Injectable } from '@nestjs/common';
import { addDays, Audit, Clock, Live, localDate, type Principal, Refusal } from '@baanek/kernel';
import { v7 as newId } from 'uuid';
import type { Placed } from '../placement/placement.types';
import { Capacity } from '../planning/capacity.service';
import { Planner } from '../planning/planner.service';
import { WaitingList } from '../requests/waiting-list.service';
import { type Dating, StayDays } from '../stay-records/stay-days.service';
import { Allocation, type NewStay } from './allocation.service';
import { AllocationQueue } from './allocation-queue.service';
import type { Admitted, AdmitHousehold, HoldPlaces, WhichPlaces } from './stay.dto';

/** A stay that is to begin; where the end or the length of a hold is absent, the usual one of the house counts. */
type Fields = Omit<NewStay, 'id' | 'householdId' | 'from' | 'holdUntil' | 'plannedEnd'> & {
  plannedEnd?: string | undefined;
  minutes?: number | undefined;
  dating?: Dating | undefined;
};

/** Gives or holds places for a household: all of it or nobody. */
@Injectable()
export class Admission {
  constructor(
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly live: Live,
    private readonly capacity: Capacity,
    private readonly planner: Planner,
    private readonly waiting: WaitingList,
    private readonly allocation: Allocation,
    private readonly queue: AllocationQueue,
    private readonly days: StayDays,
  ) {}

  async admit(by: Principal, command: AdmitHousehold): Promise<Admitted> {
    const { plannedEnd, agreementOn = null } = command;
    this.days.refusePlan(plannedEnd, agreementOn);
    const dating = this.days.dating('admittedAt', command.admittedAt, command.why);
    return this.give(by, command, {
      state: 'active',
      admittedBy: by.staffId,
      plannedEnd,
      agreementOn,
      dating,
    });
  }

  /** The hold lapses by itself. */
  async hold(by: Principal, command: HoldPlaces): Promise<Admitted> {
    const { minutes } = command;
    return this.give(by, command, { state: 'held', heldBy: by.staffId, minutes });
  }

  /** Where nobody says how long, the rules of the house do in which the places are. */
  private async give(
    by: Principal,
    command: WhichPlaces,
    { plannedEnd: to, minutes, dating, ...fields }: Fields,
  ): Promise<Admitted> {
    await this.queue.enter();
    if (!command.placements && !command.plan) await this.capacity.refuseFull(command.householdId);
    // what does not need one another goes out in one trip, here and below
    const [wishes, household] = await Promise.all([
      this.waiting.wishesOf(command.householdId),
      this.planner.household(command.householdId),
      command.beforeOthers ? null : this.waiting.refuseBeforeOthers(command.householdId),
    ]);
    const { householdId, guests } = household;
    const chosen = command.placements?.map(({ personId, placeId }) => ({ guestId: personId, placeId }));
    if (chosen) wholeHousehold(guests, chosen);
    const id = newId();
    // everything that needs no lock goes out first: the lock of the house is held as short as can be
    const action = fields.state === 'held' ? 'shelter.held' : 'shelter.admitted';
    this.audit.record({ action, subjectKind: 'stay', subjectId: id });
    this.live.changed('shelter', 'cases');
    const wanted = { ...wishes, placements: chosen, plan: command.plan, to, since: dating?.at };
    const { placed, rules } = await this.allocation.decide(by, { ...household, ...wishes }, wanted);
    const from = this.clock.now(); // after the wait for the lock: whoever left meanwhile has left by now
    const heldFor = (minutes ?? rules.holdMinutes) * 60_000;
    const holdUntil = fields.state === 'held' ? new Date(from.getTime() + heldFor) : null;
    const arrived = dating ? localDate(dating.at) : this.clock.today();
    const usual = addDays(arrived, rules.defaultNights);
    const tomorrow = addDays(this.clock.today(), 1);
    const plannedEnd = to ?? (usual > tomorrow ? usual : tomorrow);
    this.allocation.seat(by, { ...fields, id, householdId, from, holdUntil, plannedEnd }, placed);
    if (fields.state === 'active') this.waiting.placed(householdId);
    const placements = placed.map(({ guestId, placeId }) => ({ personId: guestId, placeId }));
    if (!dating) return { id, version: 1, placements };
    return { ...(await this.days.dateAdmission({ id, admittedAt: from, version: 1 }, dating)), placements };
  }
}

/** Each member once, nobody else, no place twice. */
function wholeHousehold(members: readonly { id: string }[], placed: readonly Placed[]): void {
  const people = new Set(placed.map(({ guestId }) => guestId));
  const places = new Set(placed.map(({ placeId }) => placeId));
  const whole = people.size === members.length && members.every(({ id }) => people.has(id));
  if (!whole || placed.length !== members.length) throw new Refusal('shelter.household_incomplete');
  if (places.size !== placed.length) throw new Refusal('shelter.place_taken');
}
