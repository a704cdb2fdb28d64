import { Injectable } from '@nestjs/common';
import { BulkAppeals, type OldAppeal } from '@baanek/cases';
import { Audit, Database, Live, type Principal } from '@baanek/kernel';
import { BulkRegistration, type Newcomer } from '@baanek/registry';
import { v7 as newId } from 'uuid';
import { CommitMatchings, type PendingRow } from '../matching/commit-matching.service';
import type { RowResolution } from '../matching/row-resolution';
import { RowReader } from '../rows/row-reader.service';
import type { ImportBatch } from './import-batch.entity';
import { ImportResults } from './import-results.service';
import type { Run } from './run';

const CHUNK = 120;

/** Enters every good row that was not entered before: in one transaction, all of them or none. */
@Injectable()
export class ImportCommit {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly live: Live,
    private readonly reader: RowReader,
    private readonly matchings: CommitMatchings,
    private readonly registration: BulkRegistration,
    private readonly appeals: BulkAppeals,
    private readonly results: ImportResults,
  ) {}

  /** Each chunk of rows is read, matched and entered, once and in this order. */
  async commit(run: Run, batch: ImportBatch): Promise<void> {
    const { id, rowsTotal, mapping } = batch;
    await this.database.transaction(run.by, async () => {
      // two copies of one journal committed at once take turns
      await this.database.sql(`SELECT pg_advisory_xact_lock(hashtextextended($1, 1))`, [run.by.centreId]);
      const matching = await this.matchings.begin(batch);
      for (let first = 1; first <= rowsTotal; first += CHUNK) {
        const rows = await this.reader.read(id, mapping, first, CHUNK);
        const pending = await matching.pending(rows);
        await this.enter(run.by, id, pending, matching.resolution);
        run.progress(Math.min(rowsTotal, first + CHUNK - 1));
      }
      await this.results.count(id);
      await this.results.finish(run, { state: 'committed' });
      this.audit.record({ action: 'imports.committed', subjectKind: 'import', subjectId: id });
      this.live.changed('appeals', 'imports');
    });
  }

  private async enter(
    by: Principal,
    batchId: string,
    rows: readonly PendingRow[],
    resolution: RowResolution,
  ): Promise<void> {
    const newcomers: Omit<Newcomer, 'code'>[] = [];
    const appeals = rows.map(({ line, entry, digest }): OldAppeal => {
      if (entry.person && resolution.isUnregistered(line)) {
        const id = newId();
        newcomers.push({ id, householdId: newId(), part: 'head', fields: entry.person });
        resolution.addRegistered(line, id);
      }
      return { facts: entry.appeal, personId: resolution.personOf(line), digest };
    });
    if (newcomers.length > 0) await this.registration.registerWithNewCodes(by, newcomers);
    const ids = await this.appeals.insert(by, appeals);
    await this.results.saveEntered(
      batchId,
      rows.map(({ line }) => line),
      ids,
    );
  }
}
