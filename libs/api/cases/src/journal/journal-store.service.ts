import { Injectable } from '@nestjs/common';
import { Audit, Database, Refusal, Sealer, type SubjectKey } from '@baanek/kernel';
import type { ImportRowPage, ImportRowView, ImportView, RowQuery } from './import.dto';
import { ImportBatch } from './import.entity';
import type { PlannedRow } from './journal-plan.service';

const PAGE = 100;
const at = (id: string, line: number): { table: string; row: string; column: string } => ({
  table: 'import_row',
  row: `${id}/${line}`,
  column: 'cells',
});

type SealedRow = Omit<ImportRowView, 'cells'> & { sealed: Buffer; personId: string | null; total: number };

/** Keeps the cells of uploaded journals sealed, and shows them to those who import. */
@Injectable()
export class JournalStore {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly sealer: Sealer,
  ) {}

  async keep(key: SubjectKey, centreId: string, rows: readonly string[][]): Promise<void> {
    const sealed = rows.map((cells, i) => this.sealer.seal(key, at(key.subject, i + 1), cells));
    await this.database.sql(
      `INSERT INTO import_row (batch_id, line, centre_id, cells)
       SELECT $1, r.line, $2, r.cells FROM unnest($3::bytea[]) WITH ORDINALITY AS r (cells, line)`,
      [key.subject, centreId, sealed],
    );
  }

  async rows(id: string): Promise<string[][]> {
    const rows = await this.database.sql<{ line: number; cells: Buffer }>(
      `SELECT line, cells FROM import_row WHERE batch_id = $1 ORDER BY line`,
      [id],
    );
    const key = await this.sealer.key(id);
    return rows.map(({ line, cells }) => this.sealer.open<string[]>(key, at(id, line), cells));
  }

  async mark(id: string, planned: readonly PlannedRow[]): Promise<void> {
    await this.database.sql(
      `UPDATE import_row r SET fault = p.fault, fault_column = p.fault_column, known = p.known
       FROM unnest($2::int[], $3::text[], $4::int[], $5::bool[]) AS p (line, fault, fault_column, known)
       WHERE r.batch_id = $1 AND r.line = p.line`,
      [
        id,
        planned.map(row => row.line),
        planned.map(row => row.fault?.fault ?? null),
        planned.map(row => row.fault?.column ?? null),
        planned.map(row => row.known),
      ],
    );
  }

  async view(id: string): Promise<ImportView> {
    const batch = await this.database.repository(ImportBatch).findOneBy({ id });
    if (!batch) throw new Refusal('request.not_found');
    const { headings, centreId: _, uploadedBy: __, ...view } = batch;
    const place = { table: 'import_batch', row: id, column: 'headings' };
    return { ...view, headings: this.sealer.open<string[]>(await this.sealer.key(id), place, headings) };
  }

  /** Rows as they stand in the file; leaves a trace. */
  async page(id: string, { show, offset }: RowQuery): Promise<ImportRowPage> {
    const rows = await this.database.sql<SealedRow>(
      `SELECT r.line, r.cells AS sealed, r.fault, r.fault_column AS "faultColumn", a.person_id AS "personId",
              count(*) OVER ()::int AS total
       FROM import_row r LEFT JOIN appeal a ON a.id = r.appeal_id
       WHERE r.batch_id = $1 AND ($2 OR r.fault IS NOT NULL) ORDER BY r.line LIMIT ${PAGE} OFFSET $3`,
      [id, show !== 'bad', offset ?? 0],
    );
    if (rows.length === 0) await this.view(id); // 404 where there is no such journal
    const subjectIds = [...new Set(rows.flatMap(row => row.personId ?? []))];
    await this.audit.record({ action: 'imports.read', subjectKind: 'import', subjectId: id, subjectIds });
    const key = rows.length > 0 ? await this.sealer.key(id) : null;
    const views = rows.map(({ sealed, total: _, personId: __, ...row }) => ({
      ...row,
      cells: key ? this.sealer.open<string[]>(key, at(id, row.line), sealed) : [],
    }));
    return { rows: views, total: rows[0]?.total ?? 0 };
  }
}
