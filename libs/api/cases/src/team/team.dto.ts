import { CASE_PARTS, type CasePart } from '@baanek/contracts';
import { Id, OneOf } from '@baanek/kernel';

export class AssignWorker {
  @Id()
  staffId: string;

  /** Needs the role of the same name; `coordinator` any role that reads cases. */
  @OneOf(CASE_PARTS)
  part: CasePart;
}
