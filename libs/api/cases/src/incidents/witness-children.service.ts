import { Injectable } from '@nestjs/common';
import { reachOf } from '@baanek/contracts';
import { Database, invalidField, type Principal } from '@baanek/kernel';
import { Households, Persons } from '@baanek/registry';
import type { WitnessChild } from './incident.dto';

const OF_AGE = 18;

/** Children of a household who saw what was done to a client. */
@Injectable()
export class WitnessChildren {
  constructor(
    private readonly database: Database,
    private readonly households: Households,
    private readonly persons: Persons,
  ) {}

  /** Refuses an id that is none of a child of her household, unless it stood there before. */
  async check(personId: string, ids: readonly string[], before: readonly string[] = []): Promise<void> {
    if (ids.length === 0) return;
    const householdId = await this.households.idOf(personId);
    const members = householdId === null ? [] : (await this.households.shapes(householdId)).members;
    const known = new Set(await this.heads(before));
    for (const { id, part, age } of members)
      if (id !== personId && (part === 'child' || (age !== null && age < OF_AGE))) known.add(id);
    if (ids.some(id => !known.has(id))) throw invalidField('childIds', 'exists');
  }

  /** Who they are by now; erased ones are absent. Whoever shows them records it. */
  async of(by: Principal, ids: readonly string[]): Promise<WitnessChild[]> {
    const heads = await this.heads(ids);
    const lines = await this.persons.lines(heads);
    const cases = await this.openCases(by, heads);
    return heads.flatMap(id => {
      const line = lines.get(id);
      if (!line) return [];
      const { code, shortName, age } = line;
      return [{ id, code, shortName, age, caseId: cases.get(id) ?? null }];
    });
  }

  private async heads(ids: readonly string[]): Promise<string[]> {
    if (ids.length === 0) return [];
    const rows = await this.database.sql<{ id: string }>(
      `SELECT h.id FROM unnest($1::uuid[]) AS asked (id), LATERAL (SELECT person_head(asked.id) AS id) h
       WHERE h.id IS NOT NULL GROUP BY h.id ORDER BY h.id`,
      [ids],
    );
    return rows.map(({ id }) => id);
  }

  private async openCases({ roles }: Principal, personIds: readonly string[]): Promise<Map<string, string>> {
    if (personIds.length === 0 || reachOf(roles, 'cases.read') !== 'centre') return new Map();
    const rows = await this.database.sql<{ id: string; personId: string }>(
      `SELECT id, person_id AS "personId" FROM client_case
       WHERE person_id = ANY($1) AND state = 'open' AND voided_at IS NULL AND joined_into IS NULL`,
      [personIds],
    );
    return new Map(rows.map(({ id, personId }) => [personId, id]));
  }
}
