import {
  IMPORT_FAULTS,
  IMPORT_FIELDS,
  IMPORT_STATES,
  type ImportFault,
  type ImportField,
  type ImportState,
} from '@baanek/contracts';
import { Id, Instant, ListOf, ListOfNested, OneOf, Whole, WholeInQuery } from '@baanek/kernel';
import { ApiProperty } from '@nestjs/swagger';

export class MapColumns {
  /** A field per column, in the order of the columns; `ignore` for what is not wanted. */
  @ListOf(IMPORT_FIELDS, 60)
  mapping: ImportField[];
}

export class RowQuery {
  /** `bad`: only rows that cannot be entered. */
  @OneOf(['all', 'bad'], { optional: true })
  show?: 'all' | 'bad';

  @WholeInQuery(0, 100_000)
  offset?: number;
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
}

export class ImportRowPage {
  @ListOfNested(() => ImportRowView, 0, 100)
  rows: ImportRowView[];

  @Whole(0, 100_000)
  total: number;
}

export class ImportView {
  @Id()
  id: string;

  /** `uploaded`: a date column is still to be named; `checked`: ready to commit; `committed`. */
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

  @Whole(0, 100_000)
  rowsAnonymous: number;

  @Whole(0, 100_000)
  peopleNew: number;

  @Instant()
  uploadedAt: Date;

  @Whole(1, 2_000_000_000)
  version: number;
}
