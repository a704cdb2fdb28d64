import { Injectable } from '@nestjs/common';
import type { ImportDecision, ImportField } from '@baanek/contracts';
import {
  Audit,
  Database,
  type Principal,
  Refusal,
  Sealer,
  type SubjectKey,
  invalidField,
} from '@baanek/kernel';
import { v7 as newId } from 'uuid';
import { guessMapping } from '../rows/columns.rules';
import type { ImportView } from './import.dto';
import { ImportBatch } from './import-batch.entity';
import { ImportCheck } from './import-check.service';
import { ImportCommit } from './import-commit.service';
import { ImportResults } from './import-results.service';
import { ImportRuns } from './import-runs.service';
import { ImportViews } from './import-views.service';
import { MappingMemory } from './mapping-memory.service';
import type { Table } from '../rows/table-reader';
import type { Run } from './run';
import { StoredRows } from '../rows/stored-rows.service';

const CHUNK = 100;

/** Uploads a journal, checks it, enters it. Each waits so many seconds for the work, which goes on without the caller. */
@Injectable()
export class Imports {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly sealer: Sealer,
    private readonly views: ImportViews,
    private readonly stored: StoredRows,
    private readonly memory: MappingMemory,
    private readonly results: ImportResults,
    private readonly runs: ImportRuns,
    private readonly checking: ImportCheck,
    private readonly committing: ImportCommit,
  ) {}

  /** Keeps a table sealed and checks it with the columns as told, as remembered, or as they look. Takes its rows away. */
  async upload(by: Principal, table: Table, wanted: ImportField[] | null, wait: number): Promise<ImportView> {
    if (wanted && !wanted.includes('date'))
      throw new Refusal('imports.mapping_incomplete', [{ field: 'mapping', rule: 'needsDate' }]);
    const { batch, key } = await this.database.transaction(by, () => this.create(by, table, wanted));
    return this.work(by, batch, wait, async run => {
      await this.keep(run, key, table.rows);
      if (!batch.mapping.includes('date'))
        return this.database.transaction(by, () => this.results.finish(run, { state: 'uploaded' }));
      await run.enter('checking');
      return this.checking.check(run, batch, batch.mapping);
    });
  }

  /** Says anew what the columns hold, remembers it for the centre, and checks every row. */
  async map(
    by: Principal,
    id: string,
    seen: number,
    mapping: ImportField[],
    wait: number,
  ): Promise<ImportView> {
    const batch = await this.database.transaction(by, async () => {
      const claimed = await this.runs.claim(id, seen, ['uploaded', 'checked'], 'checking');
      const limit = claimed.mapping.length;
      if (mapping.length !== limit) throw invalidField('mapping', 'length', limit);
      if (!mapping.includes('date'))
        throw new Refusal('imports.mapping_incomplete', [{ field: 'mapping', rule: 'needsDate' }]);
      await this.memory.keep(claimed.headingsKey, mapping);
      return claimed;
    });
    return this.work(by, batch, wait, run => this.checking.check(run, batch, mapping));
  }

  /** Says of rows that are not certain whether they are about the woman proposed. */
  async decide(
    id: string,
    seen: number,
    lines: readonly number[],
    decision: ImportDecision | null,
  ): Promise<ImportView> {
    await this.runs.hold(id, seen, ['checked']);
    await this.database.sql(
      `UPDATE import_row SET decision = $3 WHERE batch_id = $1 AND line = ANY($2) AND likeness = 'maybe'`,
      [id, lines, decision],
    );
    await this.results.count(id);
    this.audit.record({ action: 'imports.decided', subjectKind: 'import', subjectId: id });
    return this.views.view(id);
  }

  /** Enters every good row that was not entered before: all of them or none. */
  async commit(by: Principal, id: string, seen: number, wait: number): Promise<ImportView> {
    const batch = await this.database.transaction(by, async () => {
      const claimed = await this.runs.claim(id, seen, ['checked'], 'committing');
      await this.memory.keep(claimed.headingsKey, claimed.mapping);
      return claimed;
    });
    return this.work(by, batch, wait, run => this.committing.commit(run, batch));
  }

  /** Stops whatever runs; nothing of it is entered. */
  async cancel(by: Principal, id: string): Promise<ImportView> {
    await this.database.transaction(by, () => this.runs.cancel(id));
    await this.runs.wait(id, 5);
    return this.database.transaction(by, () => this.views.view(id));
  }

  private async work(
    by: Principal,
    batch: ImportBatch,
    wait: number,
    work: (run: Run) => Promise<void>,
  ): Promise<ImportView> {
    this.runs.start(by, batch, work);
    await this.runs.wait(batch.id, wait);
    const view = await this.database.transaction(by, () => this.views.view(batch.id));
    if (view.halt === 'failed') throw new Refusal('server.failed');
    return view;
  }

  private async create(
    by: Principal,
    { headings, rows }: Table,
    wanted: ImportField[] | null,
  ): Promise<{ batch: ImportBatch; key: SubjectKey }> {
    const id = newId();
    const key = await this.sealer.create(id);
    const headingsKey = await this.memory.key(headings);
    const mapping =
      wanted ?? (await this.memory.recall(headings, headingsKey)) ?? guessMapping(headings, rows);
    if (wanted) await this.memory.keep(headingsKey, wanted);
    await this.database.repository(ImportBatch).insert({
      ...{ id, centreId: by.centreId, state: 'uploaded', mapping, headingsKey },
      headings: this.views.sealHeadings(key, headings),
      ...{ rowsTotal: rows.length, uploadedBy: by.staffId, version: 1 },
    });
    this.audit.record({ action: 'imports.uploaded', subjectKind: 'import', subjectId: id });
    return { batch: await this.runs.claim(id, 1, ['uploaded'], 'reading'), key };
  }

  /** Empties `rows` as it keeps them: the check reads them again, a few at a time. */
  private async keep(run: Run, key: SubjectKey, rows: string[][]): Promise<void> {
    for (let kept = 0; rows.length > 0;) {
      const some = rows.splice(0, CHUNK);
      await this.database.transaction(run.by, () => this.stored.keep(key, run.by.centreId, kept + 1, some));
      kept += some.length;
      run.progress(kept);
    }
  }
}
