import { Injectable } from '@nestjs/common';
import { Database, Sealer, type SubjectKey } from '@baanek/kernel';

/** Where the cells of one row are sealed. */
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

/** The rows of uploaded journals, sealed. */
@Injectable()
export class StoredRows {
  constructor(
    private readonly database: Database,
    private readonly sealer: Sealer,
  ) {}

  /** Keeps rows from line `first` on. */
  async keep(key: SubjectKey, centreId: string, first: number, rows: readonly string[][]): Promise<void> {
    const sealed = rows.map((cells, i) => this.sealer.seal(key, cellsAt(key.subject, first + i), cells));
    await this.database.sql(
      `INSERT INTO import_row (batch_id, line, centre_id, cells)
       SELECT $1, $4 + r.at - 1, $2, r.cells FROM unnest($3::bytea[]) WITH ORDINALITY AS r (cells, at)`,
      [key.subject, centreId, sealed, first],
    );
  }

  /** At most `count` rows from line `first` on, in their order. */
  async read(id: string, first: number, count: number): Promise<StoredRow[]> {
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
}
