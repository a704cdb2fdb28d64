import {
  FIGURE_MONTH_STATES,
  FIGURE_TABLES,
  type FigureMonthState,
  type FigureTable,
} from '@baanek/contracts';
import { Day, Flag, Instant, ListOfNested, Nested, OneOf, Pattern, Text, Whole } from '@baanek/kernel';

const MOST = 2 ** 31 - 1;
const MONTH = /^20\d\d-(0[1-9]|1[0-2])$/;

/** How many of one value; null where it is hidden. */
export class FigureCell {
  /** A code of its set. */
  @Text(40)
  value: string;

  @Whole(0, MOST, { nullable: true })
  n: number | null;
}

export class FigureTableView {
  @OneOf(FIGURE_TABLES)
  of: FigureTable;

  /** Nothing of it may be seen. Of one that is not held back, what is not there is nought. */
  @Flag()
  heldBack: boolean;

  /** The most first, the hidden ones last. */
  @ListOfNested(() => FigureCell, 0, 50)
  cells: FigureCell[];
}

/** Figures of a month as they may be seen; a number is null where it is hidden. */
export class FiguresView {
  @Whole(0, MOST, { nullable: true })
  total: number | null;

  @Whole(0, MOST, { nullable: true })
  help: number | null;

  /** Of all appeals: who asked about somebody. */
  @Whole(0, MOST, { nullable: true })
  asks: number | null;

  @ListOfNested(() => FigureTableView, 0, FIGURE_TABLES.length)
  tables: FigureTableView[];
}

/** Where a month stands for one’s own centre. */
export class FigureMonth {
  @Pattern(MONTH, 7)
  month: string;

  @OneOf(FIGURE_MONTH_STATES)
  state: FigureMonthState;

  @Instant({ nullable: true })
  sharedAt: string | null;

  /** The first day on which it can be neither shared nor withdrawn. */
  @Day()
  releasedOn: string;
}

/** What leaves the centre, and what of it could be seen if it stood alone. */
export class FigurePreview {
  @Nested(() => FigureMonth)
  month: FigureMonth;

  @Nested(() => FiguresView)
  counts: FiguresView;

  @Nested(() => FiguresView)
  seen: FiguresView;

  /** Tells these counts from others; to be sent with the decision. */
  @Text(64)
  digest: string;
}

export class ShareFigures {
  @Flag()
  shared: boolean;

  /** Of the preview that was seen; required to share. */
  @Text(64, { optional: true })
  digest?: string;
}

export class FigureRelease {
  @Pattern(MONTH, 7)
  month: string;

  /** How many centres it is the sum of. */
  @Whole(0, MOST)
  centres: number;

  @Instant()
  releasedAt: string;

  /** The asker has not opened it. */
  @Flag()
  isNew: boolean;
}

export class ReleasedFigures {
  @Nested(() => FigureRelease)
  release: FigureRelease;

  @Nested(() => FiguresView)
  figures: FiguresView;
}
