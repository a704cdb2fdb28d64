import { Injectable } from '@nestjs/common';
import type { MergeDoubt, Sex } from '@baanek/contracts';
import { Audit, Database, type Principal, Refusal, invalidField, STAFF_NAMES } from '@baanek/kernel';
import { shortName } from '../persons/identity';
import { Persons } from '../persons/persons.service';
import { PersonVault } from '../persons/person-vault.service';
import { mergeDoubts } from './merge-doubts';
import type { PersonComparison, MergeView } from './merging.dto';

interface Row {
  id: string;
  version: number;
  mergedAt: Date;
  mergedBy: string;
  code: string;
  person: string;
  identity: Buffer;
}

/** Looks at two records at once, and at the merges that stand behind one. */
@Injectable()
export class MergeReader {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly persons: Persons,
    private readonly vault: PersonVault,
  ) {}

  /** Opens both files; each leaves a trace. 409 `registry.already_merged` where they are one by now. */
  async compare(by: Principal, first: string, second: string): Promise<PersonComparison> {
    if (first === second) throw invalidField('with', 'different');
    const persons = [await this.persons.read(by, first), await this.persons.read(by, second)];
    const [one, other] = persons.map(({ id }) => id);
    if (!one || !other || one === other) throw new Refusal('registry.already_merged');
    return { persons, doubts: await this.doubts(one, other) };
  }

  /** What speaks against two records being of one human being. */
  async doubts(first: string, second: string): Promise<MergeDoubt[]> {
    const rows = await this.database.sql<{
      id: string;
      sex: Sex;
      identity: Buffer;
      together: boolean;
      apart: boolean;
    }>(
      `SELECT p.id, p.sex, p.identity, EXISTS (
         SELECT 1 FROM household_member a JOIN household_member b ON b.household_id = a.household_id
         WHERE a.person_id = $1 AND b.person_id = $2) AS together, EXISTS (
         SELECT 1 FROM duplicate_pair d
         WHERE d.told_apart AND d.first_id = least($1, $2) AND d.second_id = greatest($1, $2)) AS apart
       FROM person p WHERE p.id IN ($1, $2)`,
      [first, second],
    );
    const identities = await this.vault.identities(rows);
    const [a, b] = rows.flatMap(({ id, sex }) => {
      const identity = identities.get(id);
      return identity ? [{ ...identity, sex }] : [];
    });
    const [row] = rows;
    return a && b && row ? mergeDoubts(a, b, { together: row.together, apart: row.apart }) : [];
  }

  /** Records that this one stands for, the latest first. */
  async of(personId: string): Promise<MergeView[]> {
    const [person] = await this.database.sql(`SELECT 1 FROM person WHERE id = $1`, [personId]);
    if (!person) throw new Refusal('request.not_found');
    const rows = await this.database.sql<Row>(
      `SELECT m.id, m.version, m.merged_at AS "mergedAt", coalesce(s.display_name, '') AS "mergedBy",
              p.code, p.id AS person, p.identity
       FROM person_merge m JOIN person p ON p.id = m.merged_id LEFT JOIN ${STAFF_NAMES} s ON s.id = m.merged_by
       WHERE m.undone_at IS NULL AND person_head(m.kept_id) = person_head($1) ORDER BY m.merged_at DESC`,
      [personId],
    );
    const identities = await this.vault.identities(rows.map(row => ({ ...row, id: row.person })));
    if (rows.length > 0)
      this.audit.viewed({
        action: 'registry.merges_read',
        subjectKind: 'person',
        subjectId: personId,
        subjectIds: rows.map(row => row.person),
      });
    return rows.map(({ id, version, mergedAt, mergedBy, code, person }) => {
      const identity = identities.get(person);
      return { id, version, mergedAt, mergedBy, code, shortName: identity ? shortName(identity) : '' };
    });
  }
}
