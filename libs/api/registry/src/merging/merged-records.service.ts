import { Injectable } from '@nestjs/common';
import { initialsOf } from '@baanek/contracts';
import { Database } from '@baanek/kernel';
import { shortName } from '../persons/identity';
import type { Person } from '../persons/person.entity';
import { PersonVault } from '../persons/person-vault.service';
import type { Candidate } from '../search/search.dto';

type Head = Pick<Person, 'id' | 'code' | 'named' | 'sex' | 'oblast' | 'identity'> & { merged: string };

/** Replaces records that were merged by the record they were merged into; the reasons they were found for stay. */
@Injectable()
export class MergedRecords {
  constructor(
    private readonly database: Database,
    private readonly vault: PersonVault,
  ) {}

  /** Each record once, ranked as the best of those merged into it. `merged` are the ids of merged candidates. */
  async replace(candidates: readonly Candidate[], merged: readonly string[]): Promise<Candidate[]> {
    const heads = await this.headsOf(merged);
    const shown = new Map<string, Candidate>();
    for (const found of candidates) {
      const candidate = { ...found, ...heads.get(found.id) };
      if (!shown.has(candidate.id)) shown.set(candidate.id, candidate);
    }
    return [...shown.values()];
  }

  private async headsOf(merged: readonly string[]): Promise<Map<string, Partial<Candidate>>> {
    if (merged.length === 0) return new Map();
    const rows = await this.database.sql<Head>(
      `SELECT m.id AS merged, p.id, p.code, p.named, p.sex, p.oblast, p.identity
       FROM unnest($1::uuid[]) AS m (id) JOIN person p ON p.id = person_head(m.id)`,
      [merged],
    );
    const identities = await this.vault.identities(rows);
    return new Map(
      rows.flatMap(({ merged: was, id, code, named, sex, oblast }) => {
        const identity = identities.get(id);
        if (!identity) return [];
        const names = { shortName: shortName(identity), initials: initialsOf(identity) };
        return [[was, { id, code, named, sex, oblast, ...names, birthYear: identity.birthYear }] as const];
      }),
    );
  }
}
