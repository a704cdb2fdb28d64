import type { ImportDecision, ImportLikeness } from '@baanek/contracts';

/** What the check and the decisions say of one row that is to be entered, or was. */
export interface PlannedRow {
  line: number;
  digest: Buffer;
  named: boolean;
  likeness: ImportLikeness | null;
  decision: ImportDecision | null;
  sameLine: number | null;
  personId: string | null;
  /** Entered before; `personId` is whose appeal it became. */
  known: boolean;
}

/** Whom the rows of a journal are about, as far as it was decided. */
export class CommitPlan {
  private readonly rows: Map<number, PlannedRow>;
  private readonly people = new Map<number, string>();

  constructor(rows: readonly PlannedRow[]) {
    this.rows = new Map(rows.map(row => [row.line, row]));
  }

  /** Of a row that is to be entered; `undefined` for one that is not. */
  digestOf(line: number): Buffer | undefined {
    const row = this.rows.get(line);
    return row && !row.known ? row.digest : undefined;
  }

  /** Who on file a row is about; null for somebody new and for nobody who gave a name. */
  personOf(line: number): string | null {
    const root = this.rootOf(line);
    const row = this.rows.get(root);
    const onFile = row && (row.known || joins(row)) ? row.personId : null;
    return onFile ?? this.people.get(root) ?? null;
  }

  /** Whether a row is about somebody who is to be registered with it. */
  isNew(line: number): boolean {
    return (this.rows.get(line)?.named ?? false) && this.personOf(line) === null;
  }

  /** The woman of this row was registered. */
  isNow(line: number, personId: string): void {
    this.people.set(this.rootOf(line), personId);
  }

  /** Lines that bring somebody new, as things stand. */
  newcomers(): number[] {
    return [...this.rows.keys()].filter(
      line => this.digestOf(line) && this.isNew(line) && this.rootOf(line) === line,
    );
  }

  /** The row that tells who she is: on file, or the first about her. */
  private rootOf(line: number): number {
    let at = line;
    for (let row = this.rows.get(at); row && joins(row) && row.personId === null; row = this.rows.get(at)) {
      if (row.sameLine === null || row.sameLine >= at || !this.rows.has(row.sameLine)) break;
      at = row.sameLine;
    }
    return at;
  }
}

/** She is the one proposed: for certain, or because a person said so. */
const joins = ({ likeness, decision }: PlannedRow): boolean =>
  likeness === 'certain' || (likeness === 'maybe' && decision === 'same');
