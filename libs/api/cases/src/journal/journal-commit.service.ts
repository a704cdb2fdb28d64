import { Injectable } from '@nestjs/common';
import type { ImportField } from '@baanek/contracts';
import { Audit, Clock, Database, Live, type Principal } from '@baanek/kernel';
import { BulkRegistration, type Newcomer } from '@baanek/registry';
import { v7 as newId } from 'uuid';
import { BulkAppeals, type OldAppeal } from '../appeals/bulk-appeals.service';
import { FreeCodes } from './free-codes.service';
import type { ImportBatch } from './import.entity';
import { CommitPlan } from './commit-plan';
import { JournalFigures } from './journal-figures.service';
import { JournalPlans } from './journal-plans.service';
import { JournalStore } from './journal-store.service';
import { Breath } from './reading/breath';
import { type Entry, readRow } from './row.rules';
import type { Run } from './run';

const CHUNK = 120;

interface ToEnter {
  line: number;
  entry: Entry;
  digest: Buffer;
}

/** Enters every good row that was not entered before: in one transaction, all of them or none. */
@Injectable()
export class JournalCommit {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly live: Live,
    private readonly store: JournalStore,
    private readonly figures: JournalFigures,
    private readonly plans: JournalPlans,
    private readonly codes: FreeCodes,
    private readonly registration: BulkRegistration,
    private readonly appeals: BulkAppeals,
  ) {}

  async commit(run: Run, batch: ImportBatch): Promise<void> {
    const { id, rowsTotal, mapping } = batch;
    await this.database.transaction(run.by, async () => {
      // two copies of one journal committed at once take turns
      await this.database.sql(`SELECT pg_advisory_xact_lock(hashtextextended($1, 1))`, [run.by.centreId]);
      const plan = await this.plans.make(batch);
      const entered: string[] = [];
      for (let first = 1; first <= rowsTotal; first += CHUNK) {
        const rows = await this.read(id, first, mapping, plan);
        entered.push(...(await this.enter(run.by, id, rows, plan)));
        await run.at(Math.min(rowsTotal, first + CHUNK - 1));
      }
      for (let at = 0; at < entered.length; at += CHUNK * 10)
        await this.appeals.markRepeats(entered.slice(at, at + CHUNK * 10));
      await this.figures.count(id);
      await this.figures.finish(run, { state: 'committed' });
      this.audit.record({ action: 'imports.committed', subjectKind: 'import', subjectId: id });
      this.live.changed('appeals', 'imports');
    });
  }

  private async read(
    id: string,
    first: number,
    mapping: readonly ImportField[],
    plan: CommitPlan,
  ): Promise<ToEnter[]> {
    const breath = new Breath();
    const today = this.clock.today();
    const rows: ToEnter[] = [];
    for (const { line, cells } of await this.store.rows(id, first, CHUNK)) {
      const digest = plan.digestOf(line);
      const read = digest && readRow(cells, mapping, today);
      if (read && 'date' in read) rows.push({ line, entry: read, digest });
      await breath.pause();
    }
    return rows;
  }

  private async enter(
    by: Principal,
    journalId: string,
    rows: readonly ToEnter[],
    plan: CommitPlan,
  ): Promise<string[]> {
    const newcomers: Omit<Newcomer, 'code'>[] = [];
    const appeals = rows.map(({ line, entry, digest }): OldAppeal => {
      if (entry.person && plan.isNew(line)) {
        const id = newId();
        newcomers.push({ id, householdId: newId(), part: 'head', fields: entry.person });
        plan.isNow(line, id);
      }
      return { facts: entry.appeal, personId: plan.personOf(line), digest };
    });
    const codes = await this.codes.draw(newcomers.length);
    if (newcomers.length > 0)
      await this.registration.register(
        by,
        newcomers.map((newcomer, i) => ({ ...newcomer, code: codes[i] ?? '' })),
      );
    const ids = await this.appeals.insert(by, appeals);
    await this.database.sql(
      `UPDATE import_row r SET appeal_id = e.appeal_id FROM unnest($2::int[], $3::uuid[]) AS e (line, appeal_id)
       WHERE r.batch_id = $1 AND r.line BETWEEN $4 AND $5 AND r.line = e.line`,
      [journalId, rows.map(({ line }) => line), ids, rows[0]?.line, rows.at(-1)?.line],
    );
    return ids;
  }
}
