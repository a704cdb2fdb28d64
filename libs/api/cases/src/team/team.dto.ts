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

export class Workload {
  /** Those with an open case or a session, by name. */
  @ListOfNested(() => WorkerFigures, 0, 10_000)
  workers: WorkerFigures[];

  /** Of the centre: a case that several work on is one, and one that nobody works on counts too. */
  @Nested(() => CaseFigures)
  all: CaseFigures;
}
