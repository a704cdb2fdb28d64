import { Injectable } from '@nestjs/common';
import type { ImportField } from '@baanek/contracts';
import { Database, Refusal, Sealer, type SubjectKey } from '@baanek/kernel';
import type { ImportView } from './import.dto';
import { ImportBatch } from './import.entity';

const LISTED = 20;

/** Where the cells of one row stand. */
export const cellsAt = (id: string, line: number): { table: string; row: string; column: string } => ({
  table: 'import_row',
  row: `${id}/${line}`,
  column: 'cells',
});

/** One row as it stands in the file. */
export interface StoredRow {
  line: number;
  cells: string[];
}

/** Keeps uploaded journals sealed, and says where each stands. */
@Injectable()
export class JournalStore {
  constructor(
    private readonly database: Database,
    private readonly sealer: Sealer,
  ) {}

  sealHeadings(key: SubjectKey, headings: readonly string[]): Buffer {
    return this.sealer.seal(key, headingsAt(key.subject), headings);
  }

  /** Keeps rows from line `first` on. */
  async keep(key: SubjectKey, centreId: string, first: number, rows: readonly string[][]): Promise<void> {
    const sealed = rows.map((cells, i) => this.sealer.seal(key, cellsAt(key.subject, first + i), cells));
    await this.database.sql(
      `INSERT INTO import_row (batch_id, line, centre_id, cells)
       SELECT $1, $4 + r.at - 1, $2, r.cells FROM unnest($3::bytea[]) WITH ORDINALITY AS r (cells, at)`,
      [key.subject, centreId, sealed, first],
    );
  }

  /** So many rows from line `first` on. */
  async rows(id: string, first: number, count: number): Promise<StoredRow[]> {
    const rows = await this.database.sql<{ line: number; cells: Buffer }>(
      `SELECT line, cells FROM import_row WHERE batch_id = $1 AND line BETWEEN $2 AND $3 ORDER BY line`,
      [id, first, first + count - 1],
    );
    const key = await this.sealer.key(id);
    return rows.map(({ line, cells }) => ({
      line,
      cells: this.sealer.open<string[]>(key, cellsAt(id, line), cells),
    }));
  }

  /** Where a journal stands; work whose process has died is ended first. */
  async view(id: string): Promise<ImportView> {
    await this.endDead();
    const batch = await this.database.repository(ImportBatch).findOneBy({ id });
    if (!batch) throw new Refusal('request.not_found');
    return this.viewOf(batch, await this.sealer.key(id));
  }

  /** The last journals of the centre, newest first. */
  async list(): Promise<ImportView[]> {
    await this.endDead();
    const batches = await this.database
      .repository(ImportBatch)
      .find({ order: { uploadedAt: 'DESC', id: 'DESC' }, take: LISTED });
    const keys = await this.sealer.keys(batches.map(({ id }) => id));
    return batches.flatMap(batch => {
      const key = keys.get(batch.id);
      return key ? [this.viewOf(batch, key)] : [];
    });
  }

  private viewOf(batch: ImportBatch, key: SubjectKey): ImportView {
    const { id, state, mapping, rowsTotal, rowsGood, rowsBad, rowsKnown, rowsRepeat, rowsUnsure } = batch;
    const { rowsAnonymous, peopleNew, rowsDone, halt, uploadedAt, version } = batch;
    const headings = this.sealer.open<string[]>(key, headingsAt(id), batch.headings);
    return {
      ...{
        id,
        state,
        headings,
        mapping: mapping satisfies ImportField[],
        rowsTotal,
        rowsGood,
        rowsBad,
        rowsKnown,
      },
      ...{ rowsRepeat, rowsUnsure, rowsAnonymous, peopleNew, rowsDone, halt, uploadedAt, version },
    };
  }

  /** What ran where no process lives to renew its lease goes back to where it stood before. */
  private async endDead(): Promise<void> {
    await this.database.sql(
      `UPDATE import_batch SET halt = 'interrupted', run = NULL, version = version + 1,
              state = CASE state WHEN 'reading' THEN 'failed' WHEN 'checking' THEN 'uploaded' ELSE 'checked' END
       WHERE run IS NOT NULL AND lease_until < now()`,
    );
  }
}

const headingsAt = (id: string): { table: string; row: string; column: string } => ({
  table: 'import_batch',
  row: id,
  column: 'headings',
});
