import { Injectable } from '@nestjs/common';
import { addDays, Audit, Clock, Database, Live, type Principal, Refusal } from '@baanek/kernel';
import { Households, type MemberView } from '@baanek/registry';
import { v7 as newId } from 'uuid';
import { choosePlaces, type Placement } from './choose-places.rules';
import { Places } from './places.service';
import type { Admitted, AdmitHousehold } from './stay.dto';

/** Gives a household its places: all of it or nobody. The constraints of `bed_stay` decide who was first. */
@Injectable()
export class Admission {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly live: Live,
    private readonly households: Households,
    private readonly places: Places,
  ) {}

  async admit(by: Principal, command: AdmitHousehold): Promise<Admitted> {
    const householdId = await this.households.head(command.householdId);
    const members = await this.households.members(householdId);
    if (members.length === 0) throw new Refusal('request.not_found');
    const today = this.clock.today();
    const plannedEnd = command.plannedEnd ?? addDays(today, await this.places.defaultNights());
    if (plannedEnd <= today)
      throw new Refusal('request.invalid', [{ field: 'plannedEnd', rule: 'inTheFuture' }]);
    const id = newId();
    // everything that needs no lock comes first: the lock of the house is held as short as can be
    await this.audit.record({ action: 'shelter.admitted', subjectKind: 'stay', subjectId: id });
    await this.live.changed('shelter', 'cases');
    await this.database.sql(
      `UPDATE place_request SET state = 'placed', version = version + 1 WHERE household_head(household_id) = $1 AND state = 'waiting'`,
      [householdId],
    );
    const placements = command.placements
      ? await this.chosen(members, command.placements)
      : await this.found(members);
    await this.insert(by, id, householdId, plannedEnd, placements);
    return { id, version: 1, placements };
  }

  private async chosen(members: readonly MemberView[], placements: Placement[]): Promise<Placement[]> {
    wholeHousehold(members, placements);
    await this.places.lockChosen(placements.map(({ placeId }) => placeId));
    return placements.map(({ personId, placeId }) => ({ personId, placeId }));
  }

  private async found(members: readonly MemberView[]): Promise<Placement[]> {
    const free = await this.places.lockAndListFree();
    const guests = members.map(({ id, age, wheelchair }) => ({ personId: id, age, wheelchair }));
    const placements = choosePlaces(free, guests);
    if (!placements) throw new Refusal('shelter.full');
    return placements;
  }

  private async insert(
    by: Principal,
    id: string,
    householdId: string,
    plannedEnd: string,
    placements: readonly Placement[],
  ): Promise<void> {
    const now = this.clock.now();
    const sorted = [...placements].sort((a, b) => a.personId.localeCompare(b.personId));
    await this.database.sql(
      `WITH s AS (
         INSERT INTO stay (id, centre_id, household_id, state, admitted_at, admitted_by, planned_end)
         VALUES ($1, $2, $3, 'active', $4, $5, $6))
       INSERT INTO bed_stay (id, centre_id, stay_id, person_id, place_id, during)
       SELECT b.id, $2, $1, b.person_id, b.place_id, tstzrange($4, NULL)
       FROM unnest($7::uuid[], $8::uuid[], $9::uuid[]) AS b (id, person_id, place_id)`,
      [
        id,
        by.centreId,
        householdId,
        now,
        by.staffId,
        plannedEnd,
        sorted.map(() => newId()),
        sorted.map(({ personId }) => personId),
        sorted.map(({ placeId }) => placeId),
      ],
    );
  }
}

/** Each member once, nobody else, no place twice. */
function wholeHousehold(members: readonly MemberView[], placements: readonly Placement[]): void {
  const placed = new Set(placements.map(({ personId }) => personId));
  const places = new Set(placements.map(({ placeId }) => placeId));
  const whole = placed.size === members.length && members.every(({ id }) => placed.has(id));
  if (!whole || placements.length !== members.length) throw new Refusal('shelter.household_incomplete');
  if (places.size !== placements.length) throw new Refusal('shelter.place_taken');
}
