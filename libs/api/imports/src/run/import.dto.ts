import {
  IMPORT_DECISIONS,
  IMPORT_FAULTS,
  IMPORT_FIELDS,
  IMPORT_HALTS,
  IMPORT_LIKENESS,
  IMPORT_STATES,
  type ImportDecision,
  type ImportFault,
  type ImportField,
  type ImportHalt,
  type ImportLikeness,
  type ImportState,
} from '@baanek/contracts';
import { Flag, Id, Instant, ListOf, ListOfNested, OneOf, Text, Whole, WholeInQuery } from '@baanek/kernel';
import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsInt, Max, Min } from 'class-validator';

/** Seconds a caller waits for the work, when it says nothing. Longer work goes on; ask how far it is. */
export const WAIT = 20;

export class WaitQuery {
  /** Seconds to wait for the work to end; 20 when left out, 0 to be answered at once. */
  @WholeInQuery(0, 25)
  wait?: number;
}

export class MapColumns {
  /** A field per column, in the order of the columns; `ignore` for what is not wanted. */
  @ListOf(IMPORT_FIELDS, 60)
  mapping: ImportField[];
}

export class RowQuery {
  /** `bad`: cannot be entered; `unsure`: may be about somebody known; `repeat`: these and the certain ones. */
  @OneOf(['all', 'bad', 'unsure', 'repeat'], { optional: true })
  show?: 'all' | 'bad' | 'unsure' | 'repeat';

  /** The line of the last row of the page before: the page begins after it, however many were put right since. */
  @WholeInQuery(1, 100_000)
  after?: number;

  @WholeInQuery(1, 500)
  limit?: number;
}

export class DecideRows {
  /** Rows that are not certain, by their line. */
  @ApiProperty({ type: [Number], minItems: 1, maxItems: 500 })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  @IsInt({ each: true })
  @Min(1, { each: true })
  @Max(100_000, { each: true })
  lines: number[];

  /** `same`: the woman proposed; `other`: somebody else; null takes it back. */
  @OneOf(IMPORT_DECISIONS, { nullable: true })
  decision: ImportDecision | null;
}

/** Somebody on file whom a row is like. */
export class PossiblePerson {
  @Id()
  id: string;

  @Text(10)
  code: string;

  @Text(120, { empty: true })
  shortName: string;

  @Whole(0, 150, { nullable: true })
  age: number | null;
}

export class ImportRowView {
  @Whole(1, 100_000)
  line: number;

  @ApiProperty({ type: [String] })
  cells: string[];

  /** Why the row cannot be entered; null for a good one. */
  @OneOf(IMPORT_FAULTS, { nullable: true })
  fault: ImportFault | null;

  /** Index of the column at fault. */
  @Whole(0, 60, { nullable: true })
  faultColumn: number | null;

  /** Entered by an earlier import. */
  @Flag()
  known: boolean;

  /** How sure it is that the row is about somebody known; null for somebody new and for nobody. */
  @OneOf(IMPORT_LIKENESS, { nullable: true })
  likeness: ImportLikeness | null;

  /** What a person said of a row that is not certain; undecided rows are entered as somebody else. */
  @OneOf(IMPORT_DECISIONS, { nullable: true })
  decision: ImportDecision | null;

  /** The first line about whom it is like. */
  @Whole(1, 100_000, { nullable: true })
  likeLine: number | null;

  /** Cells of that line. */
  @ApiProperty({ type: [String], nullable: true })
  likeCells: string[] | null;

  /** Who on file it is like. */
  @ApiProperty({ type: () => PossiblePerson, nullable: true })
  likePerson: PossiblePerson | null;
}

export class ImportRowPage {
  @ListOfNested(() => ImportRowView, 0, 500)
  rows: ImportRowView[];

  /** The line that the page after this one begins after; null on the last. */
  @Whole(1, 100_000, { nullable: true })
  next: number | null;
}

export class ImportView {
  @Id()
  id: string;

  /**
   * `reading`, `checking`, `committing`: work runs, `rowsDone` of `rowsTotal` are done; `uploaded`: a date column is
   * still to be named, or the check ended early; `checked`: ready to commit; `committed`; `failed`: upload it again.
   */
  @OneOf(IMPORT_STATES)
  state: ImportState;

  @ApiProperty({ type: [String] })
  headings: string[];

  @ListOf(IMPORT_FIELDS, 60)
  mapping: ImportField[];

  @Whole(0, 100_000)
  rowsTotal: number;

  @Whole(0, 100_000)
  rowsGood: number;

  @Whole(0, 100_000)
  rowsBad: number;

  /** Good rows already entered by an earlier import; a commit leaves them as they are. */
  @Whole(0, 100_000)
  rowsKnown: number;

  /** Good rows about somebody on file or earlier in the journal. */
  @Whole(0, 100_000)
  rowsRepeat: number;

  /** Good rows that may be about somebody known and that no person has decided; a commit enters them as somebody else. */
  @Whole(0, 100_000)
  rowsUnsure: number;

  @Whole(0, 100_000)
  rowsAnonymous: number;

  @Whole(0, 100_000)
  peopleNew: number;

  /** 0 after work that ended before its time. */
  @Whole(0, 100_000)
  rowsDone: number;

  /** Why the last work ended before its time; nothing of it was entered. */
  @OneOf(IMPORT_HALTS, { nullable: true })
  halt: ImportHalt | null;

  @Instant()
  uploadedAt: Date;

  @Whole(1, 2_000_000_000)
  version: number;
}

export class ImportList {
  @ListOfNested(() => ImportView, 0, 20)
  imports: ImportView[];
}
