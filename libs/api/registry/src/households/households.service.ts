import { Injectable } from '@nestjs/common';
import type { HouseholdPart } from '@baanek/contracts';
import { Audit, Database, type Principal, Refusal } from '@baanek/kernel';
import { v7 as newId } from 'uuid';
import { Persons, type PersonShape, type ShapeRow } from '../persons/persons.service';
import type { HouseholdView, MemberView } from './household.dto';
import { Household, HouseholdMember } from './household.entity';

const ORDER: readonly HouseholdPart[] = ['head', 'child', 'dependant', 'relative'];

/** What a member is. */
export type MemberShape = PersonShape & { id: string; part: HouseholdPart };

/** Households: who belongs together now. */
@Injectable()
export class Households {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly persons: Persons,
  ) {}

  /** A new household of these people; each may belong to one at a time. */
  async create(by: Principal, members: readonly { id: string; part: HouseholdPart }[]): Promise<string> {
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
  async lock(asked: string, seen: number): Promise<void> {
    const id = await this.head(asked);
    const households = this.database.repository(Household);
    await this.database.lockVersion(Household, { id }, seen);
    await households.increment({ id }, 'version', 1);
  }

  /** Shows who belongs to a household, by name. Leaves a trace. */
  async open(asked: string): Promise<HouseholdView> {
    const id = await this.head(asked);
    const household = await this.database.repository(Household).findOneBy({ id });
    if (!household) throw new Refusal('request.not_found');
    const members = await this.members(id);
    const subjectIds = members.map(member => member.id);
    this.audit.viewed({
      action: 'registry.household_opened',
      subjectKind: 'household',
      subjectId: id,
      subjectIds,
    });
    return { id, version: household.version, members };
  }

  /** The household that this one belongs to since merges; itself without any. */
  async head(id: string): Promise<string> {
    const [row] = await this.database.sql<{ head: string | null }>(`SELECT household_head($1) AS head`, [id]);
    return row?.head ?? id;
  }

  /** The household somebody belongs to now. */
  async idOf(personId: string): Promise<string | null> {
    const [member] = await this.database.sql<{ id: string }>(
      `SELECT household_id AS id FROM household_member WHERE person_id = $1 AND left_at IS NULL`,
      [personId],
    );
    return member?.id ?? null;
  }

  /** Head first, then children from the eldest. Whoever shows them records it. */
  async members(id: string): Promise<MemberView[]> {
    return (await this.membersOf([id])).get(id) ?? [];
  }

  /** What they are, nobody named, in the same order; and the household they belong to by now. */
  async shapes(asked: string): Promise<{ id: string; members: MemberShape[] }> {
    const rows = await this.database.prepared<ShapeRow & Pick<HouseholdMember, 'householdId' | 'part'>>(
      `SELECT m.household_id AS "householdId", m.part, p.id, p.sex, p.wheelchair, p.version,
              k.subject_id IS NOT NULL AS kept
       FROM household_member m JOIN person p ON p.id = m.person_id LEFT JOIN sealing_key k ON k.subject_id = p.id
       WHERE m.household_id = household_head($1) AND m.left_at IS NULL`,
      [asked],
    );
    const shapes = await this.persons.shapes(rows);
    const members = rows.map(row => ({ ...row, age: shapes.get(row.id)?.age ?? null })).sort(inOrder);
    return { id: rows[0]?.householdId ?? asked, members };
  }

  /** Members of several households, with as many statements as of one. */
  async membersOf(ids: readonly string[]): Promise<Map<string, MemberView[]>> {
    if (ids.length === 0) return new Map();
    const rows = await this.database.sql<Pick<HouseholdMember, 'householdId' | 'personId' | 'part'>>(
      `SELECT asked.id AS "householdId", m.person_id AS "personId", m.part
       FROM unnest($1::uuid[]) AS asked (id) JOIN household_member m ON m.household_id = household_head(asked.id)
       WHERE m.left_at IS NULL`,
      [ids],
    );
    const lines = await this.persons.lines(rows.map(row => row.personId));
    const households = new Map<string, MemberView[]>();
    for (const { householdId, personId, part } of rows) {
      const line = lines.get(personId);
      if (!line) continue;
      const members = households.get(householdId) ?? [];
      members.push({ ...line, part, sex: line.sex as MemberView['sex'] });
      households.set(householdId, members);
    }
    for (const members of households.values()) members.sort(inOrder);
    return households;
  }
}

const inOrder = (a: MemberShape, b: MemberShape): number =>
  ORDER.indexOf(a.part) - ORDER.indexOf(b.part) || (b.age ?? 0) - (a.age ?? 0) || a.id.localeCompare(b.id);
