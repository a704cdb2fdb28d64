import { Injectable } from '@nestjs/common';
import type { ImportField } from '@baanek/contracts';
import { Audit, Database, Live, type Principal, Ref, Refusal, sameVersion, Sealer } from '@baanek/kernel';
import { Registration } from '@baanek/registry';
import { v7 as newId } from 'uuid';
import { AppealLog } from '../appeals/appeal-log.service';
import { guessMapping } from './columns.rules';
import { ImportBatch, ImportRow } from './import.entity';
import { JournalPlan, type PlannedRow } from './journal-plan.service';
import { JournalStore } from './journal-store.service';
import type { Table } from './reading/table-reader';

/** Uploads a journal, checks it, enters it: all of its good rows in one transaction, and none twice. */
@Injectable()
export class JournalImport {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly live: Live,
    private readonly sealer: Sealer,
    private readonly store: JournalStore,
    private readonly plan: JournalPlan,
    private readonly registration: Registration,
    private readonly appeals: AppealLog,
  ) {}

  /** Keeps a table sealed and checks it with the columns as they look by their headings. */
  async upload(by: Principal, { headings, rows }: Table, wanted: ImportField[] | null): Promise<string> {
    const id = newId();
    const key = await this.sealer.create(id);
    const mapping = wanted ?? guessMapping(headings, rows);
    await this.database.repository(ImportBatch).insert({
      id,
      centreId: by.centreId,
      state: 'uploaded',
      mapping,
      headings: this.sealer.seal(key, { table: 'import_batch', row: id, column: 'headings' }, headings),
      rowsTotal: rows.length,
      uploadedBy: by.staffId,
      version: 1,
    });
    await this.store.keep(key, by.centreId, rows);
    await this.audit.record({ action: 'imports.uploaded', subjectKind: 'import', subjectId: id });
    if (mapping.includes('date')) await this.check(id, mapping, rows);
    else if (wanted)
      throw new Refusal('imports.mapping_incomplete', [{ field: 'mapping', rule: 'needsDate' }]);
    return id;
  }

  /** Says anew what the columns hold, and checks every row. */
  async map(id: string, seen: number, mapping: ImportField[]): Promise<void> {
    const batch = await this.locked(id, seen);
    if (batch.state === 'committed') throw new Refusal('imports.wrong_state');
    if (mapping.length !== batch.mapping.length)
      throw new Refusal('request.invalid', [
        { field: 'mapping', rule: 'length', limit: batch.mapping.length },
      ]);
    if (!mapping.includes('date'))
      throw new Refusal('imports.mapping_incomplete', [{ field: 'mapping', rule: 'needsDate' }]);
    await this.check(id, mapping, await this.store.rows(id));
  }

  /** Enters every good row that was not entered before. */
  async commit(by: Principal, id: string, seen: number): Promise<Ref> {
    const batch = await this.locked(id, seen);
    if (batch.state !== 'checked') throw new Refusal('imports.wrong_state');
    // two copies of one journal committed at once take turns
    await this.database.sql(`SELECT pg_advisory_xact_lock(hashtextextended($1, 1))`, [by.centreId]);
    const planned = await this.plan.make(await this.store.rows(id), batch.mapping);
    const people = new Map<number, string>();
    for (const row of planned) if (row.entry && !row.known) await this.enter(by, id, row, people);
    await this.database.repository(ImportBatch).update({ id }, { state: 'committed', ...figures(planned) });
    await this.audit.record({ action: 'imports.committed', subjectKind: 'import', subjectId: id });
    await this.live.changed('appeals');
    return { id, version: seen + 1 };
  }

  private async enter(
    by: Principal,
    batchId: string,
    row: PlannedRow,
    people: Map<number, string>,
  ): Promise<void> {
    if (!row.entry) return;
    const personId = await this.person(by, row, people);
    const appealId = await this.appeals.insert(by, row.entry.appeal, personId, row.digest);
    await this.database.repository(ImportRow).update({ batchId, line: row.line }, { appealId });
  }

  private async person(
    by: Principal,
    { line, entry, who }: PlannedRow,
    people: Map<number, string>,
  ): Promise<string | null> {
    if (who === null || !entry?.person) return null;
    if (who !== 'new' && 'onFile' in who) return who.onFile;
    const known = who === 'new' ? undefined : people.get(who.sameAs);
    const id = known ?? (await this.registration.register(by, entry.person)).id;
    people.set(who === 'new' ? line : who.sameAs, id);
    return id;
  }

  private async locked(id: string, seen: number): Promise<ImportBatch> {
    const batches = this.database.repository(ImportBatch);
    const batch = await batches.findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!batch) throw new Refusal('request.not_found');
    sameVersion(batch, seen);
    return batch;
  }

  private async check(id: string, mapping: ImportField[], rows: readonly string[][]): Promise<void> {
    const planned = await this.plan.make(rows, mapping);
    await this.store.mark(id, planned);
    await this.database
      .repository(ImportBatch)
      .update({ id }, { state: 'checked', mapping, ...figures(planned) });
    await this.audit.record({ action: 'imports.checked', subjectKind: 'import', subjectId: id });
  }
}

type Figures = Pick<
  ImportBatch,
  'rowsGood' | 'rowsBad' | 'rowsKnown' | 'rowsRepeat' | 'rowsAnonymous' | 'peopleNew'
>;

function figures(planned: readonly PlannedRow[]): Figures {
  const good = planned.filter(row => row.entry !== null);
  const fresh = good.filter(row => !row.known);
  return {
    rowsGood: good.length,
    rowsBad: planned.length - good.length,
    rowsKnown: good.length - fresh.length,
    rowsRepeat: fresh.filter(row => row.who !== null && row.who !== 'new').length,
    rowsAnonymous: fresh.filter(row => row.who === null).length,
    peopleNew: fresh.filter(row => row.who === 'new').length,
  };
}
