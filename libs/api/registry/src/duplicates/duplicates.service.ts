import { Injectable } from '@nestjs/common';
import {
  Audit,
  Clock,
  cursorOf,
  Database,
  Live,
  pageOf,
  type PageQuery,
  type Principal,
  Ref,
  Refusal,
  type Sorted,
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
    const begins = cursorOf(asked.after, 'moment');
    const read = await this.database.sql<Sorted<Omit<DuplicatePair, 'centreId' | 'toldApart'>>>(
      `SELECT d.id, d.first_id AS "firstId", d.second_id AS "secondId", d.reasons, d.found_at AS "foundAt", d.version,
              d.found_at::text AS "sortKey"
       FROM ${UNDECIDED_PAIRS} AND ($1::uuid IS NULL OR (d.found_at, d.id) < ($2::timestamptz, $1))
       ORDER BY d.found_at DESC, d.id DESC LIMIT ${PAGE + 1}`,
      [begins?.id ?? null, begins?.at ?? null],
    );
    const { rows, next } = pageOf(read, PAGE);
    const lines = await this.persons.lines(rows.flatMap(row => [row.firstId, row.secondId]));
    this.audit.viewed({ action: 'registry.duplicates_read', subjectIds: [...lines.keys()] });
    const pairs = rows.flatMap(({ id, firstId, secondId, reasons, foundAt, version }) => {
      const [first, second] = [lines.get(firstId), lines.get(secondId)];
      return first && second ? [{ id, persons: [first, second], reasons, foundAt, version }] : [];
    });
    return { pairs, next, search };
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
