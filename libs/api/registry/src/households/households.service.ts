import { Injectable } from '@nestjs/common';
import type { HouseholdPart } from '@baanek/contracts';
import { Database, type Principal, Refusal, sameVersion } from '@baanek/kernel';
import { IsNull } from 'typeorm';
import { v7 as newId } from 'uuid';
import { Persons } from '../persons/persons.service';
import type { HouseholdView, MemberView } from './household.dto';
import { Household, HouseholdMember } from './household.entity';

const ORDER: readonly HouseholdPart[] = ['head', 'child', 'dependant', 'relative'];

/** Households: who belongs together now. */
@Injectable()
export class Households {
  constructor(
    private readonly database: Database,
    private readonly persons: Persons,
  ) {}

  /** A new household of these people; each may belong to one at a time. */
  async found(by: Principal, members: readonly { id: string; part: HouseholdPart }[]): Promise<string> {
    const id = newId();
    await this.database
      .repository(Household)
      .insert({ id, centreId: by.centreId, createdBy: by.staffId, version: 1 });
    await this.join(by, id, members);
    return id;
  }

  async join(
    by: Principal,
    householdId: string,
    members: readonly { id: string; part: HouseholdPart }[],
  ): Promise<void> {
    const rows = members.map(({ id, part }) => ({
      id: newId(),
      centreId: by.centreId,
      householdId,
      personId: id,
      part,
    }));
    await this.database.repository(HouseholdMember).insert(rows);
  }

  /** Locks a household for a change the caller has seen the version of. */
  async lock(id: string, seen: number): Promise<void> {
    const households = this.database.repository(Household);
    const household = await households.findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!household) throw new Refusal('request.not_found');
    sameVersion(household, seen);
    await households.increment({ id }, 'version', 1);
  }

  async view(id: string): Promise<HouseholdView | null> {
    const household = await this.database.repository(Household).findOneBy({ id });
    if (!household) return null;
    return { id, version: household.version, members: await this.members(id) };
  }

  /** The household somebody belongs to now. */
  async of(personId: string): Promise<HouseholdView | null> {
    const member = await this.database.repository(HouseholdMember).findOneBy({ personId, leftAt: IsNull() });
    return member && this.view(member.householdId);
  }

  /** Head first, then children from the eldest. */
  async members(id: string): Promise<MemberView[]> {
    const rows = await this.database
      .repository(HouseholdMember)
      .findBy({ householdId: id, leftAt: IsNull() });
    const lines = await this.persons.lines(rows.map(row => row.personId));
    const views = rows.flatMap(({ personId, part }) => {
      const line = lines.get(personId);
      return line ? [{ ...line, part, sex: line.sex as MemberView['sex'] }] : [];
    });
    return views.sort(
      (a, b) =>
        ORDER.indexOf(a.part) - ORDER.indexOf(b.part) ||
        (b.age ?? 0) - (a.age ?? 0) ||
        a.id.localeCompare(b.id),
    );
  }
}
