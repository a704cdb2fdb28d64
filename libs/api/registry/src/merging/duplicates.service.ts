import { setImmediate as breath } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Audit, Clock, Database, type Principal, Ref, Refusal, sameVersion } from '@baanek/kernel';
import { v7 as newId } from 'uuid';
import { Persons } from '../persons/persons.service';
import type { Person } from '../persons/person.entity';
import { PersonVault } from '../persons/person-vault.service';
import { type AlikePair, alikePairs, type Compared, compared } from './alike.rules';
import { DuplicatePair } from './duplicate-pair.entity';
import type { DuplicatePage, DuplicatesFound } from './duplicates.dto';

const PAGE = 50;
/** Records opened between two breaths of the process. */
const CHUNK = 500;

type Sealed = Pick<Person, 'id' | 'identity' | 'contact'>;

/** The work list of records that look like one human being; a person decides about each pair. */
@Injectable()
export class Duplicates {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly persons: Persons,
    private readonly vault: PersonVault,
  ) {}

  /**
   * Compares every named record of the centre with those it could be. Pairs told apart before stay so. Runs in
   * steps of its own transactions: call it outside of one.
   */
  async search(by: Principal): Promise<DuplicatesFound> {
    const records: Compared[] = [];
    for (let after = ''; ;) {
      const chunk = await this.database.transaction(by, () => this.openAfter(after));
      records.push(...chunk);
      const last = chunk.at(-1);
      if (!last) break;
      after = last.id;
      await breath();
    }
    const pairs = alikePairs(records);
    const fresh = await this.database.transaction(by, async () => {
      await this.audit.record({ action: 'registry.duplicates_sought' });
      return this.keep(by, pairs);
    });
    return { records: records.length, fresh };
  }

  /** Pairs still to be decided, the latest found first. */
  async list(offset: number): Promise<DuplicatePage> {
    const rows = await this.database.sql<DuplicatePair & { total: number }>(
      `SELECT d.id, d.first_id AS "firstId", d.second_id AS "secondId", d.reasons, d.found_at AS "foundAt", d.version,
              count(*) OVER ()::int AS total
       FROM duplicate_pair d JOIN person a ON a.id = d.first_id JOIN person b ON b.id = d.second_id
       WHERE NOT d.told_apart AND a.merged_into IS NULL AND b.merged_into IS NULL
       ORDER BY d.found_at DESC, d.id LIMIT ${PAGE} OFFSET $1`,
      [offset],
    );
    const lines = await this.persons.lines(rows.flatMap(row => [row.firstId, row.secondId]));
    await this.audit.record({ action: 'registry.duplicates_read', subjectIds: [...lines.keys()] });
    const pairs = rows.flatMap(({ id, firstId, secondId, reasons, foundAt, version }) => {
      const [first, second] = [lines.get(firstId), lines.get(secondId)];
      return first && second ? [{ id, persons: [first, second], reasons, foundAt, version }] : [];
    });
    return { pairs, total: rows[0]?.total ?? 0 };
  }

  /** A person says that these are two. */
  async tellApart(id: string, seen: number): Promise<Ref> {
    const pairs = this.database.repository(DuplicatePair);
    const pair = await pairs.findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!pair) throw new Refusal('request.not_found');
    sameVersion(pair, seen);
    await pairs.update({ id }, { toldApart: true });
    await this.audit.record({
      action: 'registry.told_apart',
      subjectKind: 'person',
      subjectId: pair.firstId,
      subjectIds: [pair.firstId, pair.secondId],
    });
    return { id, version: seen + 1 };
  }

  private async openAfter(id: string): Promise<Compared[]> {
    const rows = await this.database.sql<Sealed>(
      `SELECT id, identity, contact FROM person
       WHERE named AND merged_into IS NULL AND ($1 = '' OR id > nullif($1, '')::uuid) ORDER BY id LIMIT ${CHUNK}`,
      [id],
    );
    const opened = await this.vault.openAll(rows);
    return rows.flatMap(row => {
      const known = opened.get(row.id);
      return known ? [compared(row.id, known.identity, known.contact)] : [];
    });
  }

  private async keep(by: Principal, pairs: readonly AlikePair[]): Promise<number> {
    const added = await this.database.sql(
      `INSERT INTO duplicate_pair (id, centre_id, first_id, second_id, reasons, found_at)
       SELECT p.id, $1, p.first_id, p.second_id, string_to_array(p.reasons, ','), $2
       FROM unnest($3::uuid[], $4::uuid[], $5::uuid[], $6::text[]) AS p (id, first_id, second_id, reasons)
       ON CONFLICT DO NOTHING RETURNING id`,
      [
        by.centreId,
        this.clock.now(),
        pairs.map(() => newId()),
        pairs.map(pair => pair.firstId),
        pairs.map(pair => pair.secondId),
        pairs.map(pair => pair.reasons.join(',')),
      ],
    );
    return added.length;
  }
}
