import { Injectable } from '@nestjs/common';
import {
  Audit,
  Clock,
  Database,
  Live,
  type Principal,
  Ref,
  Refusal,
  sameVersion,
  invalidField,
} from '@baanek/kernel';
import { IsNull } from 'typeorm';
import { v7 as newId } from 'uuid';
import { Household, HouseholdMember } from '../households/household.entity';
import { Person } from '../persons/person.entity';
import type { MergePersons } from './merging.dto';
import { PersonMerge } from './person-merge.entity';

/**
 * Makes two records of one human being one, and apart again for good: nothing of either is moved or overwritten, a
 * pointer says who stands for whom and the database lets everything else follow (ADR 11). A person decides.
 */
@Injectable()
export class Merging {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly live: Live,
  ) {}

  /** 409 `registry.already_merged`, or the refusal of what both cannot have at once: two open cases, two places. */
  async merge(by: Principal, command: MergePersons): Promise<Ref> {
    const { keptId, mergedId } = command;
    if (keptId === mergedId) throw invalidField('mergedId', 'different');
    const [kept, merged] = await this.lock([keptId, mergedId]);
    if (kept.mergedInto ?? merged.mergedInto) throw new Refusal('registry.already_merged');
    sameVersion(kept, command.keptVersion);
    sameVersion(merged, command.mergedVersion);
    const household = await this.joinHouseholds(keptId, mergedId);
    await this.database.repository(Person).update({ id: mergedId }, { mergedInto: keptId });
    const id = newId();
    await this.database.repository(PersonMerge).insert({
      id,
      centreId: by.centreId,
      keptId,
      mergedId,
      ...household,
      mergedAt: this.clock.now(),
      mergedBy: by.staffId,
      version: 1,
    });
    await this.follow(mergedId, household.householdId);
    this.done('registry.merged', keptId, mergedId);
    return { id, version: 1 };
  }

  /** Gives back both files: what was the one's is its own again, what came later stays with the one it came to. */
  async undo(by: Principal, id: string, seen: number): Promise<Ref> {
    const merges = this.database.repository(PersonMerge);
    const merge = await this.database.lockVersion(PersonMerge, { id }, seen);
    if (merge.undoneAt) throw new Refusal('registry.already_merged');
    await this.lock([merge.keptId, merge.mergedId]);
    await this.database.repository(Person).update({ id: merge.mergedId }, { mergedInto: null });
    if (merge.householdId)
      await this.database.repository(Household).update({ id: merge.householdId }, { joinedInto: null });
    await this.follow(merge.mergedId, merge.householdId);
    if (merge.memberId)
      await this.database.repository(HouseholdMember).update({ id: merge.memberId }, { leftAt: null });
    await merges.update({ id }, { undoneAt: this.clock.now(), undoneBy: by.staffId });
    this.done('registry.unmerged', merge.keptId, merge.mergedId);
    return { id, version: seen + 1 };
  }

  /** Both records, locked in the order of their ids so that two who merge one pair take turns. */
  private async lock([first, second]: [string, string]): Promise<[Person, Person]> {
    const rows = new Map<string, Person>();
    for (const id of [first, second].sort()) {
      const person = await this.database.lock(Person, { id });
      rows.set(id, person);
    }
    return [rows.get(first), rows.get(second)] as [Person, Person];
  }

  /** Who came with either belongs together from now on; the doubled membership ends. */
  private async joinHouseholds(
    keptId: string,
    mergedId: string,
  ): Promise<{ householdId: string | null; memberId: string | null }> {
    const members = this.database.repository(HouseholdMember);
    const [ours, theirs] = await Promise.all([
      members.findOneBy({ personId: keptId, leftAt: IsNull() }),
      members.findOneBy({ personId: mergedId, leftAt: IsNull() }),
    ]);
    if (!ours || !theirs) return { householdId: null, memberId: null };
    await members.update({ id: theirs.id }, { leftAt: this.clock.now() });
    if (ours.householdId === theirs.householdId) return { householdId: null, memberId: theirs.id };
    await this.database
      .repository(Household)
      .update({ id: theirs.householdId }, { joinedInto: ours.householdId });
    return { householdId: theirs.householdId, memberId: theirs.id };
  }

  private async follow(personId: string, householdId: string | null): Promise<void> {
    await this.database.sql(`SELECT person_follow($1, $2)`, [[personId], householdId ? [householdId] : []]);
  }

  private done(action: string, keptId: string, mergedId: string): void {
    this.audit.record({
      action,
      subjectKind: 'person',
      subjectId: keptId,
      subjectIds: [keptId, mergedId],
    });
    this.live.changed('cases', 'appeals', 'shelter');
  }
}
