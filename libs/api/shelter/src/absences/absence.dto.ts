import { Day } from '@baanek/kernel';

export class RecordAbsence {
  /** First night away. */
  @Day()
  from: string;

  /** The night on which they sleep here again. */
  @Day()
  to: string;
}
