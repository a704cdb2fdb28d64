import { Injectable } from '@nestjs/common';
import {
  Audit,
  Clock,
  Database,
  Live,
  type PageQuery,
  type Principal,
  Ref,
  Refusal,
  readPage,
} from '@baanek/kernel';
import { v7 as newId } from 'uuid';
import { Persons } from '../persons/persons.service';
import { DuplicatePair } from './duplicate-pair.entity';
import type { DuplicatePage, TellApart } from './duplicates.dto';
import { DuplicateSearches } from './duplicate-searches.service';
import { UNDECIDED_PAIRS } from './undecided-pairs.sql';

const PAGE = 50;

/** The work list of records that look like one human being; a person decides about each pair. */
@Injectable()
export class Duplicates {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly live: Live,
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
       FROM ${UNDECIDED_PAIRS}) l
       WHERE $2::uuid IS NULL OR (l."foundAt", l.id) < (SELECT p.found_at, p.id FROM duplicate_pair p WHERE p.id = $2)
       ORDER BY l."foundAt" DESC, l.id DESC LIMIT ${PAGE} OFFSET $1`,
        [offset, after],
      ),
    );
    const lines = await this.persons.lines(rows.flatMap(row => [row.firstId, row.secondId]));
    this.audit.viewed({ action: 'registry.duplicates_read', subjectIds: [...lines.keys()] });
    const pairs = rows.flatMap(({ id, firstId, secondId, reasons, foundAt, version }) => {
      const [first, second] = [lines.get(firstId), lines.get(secondId)];
      return first && second ? [{ id, persons: [first, second], reasons, foundAt, version }] : [];
    });
    return { pairs, total, search };
  }

  /** A person says that two records are two, which no search need have proposed. */
  async tellApart(by: Principal, { personIds }: TellApart): Promise<Ref> {
    const persons = await this.database.sql<{ merged: boolean }>(
      `SELECT merged_into IS NOT NULL AS merged FROM person WHERE id = ANY($1) ORDER BY id FOR SHARE`, // not merged meanwhile
      [personIds],
    );
    if (persons.length < personIds.length) throw new Refusal('request.not_found');
    if (persons.some(({ merged }) => merged)) throw new Refusal('registry.already_merged');
    // a pair without reasons is on no list, so that taking this back proposes nothing that no search has found
    const [pair] = await this.database.sql<Ref>(
      `INSERT INTO duplicate_pair AS d (id, centre_id, first_id, second_id, reasons, told_apart, found_at)
       VALUES ($1, $2, least($3::uuid, $4::uuid), greatest($3::uuid, $4::uuid), '{}', true, $5)
       ON CONFLICT (centre_id, first_id, second_id) DO UPDATE SET told_apart = true, version = d.version + 1
       RETURNING d.id, d.version`,
      [newId(), by.centreId, ...personIds, this.clock.now()],
    );
    if (!pair) throw new Refusal('request.not_found');
    this.told('registry.told_apart', personIds);
    return pair;
  }

  /** A person says that these are two. */
  markDifferent(id: string, seen: number): Promise<Ref> {
    return this.mark(id, seen, true);
  }

  /** Takes back that these are two. */
  markUndecided(id: string, seen: number): Promise<Ref> {
    return this.mark(id, seen, false);
  }

  private async mark(id: string, seen: number, toldApart: boolean): Promise<Ref> {
    const pair = await this.database.lockVersion(DuplicatePair, { id }, seen);
    await this.database.repository(DuplicatePair).update({ id }, { toldApart });
    this.told(toldApart ? 'registry.told_apart' : 'registry.apart_taken_back', [pair.firstId, pair.secondId]);
    return { id, version: seen + 1 };
  }

  private told(action: string, [first = '', second = '']: readonly string[]): void {
    this.audit.record({ action, subjectKind: 'person', subjectId: first, subjectIds: [first, second] });
    this.live.changed('duplicates');
  }
}
