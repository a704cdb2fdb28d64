import { CASE_PARTS, type CasePart } from '@baanek/contracts';
import { Id, ListOfNested, Nested, OneOf, Text, Whole } from '@baanek/kernel';

export class AssignWorker {
  @Id()
  staffId: string;

  /** Needs the role of the same name; `coordinator` any role that reads cases. */
  @OneOf(CASE_PARTS)
  part: CasePart;
}

export class WorkerLoad {
  @Id()
  staffId: string;

  /** Open cases with a part of hers. */
  @Whole(1, 1_000_000)
  open: number;
}

export class CaseLoad {
  @ListOfNested(() => WorkerLoad, 0, 10_000)
  workers: WorkerLoad[];
}

/** Figures of open cases, and of sessions in the last thirty days. */
export class CaseFigures {
  @Whole(0, 1_000_000)
  open: number;

  /** With a high risk that stands. */
  @Whole(0, 1_000_000)
  high: number;

  /** In which something should have been done before today. */
  @Whole(0, 1_000_000)
  late: number;

  /** Whose client nobody has met, and who has waited for longer than `WAIT_DAYS` since her appeal. */
  @Whole(0, 1_000_000)
  waiting: number;

  /** Sessions that were held and count, by who held them. */
  @Whole(0, 1_000_000)
  sessions: number;
}

export class WorkerFigures extends CaseFigures {
  @Id()
  staffId: string;

  @Text(120)
  displayName: string;
}

/** How long clients waited who were met first within the last `FIRST_MEETING_DAYS`. */
export class FirstMeetings {
  @Whole(0, 1_000_000)
  count: number;

  /** Half of them waited no longer, in days from the appeal; null where nobody was met. */
  @Whole(0, 100_000, { nullable: true })
  medianDays: number | null;
}

export class Workload {
  /** Those with an open case or a session, by name. */
  @ListOfNested(() => WorkerFigures, 0, 10_000)
  workers: WorkerFigures[];

  /** Of the centre: a case that several work on is one, and one that nobody works on counts too. */
  @Nested(() => CaseFigures)
  all: CaseFigures;

  @Nested(() => FirstMeetings)
  firstMeetings: FirstMeetings;
}
