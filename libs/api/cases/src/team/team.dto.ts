import { CASE_PARTS, type CasePart } from '@baanek/contracts';
import { Id, ListOfNested, OneOf, Whole } from '@baanek/kernel';

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
