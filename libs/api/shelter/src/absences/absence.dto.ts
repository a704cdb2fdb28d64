import { Day, Nested, Why } from '@baanek/kernel';

class AbsenceFields {
  /** First night away. */
  @Day()
  from: string;

  /** The night on which they sleep here again. */
  @Day()
  to: string;
}

export class RecordAbsence extends AbsenceFields {
  /** Why it is recorded later; asked for when they left before last night. */
  @Nested(() => Why, { optional: true })
  why?: Why;
}

export class CorrectAbsence extends AbsenceFields {
  @Nested(() => Why)
  why: Why;
}
