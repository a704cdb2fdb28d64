import { setImmediate as breath } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { type Actor, Clock, Database } from '@baanek/kernel';
import { v7 as newId } from 'uuid';
import type { Person } from '../persons/person.entity';
import { PersonVault } from '../persons/person-vault.service';
import { type AlikePair, alikePairs, type Compared, compared } from './alike.rules';

/** Records opened between two breaths of the process. */
const CHUNK = 500;

type SealedRow = Pick<Person, 'id' | 'identity' | 'contact'>;

/** Compares every named record of a centre with those it could be. */
@Injectable()
export class DuplicateFinder {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly vault: PersonVault,
  ) {}

  /**
   * Records looked at, and pairs that look alike. Reads in steps of transactions of its own, each of which begins with
   * `onward`; where that throws, it ends.
   */
  async find(by: Actor, onward: () => Promise<void>): Promise<{ records: number; pairs: AlikePair[] }> {
    const records: Compared[] = [];
    for (let after = ''; ;) {
      const chunk = await this.database.transaction(by, async () => {
        await onward();
        return this.openAfter(after);
      });
      records.push(...chunk);
      const last = chunk.at(-1);
      if (!last) break;
      after = last.id;
      await breath();
    }
    const comparing = alikePairs(records);
    for (;;) {
      const { done, value } = comparing.next();
      if (done) return { records: records.length, pairs: value };
      await breath();
    }
  }

  /** Puts pairs on the work list that were never on it, and says how many; what a person has told apart stays so. */
  async keep(pairs: readonly AlikePair[]): Promise<number> {
    const added = await this.database.sql(
      `INSERT INTO duplicate_pair AS d (id, centre_id, first_id, second_id, reasons, found_at)
       SELECT p.id, $1, p.first_id, p.second_id, string_to_array(p.reasons, ','), $2
       FROM unnest($3::uuid[], $4::uuid[], $5::uuid[], $6::text[]) AS p (id, first_id, second_id, reasons)
       ON CONFLICT (centre_id, first_id, second_id) DO UPDATE
       SET reasons = EXCLUDED.reasons, found_at = EXCLUDED.found_at, version = d.version + 1
       WHERE d.reasons = '{}' AND NOT d.told_apart RETURNING d.id`,
      [
        this.database.principal.centreId,
        this.clock.now(),
        pairs.map(() => newId()),
        pairs.map(pair => pair.firstId),
        pairs.map(pair => pair.secondId),
        pairs.map(pair => pair.reasons.join(',')),
      ],
    );
    return added.length;
  }

  private async openAfter(id: string): Promise<Compared[]> {
    const rows = await this.database.sql<SealedRow>(
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
}
