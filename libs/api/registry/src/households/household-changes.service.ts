import { Injectable } from '@nestjs/common';
import {
  Audit,
  Clock,
  Database,
  type Facts,
  type Principal,
  type RecordHistory,
  RecordVersions,
  Refusal,
  Sealer,
  type Why,
} from '@baanek/kernel';
import type { HouseholdView, JoinHousehold } from './household.dto';
import { Household, HouseholdMember } from './household.entity';
import { Households } from './households.service';

type Member = Pick<HouseholdMember, 'id' | 'personId' | 'part'>;

/** Puts right who belongs together: somebody on file joins, a member leaves, another one is the head. */
@Injectable()
export class HouseholdChanges {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly sealer: Sealer,
    private readonly versions: RecordVersions,
    private readonly households: Households,
  ) {}

  /** Somebody on file joins; she leaves the household of which she is the only member. 409 `registry.in_household`. */
  join(by: Principal, asked: string, seen: number, command: JoinHousehold): Promise<HouseholdView> {
    return this.change(asked, seen, command.why, async id => {
      const person = await this.database.sql<{ id: string }>(
        `SELECT p.id FROM person p WHERE p.id = person_head($1)`,
        [command.personId],
      );
      const personId = person[0]?.id;
      if (!personId) throw new Refusal('request.not_found');
      await this.leaveAlone(personId);
      await this.households.join(by, id, [{ id: personId, part: command.part }]);
    });
  }

  /** A member leaves for a household of her own. 409 `registry.head_stays`: make somebody else the head first. */
  leave(by: Principal, asked: string, seen: number, personId: string, why: Why): Promise<HouseholdView> {
    return this.change(asked, seen, why, async id => {
      const member = await this.member(id, personId);
      if (member.part === 'head') throw new Refusal('registry.head_stays');
      await this.database.repository(HouseholdMember).update({ id: member.id }, { leftAt: this.clock.now() });
      await this.households.create(by, [{ id: member.personId, part: 'head' }]);
    });
  }

  /** Another member is the head; who was it is a relative of hers from then on. */
  appoint(asked: string, seen: number, personId: string, why: Why): Promise<HouseholdView> {
    return this.change(asked, seen, why, async id => {
      const member = await this.member(id, personId);
      await this.database.sql(
        `WITH parts AS (
           UPDATE household_member SET part = CASE WHEN id = $2 THEN 'head' ELSE 'relative' END
           WHERE household_id = $1 AND left_at IS NULL AND (part = 'head' OR id = $2) RETURNING id)
         SELECT id FROM parts`,
        [id, member.id],
      );
    });
  }

  /** Who belonged to it before each change. 404 when there is no such household. */
  async history(asked: string): Promise<RecordHistory> {
    const id = await this.households.head(asked);
    if (!(await this.database.repository(Household).existsBy({ id }))) throw new Refusal('request.not_found');
    this.audit.viewed({ action: 'registry.history_read', subjectKind: 'household', subjectId: id });
    return this.versions.of('household', id);
  }

  private async change(
    asked: string,
    seen: number,
    why: Why,
    work: (id: string) => Promise<void>,
  ): Promise<HouseholdView> {
    const id = await this.households.head(asked);
    await this.households.lock(id, seen);
    const before = await this.codes(id);
    await work(id);
    const view = await this.households.open(id);
    const head = view.members.find(({ part }) => part === 'head')?.id;
    if (!head) throw new Refusal('registry.head_stays');
    const after = await this.codes(id);
    const change = { kind: 'household', id, version: seen, change: 'corrected', why } as const;
    await this.versions.keep(await this.sealer.key(head), { ...change, before, after });
    this.audit.record({
      ...{ action: 'registry.household_changed', subjectKind: 'household', subjectId: id },
      reason: why.reason,
    });
    return view;
  }

  /** A household of one is left for another; of several, a person must leave it first. */
  private async leaveAlone(personId: string): Promise<void> {
    await this.database.sql(
      `WITH gone AS (
         UPDATE household_member m SET left_at = $2
         WHERE m.person_id = $1 AND m.left_at IS NULL AND NOT EXISTS (
           SELECT 1 FROM household_member o
           WHERE o.household_id = m.household_id AND o.left_at IS NULL AND o.id <> m.id) RETURNING id)
       SELECT id FROM gone`,
      [personId, this.clock.now()],
    );
  }

  private async member(householdId: string, personId: string): Promise<Member> {
    const [member] = await this.database.sql<Member>(
      `SELECT id, person_id AS "personId", part FROM household_member
       WHERE household_id = $1 AND person_id = person_head($2) AND left_at IS NULL FOR UPDATE`,
      [householdId, personId],
    );
    if (!member) throw new Refusal('request.not_found');
    return member;
  }

  /** Who belongs to it and as what, told by codes. */
  private async codes(id: string): Promise<Facts> {
    const rows = await this.database.sql<{ code: string; part: string }>(
      `SELECT p.code, m.part FROM household_member m JOIN person p ON p.id = m.person_id
       WHERE m.household_id = $1 AND m.left_at IS NULL ORDER BY p.code`,
      [id],
    );
    const of = (wanted: boolean): string[] =>
      rows.filter(({ part }) => (part === 'head') === wanted).map(({ code }) => code);
    return { head: of(true), members: of(false) };
  }
}
