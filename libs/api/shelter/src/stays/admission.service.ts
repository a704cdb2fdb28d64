import { Injectable } from '@nestjs/common';
import { addDays, Audit, Clock, Live, type Principal, Refusal } from '@baanek/kernel';
import type { MemberView } from '@baanek/registry';
import { v7 as newId } from 'uuid';
import type { Placed } from '../placement/placement.types';
import { Capacity } from '../planning/capacity.service';
import { HouseReader } from '../planning/house-reader.service';
import { Planner } from '../planning/planner.service';
import { WaitingList } from '../requests/waiting-list.service';
import { Allocation, type NewStay } from './allocation.service';
import type { Admitted, AdmitHousehold, HoldPlaces, WhichPlaces } from './stay.dto';

/** Gives or holds places for a household: all of it or nobody. */
@Injectable()
export class Admission {
  constructor(
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly live: Live,
    private readonly house: HouseReader,
    private readonly capacity: Capacity,
    private readonly planner: Planner,
    private readonly waiting: WaitingList,
    private readonly allocation: Allocation,
  ) {}

  async admit(by: Principal, command: AdmitHousehold): Promise<Admitted> {
    const plannedEnd = command.plannedEnd ?? (await this.usual()).plannedEnd;
    if (plannedEnd <= this.clock.today())
      throw new Refusal('request.invalid', [{ field: 'plannedEnd', rule: 'inTheFuture' }]);
    const agreementOn = command.agreementOn ?? null;
    if (agreementOn !== null && agreementOn > this.clock.today())
      throw new Refusal('request.invalid', [{ field: 'agreementOn', rule: 'inThePast' }]);
    const fields = { state: 'active', admittedBy: by.staffId, plannedEnd, agreementOn } as const;
    return this.give(by, command, fields, null);
  }

  /** The hold lapses by itself. */
  async hold(by: Principal, command: HoldPlaces): Promise<Admitted> {
    const { plannedEnd, holdMinutes } = await this.usual();
    const fields = { state: 'held', heldBy: by.staffId, plannedEnd } as const;
    return this.give(by, command, fields, command.minutes ?? holdMinutes);
  }

  private async give(
    by: Principal,
    command: WhichPlaces,
    fields: Omit<NewStay, 'id' | 'householdId' | 'from' | 'holdUntil'>,
    minutes: number | null,
  ): Promise<Admitted> {
    // what does not need one another goes out in one trip, here and below
    const [wishes] = await Promise.all([
      this.waiting.wishesOf(command.householdId),
      command.placements || command.plan ? null : this.capacity.refuseFull(command.householdId),
    ]);
    const { id: householdId, members, asking } = await this.planner.household(command.householdId, wishes);
    const chosen = command.placements?.map(({ personId, placeId }) => ({ guestId: personId, placeId }));
    if (chosen) wholeHousehold(members, chosen);
    if (!command.beforeOthers) await this.waiting.refuseBeforeOthers(householdId);
    const id = newId();
    // everything that needs no lock comes first: the lock of the house is held as short as can be
    const action = fields.state === 'held' ? 'shelter.held' : 'shelter.admitted';
    await Promise.all([
      this.audit.record({ action, subjectKind: 'stay', subjectId: id }),
      this.live.changed('shelter', 'cases'),
      fields.state === 'active' ? this.waiting.placed(householdId) : null,
    ]);
    const wanted = { ...wishes, placements: chosen, plan: command.plan, to: fields.plannedEnd };
    const placed = await this.allocation.decide(by, asking, wanted);
    const from = this.clock.now(); // after the wait for the lock: whoever left meanwhile has left by now
    const holdUntil = minutes === null ? null : new Date(from.getTime() + minutes * 60_000);
    await this.allocation.seat(by, { ...fields, id, householdId, from, holdUntil }, placed);
    const placements = placed.map(({ guestId, placeId }) => ({ personId: guestId, placeId }));
    return { id, version: 1, placements };
  }

  /** What the rules in force say where nobody says otherwise. */
  private async usual(): Promise<{ plannedEnd: string; holdMinutes: number }> {
    const today = this.clock.today();
    const [rules] = Object.values(await this.house.rules(today));
    const { defaultNights = 14, holdMinutes = 90 } = rules ?? {};
    return { plannedEnd: addDays(today, defaultNights), holdMinutes };
  }
}

/** Each member once, nobody else, no place twice. */
function wholeHousehold(members: readonly MemberView[], placed: readonly Placed[]): void {
  const people = new Set(placed.map(({ guestId }) => guestId));
  const places = new Set(placed.map(({ placeId }) => placeId));
  const whole = people.size === members.length && members.every(({ id }) => people.has(id));
  if (!whole || placed.length !== members.length) throw new Refusal('shelter.household_incomplete');
  if (places.size !== placed.length) throw new Refusal('shelter.place_taken');
}
