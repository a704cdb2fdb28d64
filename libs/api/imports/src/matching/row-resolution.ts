import type { ImportDecision, ImportLikeness } from '@baanek/contracts';

/** What the check found, and people decided, of one good row. */
export interface MatchedRow {
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

/** Whom the rows of a journal are about, as far as it was decided; people are added as they are registered. */
export class RowResolution {
  private readonly rows: Map<number, MatchedRow>;
  private readonly registered = new Map<number, string>();

  constructor(rows: readonly MatchedRow[]) {
    this.rows = new Map(rows.map(row => [row.line, row]));
  }

  /** The row of a line that is still to be entered; `undefined` for any other. */
  pending(line: number): MatchedRow | undefined {
    const row = this.rows.get(line);
    return row && !row.known ? row : undefined;
  }

  /** Who on file a row is about; null for somebody new and for nobody who gave a name. */
  personOf(line: number): string | null {
    const root = this.rootOf(line);
    const row = this.rows.get(root);
    const onFile = row && (row.known || joins(row)) ? row.personId : null;
    return onFile ?? this.registered.get(root) ?? null;
  }

  /** Whether a row is about somebody who is not on file yet. */
  isUnregistered(line: number): boolean {
    return (this.rows.get(line)?.named ?? false) && this.personOf(line) === null;
  }

  /** Whether a row, still to be entered, is the first about somebody who is not on file yet. */
  bringsNewPerson(line: number): boolean {
    return this.pending(line) !== undefined && this.isUnregistered(line) && this.rootOf(line) === line;
  }

  /** The person of this row was registered. */
  addRegistered(line: number, personId: string): void {
    this.registered.set(this.rootOf(line), personId);
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
const joins = ({ likeness, decision }: MatchedRow): boolean =>
  likeness === 'certain' || (likeness === 'maybe' && decision === 'same');
