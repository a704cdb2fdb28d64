import { Injectable } from '@nestjs/common';
import { Audit, Database, type PageQuery, Ref, readPage } from '@baanek/kernel';
import { Persons } from '../persons/persons.service';
import { DuplicatePair } from './duplicate-pair.entity';
import type { DuplicatePage } from './duplicates.dto';
import { DuplicateSearches } from './duplicate-searches.service';

const PAGE = 50;

/** The work list of records that look like one human being; a person decides about each pair. */
@Injectable()
export class Duplicates {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly persons: Persons,
    private readonly searches: DuplicateSearches,
  ) {}

  /** Pairs still to be decided, the latest found first. */
  async list(asked: PageQuery): Promise<DuplicatePage> {
    // before the pairs: a search that has ended by now has written the pairs that are read next
    const search = await this.searches.state();
    const { rows, total } = await readPage(asked, (offset, after) =>
      this.database.sql<Omit<DuplicatePair, 'centreId' | 'toldApart'> & { total: number }>(
        `SELECT * FROM (SELECT d.id, d.first_id AS "firstId", d.second_id AS "secondId", d.reasons, d.found_at AS "foundAt", d.version,
              count(*) OVER ()::int AS total
       FROM duplicate_pair d JOIN person a ON a.id = d.first_id JOIN person b ON b.id = d.second_id
       WHERE NOT d.told_apart AND a.merged_into IS NULL AND b.merged_into IS NULL) l
       WHERE $2::uuid IS NULL OR (l."foundAt", l.id) < (SELECT p.found_at, p.id FROM duplicate_pair p WHERE p.id = $2)
       ORDER BY l."foundAt" DESC, l.id DESC LIMIT ${PAGE} OFFSET $1`,
        [offset, after],
      ),
    );
    const lines = await this.persons.lines(rows.flatMap(row => [row.firstId, row.secondId]));
    this.audit.record({ action: 'registry.duplicates_read', subjectIds: [...lines.keys()] });
    const pairs = rows.flatMap(({ id, firstId, secondId, reasons, foundAt, version }) => {
      const [first, second] = [lines.get(firstId), lines.get(secondId)];
      return first && second ? [{ id, persons: [first, second], reasons, foundAt, version }] : [];
    });
    return { pairs, total, search };
  }

  /** A person says that these are two. */
  async markDifferent(id: string, seen: number): Promise<Ref> {
    const pairs = this.database.repository(DuplicatePair);
    const pair = await this.database.lockVersion(DuplicatePair, { id }, seen);
    await pairs.update({ id }, { toldApart: true });
    this.audit.record({
      action: 'registry.told_apart',
      subjectKind: 'person',
      subjectId: pair.firstId,
      subjectIds: [pair.firstId, pair.secondId],
    });
    return { id, version: seen + 1 };
  }
}
