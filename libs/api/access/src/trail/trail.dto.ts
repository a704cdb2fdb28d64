import {
  Day,
  EXPORT_ROWS,
  Flag,
  Id,
  Instant,
  ListOfNested,
  OneOf,
  Pattern,
  Text,
  WholeInQuery,
  Whole,
} from '@baanek/kernel';

export class TrailQuery {
  /** Entries older than this one. */
  @WholeInQuery(1, Number.MAX_SAFE_INTEGER)
  before?: number;

  /** Entries of one kind or of one domain: `cases.opened`, `cases`. */
  @Pattern(/^[a-z_]+(\.[a-z_]+)?$/, 60, { optional: true })
  action?: string;

  @Id({ optional: true })
  staffId?: string;

  /** First and last day in Asia/Bishkek. */
  @Day({ optional: true })
  from?: string;

  @Day({ optional: true })
  to?: string;

  /** `changes`: without what was only looked at. */
  @OneOf(['changes'], { optional: true })
  only?: 'changes';

  /** Entries about one record; of a person also the lists, searches and households that showed their name. */
  @Id({ optional: true })
  subjectId?: string;
}

/** Somebody who has, or had, an account in the centre. */
export class TrailPerson {
  @Id()
  id: string;

  @Text(120)
  name: string;
}

export class TrailEntry {
  @Whole(1, Number.MAX_SAFE_INTEGER)
  id: number;

  @Instant()
  at: Date;

  @Id()
  staffId: string;

  @Text(120)
  staffName: string;

  @Text(60)
  action: string;

  @Text(40, { nullable: true })
  subjectKind: string | null;

  @Id({ nullable: true })
  subjectId: string | null;

  /** Of an account: whose it is. */
  @Text(120, { nullable: true })
  subjectName: string | null;

  /** What a record is called that is no account: a code, or the name of a room; null where it has none. */
  @Text(120, { nullable: true })
  subjectLabel: string | null;

  /**
   * A code such as the purpose of a search; of an account, its roles joined by commas, a plus before those just given and a
   * minus before those just taken; of a hand-over, duty, receiver and how many.
   */
  @Text(120, { nullable: true })
  reason: string | null;

  /** To whom work was handed over; null where it was left to nobody. */
  @Text(120, { nullable: true })
  receiverName: string | null;
}

export class TrailPage {
  @ListOfNested(() => TrailEntry, 0, 50)
  entries: TrailEntry[];

  /** Pass as `before` for the next page; null at the end. */
  @Whole(1, Number.MAX_SAFE_INTEGER, { nullable: true })
  next: number | null;
}

/** What is shown, as it leaves in a file. */
export class TrailExport {
  @ListOfNested(() => TrailEntry, 0, EXPORT_ROWS)
  entries: TrailEntry[];

  /** There were more than leave in one file. */
  @Flag()
  more: boolean;
}
