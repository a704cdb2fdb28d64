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
import { v7 as newId } from 'uuid';
import { Person } from '../persons/person.entity';
import { ContactSettlement } from './contact-settlement.service';
import { MergedHouseholds } from './merged-households.service';
import { MergeReader } from './merge-reader.service';
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
    private readonly households: MergedHouseholds,
    private readonly reader: MergeReader,
    private readonly contacts: ContactSettlement,
  ) {}

  /**
   * 409 `registry.already_merged`; `registry.merge_unlikely` where something says that these are two and the command
   * does not say that it was seen; or the refusal of what one human being cannot have at once: two places, two ways.
   * Two open cases become one.
   */
  async merge(by: Principal, command: MergePersons): Promise<Ref> {
    const { keptId, mergedId } = command;
    if (keptId === mergedId) throw invalidField('mergedId', 'different');
    const [kept, merged] = await this.lock([keptId, mergedId]);
    if (kept.mergedInto ?? merged.mergedInto) throw new Refusal('registry.already_merged');
    sameVersion(kept, command.keptVersion);
    sameVersion(merged, command.mergedVersion);
    if (!command.doubtsSeen && (await this.reader.doubts(keptId, mergedId)).length > 0)
      throw new Refusal('registry.merge_unlikely');
    const households = await this.households.join(keptId, mergedId);
    await this.database.repository(Person).update({ id: mergedId }, { mergedInto: keptId });
    const id = newId();
    await this.database.repository(PersonMerge).insert({
      id,
      centreId: by.centreId,
      keptId,
      mergedId,
      ...households,
      mergedAt: this.clock.now(),
      mergedBy: by.staffId,
      version: 1,
    });
    await this.follow(mergedId, households.householdId);
    this.done('registry.merged', keptId, mergedId);
    return { id, version: 1 };
  }

  /**
   * Gives back both files: what was the one's is its own again, what came later stays with the one it came to. 409
   * `cases.already_open` where a closed case was reopened meanwhile while hers was one with the other's: close it first.
   */
  async undo(by: Principal, id: string, seen: number): Promise<Ref> {
    const merges = this.database.repository(PersonMerge);
    const merge = await this.database.lockVersion(PersonMerge, { id }, seen);
    if (merge.undoneAt) throw new Refusal('registry.already_merged');
    await this.lock([merge.keptId, merge.mergedId]);
    await this.database.repository(Person).update({ id: merge.mergedId }, { mergedInto: null });
    await this.households.part(merge);
    await this.follow(merge.mergedId, merge.householdId);
    await this.households.restore(merge);
    await this.contacts.giveBack(by, merge);
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
