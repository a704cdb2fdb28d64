import { Injectable } from '@nestjs/common';
import { Audit, Database, Sealer } from '@baanek/kernel';
import { Persons } from '@baanek/registry';
import type { ImportRowPage, ImportRowView, PossiblePerson, RowQuery } from './import.dto';
import { BulkAppeals } from '@baanek/cases';
import { cellsAt } from '../rows/stored-rows.service';
import { ImportViews } from './import-views.service';

const PAGE = 100;

const SHOWN = {
  all: 'true',
  bad: 'r.fault IS NOT NULL',
  unsure: `r.likeness = 'maybe' AND NOT r.known`,
  repeat: 'r.likeness IS NOT NULL AND NOT r.known',
} as const;

type Row = Omit<ImportRowView, 'cells' | 'likeCells' | 'likePerson'> & {
  sealed: Buffer;
  likeSealed: Buffer | null;
  personId: string | null;
  appealId: string | null;
};

/** Shows the rows of an uploaded journal to those who import it. */
@Injectable()
export class RowPages {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly sealer: Sealer,
    private readonly views: ImportViews,
    private readonly appeals: BulkAppeals,
    private readonly persons: Persons,
  ) {}

  /** Rows as they stand in the file, and beside each whom it is like. Leaves a trace of everybody shown. */
  async page(id: string, { show = 'all', limit = PAGE, after }: RowQuery): Promise<ImportRowPage> {
    const read = await this.database.sql<Row>(
      `SELECT r.line, r.cells AS sealed, r.fault, r.fault_column AS "faultColumn", r.known, r.likeness, r.decision,
              r.same_line AS "likeLine", l.cells AS "likeSealed", r.person_id AS "personId", r.appeal_id AS "appealId"
       FROM (SELECT * FROM import_row r WHERE r.batch_id = $1 AND ${SHOWN[show]} AND ($3::int IS NULL OR r.line > $3)
             ORDER BY r.line LIMIT $2) AS r
       LEFT JOIN import_row l ON l.batch_id = r.batch_id AND l.line = r.same_line
       ORDER BY r.line`,
      [id, limit + 1, after ?? null],
    );
    const rows = read.slice(0, limit);
    const next = read.length > limit ? (rows.at(-1)?.line ?? null) : null;
    if (rows.length === 0) await this.views.view(id); // 404 where there is no such journal
    const people = await this.peopleOf(rows);
    const enteredAs = await this.appeals.personsOf(rows.flatMap(({ appealId }) => appealId ?? []));
    const subjectIds = [...new Set([...enteredAs, ...rows.flatMap(({ personId }) => personId ?? [])])];
    this.audit.viewed({ action: 'imports.read', subjectKind: 'import', subjectId: id, subjectIds });
    const key = rows.length > 0 ? await this.sealer.key(id) : null;
    const open = (line: number, sealed: Buffer): string[] =>
      key ? this.sealer.open<string[]>(key, cellsAt(id, line), sealed) : [];
    const views = rows.map(({ sealed, likeSealed, personId, appealId: _, ...row }) => ({
      ...row,
      cells: open(row.line, sealed),
      likeCells: likeSealed && row.likeLine ? open(row.likeLine, likeSealed) : null,
      likePerson: people.get(personId ?? '') ?? null,
    }));
    return { rows: views, next };
  }

  private async peopleOf(rows: readonly Row[]): Promise<Map<string, PossiblePerson>> {
    const lines = await this.persons.lines(rows.flatMap(row => (row.likeness && row.personId) ?? []));
    return new Map([...lines].map(([id, { code, shortName, age }]) => [id, { id, code, shortName, age }]));
  }
}
