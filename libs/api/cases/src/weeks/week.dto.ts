import { WEEK_COUNTS, WEEK_ITEMS, type WeekCount, type WeekItemKind } from '@baanek/contracts';
import { Day, Id, ListOfNested, OneOf, Text, Whole } from '@baanek/kernel';

/** Of what is due, and of what stayed behind, so much is told. */
export const MOST_ITEMS = 200;

export class WeekQuery {
  /** A day of the week that is asked for; this week without it. */
  @Day({ optional: true })
  day?: string;
}

export class WeekCounted {
  @OneOf(WEEK_COUNTS)
  what: WeekCount;

  @Whole(0, 1_000_000)
  n: number;
}

/** Something to be done in a case, by the code of its client. */
export class WeekItem {
  @OneOf(WEEK_ITEMS)
  kind: WeekItemKind;

  @Id()
  caseId: string;

  @Text(30)
  about: string;

  @Day()
  on: string;
}

export class WeekView {
  /** Monday. */
  @Day()
  from: string;

  /** Sunday. */
  @Day()
  to: string;

  /** What she did in that week; what she did not do at all is left out. */
  @ListOfNested(() => WeekCounted, 0, WEEK_COUNTS.length)
  done: WeekCounted[];

  /** What is due in the seven days after that week. */
  @ListOfNested(() => WeekItem, 0, MOST_ITEMS)
  due: WeekItem[];

  /** What was due until now, or until the end of that week, and is not done. */
  @ListOfNested(() => WeekItem, 0, MOST_ITEMS)
  behind: WeekItem[];
}

export class WorkerWeek {
  @Id()
  staffId: string;

  @Text(120)
  name: string;

  @ListOfNested(() => WeekCounted, 0, WEEK_COUNTS.length)
  done: WeekCounted[];
}

export class CentreWeek {
  @Day()
  from: string;

  @Day()
  to: string;

  /** By name; those who did nothing of it are left out. */
  @ListOfNested(() => WorkerWeek, 0, 1000)
  workers: WorkerWeek[];
}
