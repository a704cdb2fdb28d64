import { Injectable } from '@nestjs/common';
import { Clock, Database } from '@baanek/kernel';
import { IsNull } from 'typeorm';
import { Household, HouseholdMember } from '../households/household.entity';
import type { PersonMerge } from './person-merge.entity';

/** What a merge changed about households, kept with it. */
export type HouseholdsJoined = Pick<PersonMerge, 'householdId' | 'memberId' | 'parts'>;

/** Makes the households of two records one, with one head, and two again. */
@Injectable()
export class MergedHouseholds {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Who came with either belongs together from now on; the doubled membership ends; the kept record's head stays. */
  async join(keptId: string, mergedId: string): Promise<HouseholdsJoined> {
    const members = this.database.repository(HouseholdMember);
    const [ours, theirs] = await Promise.all([
      members.findOneBy({ personId: keptId, leftAt: IsNull() }),
      members.findOneBy({ personId: mergedId, leftAt: IsNull() }),
    ]);
    if (!ours || !theirs) return { householdId: null, memberId: null, parts: [] };
    await members.update({ id: theirs.id }, { leftAt: this.clock.now() });
    if (ours.householdId === theirs.householdId) {
      if (theirs.part !== 'head') return { householdId: null, memberId: theirs.id, parts: [] };
      await members.update({ id: ours.id }, { part: 'head' });
      return { householdId: null, memberId: theirs.id, parts: [{ id: ours.id, part: ours.part }] };
    }
    const head = await members.findOneBy({ householdId: theirs.householdId, part: 'head', leftAt: IsNull() });
    if (head) await members.update({ id: head.id }, { part: 'relative' });
    await this.database
      .repository(Household)
      .update({ id: theirs.householdId }, { joinedInto: ours.householdId });
    return {
      ...{ householdId: theirs.householdId, memberId: theirs.id },
      parts: head ? [{ id: head.id, part: 'head' }] : [],
    };
  }

  /** Before their rows go back. */
  async part({ householdId }: HouseholdsJoined): Promise<void> {
    if (householdId)
      await this.database.repository(Household).update({ id: householdId }, { joinedInto: null });
  }

  /**
   * After their rows went back: each is again what she was. Where another became the head meanwhile, she stays it; a
   * household left without a head has as head her who has been in it for longest and is no child.
   */
  async restore({ keptId, mergedId, memberId, parts }: PersonMerge): Promise<void> {
    const members = this.database.repository(HouseholdMember);
    for (const { id, part } of parts) if (part !== 'head') await members.update({ id }, { part });
    await this.database.sql(
      `WITH back AS (
         UPDATE household_member m SET
           left_at = CASE WHEN m.id = $1 THEN NULL ELSE m.left_at END,
           part = CASE WHEN NOT (m.part = 'head' OR m.id = ANY($2)) THEN m.part
                       WHEN EXISTS (SELECT 1 FROM household_member o WHERE o.household_id = m.household_id
                                    AND o.id <> m.id AND o.part = 'head' AND o.left_at IS NULL) THEN 'relative'
                       ELSE 'head' END
         WHERE m.id = $1 OR m.id = ANY($2) RETURNING id)
       SELECT id FROM back`,
      [memberId, parts.flatMap(({ id, part }) => (part === 'head' ? [id] : []))],
    );
    await this.headEach([keptId, mergedId]);
  }

  private async headEach(people: readonly string[]): Promise<void> {
    await this.database.sql(
      `WITH homes AS (
         SELECT DISTINCT household_id FROM unnest($1::uuid[]) AS p (id) JOIN household_member m
           ON m.person_id = person_head(p.id) AND m.left_at IS NULL WHERE NOT EXISTS (
           SELECT 1 FROM household_member o
           WHERE o.household_id = m.household_id AND o.part = 'head' AND o.left_at IS NULL)),
       first AS (
         SELECT DISTINCT ON (m.household_id) m.id FROM household_member m JOIN homes USING (household_id)
         WHERE m.left_at IS NULL AND m.part <> 'child' ORDER BY m.household_id, m.joined_at, m.id),
       headed AS (UPDATE household_member m SET part = 'head' FROM first WHERE m.id = first.id RETURNING m.id)
       SELECT id FROM headed`,
      [people],
    );
  }
}
