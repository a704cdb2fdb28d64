import { MERGE_DOUBTS, type MergeDoubt } from '@baanek/contracts';
import { Flag, Id, Instant, ListOfNested, OneOf, Ref, SomeOf, Text, Whole } from '@baanek/kernel';
import { PersonView } from '../persons/person.dto';

export class MergePersons {
  /** The record that stands for both from now on. */
  @Id()
  keptId: string;

  /** Version of it that was looked at. */
  @Whole(1, 2_000_000_000)
  keptVersion: number;

  @Id()
  mergedId: string;

  @Whole(1, 2_000_000_000)
  mergedVersion: number;

  /** That what speaks against it was seen; see `PersonComparison.doubts`. */
  @Flag({ optional: true })
  doubtsSeen?: boolean;
}

export class SettleContact {
  /** Whose ways to reach her hold from now on: those of the kept record, or of the merged one. */
  @OneOf(['kept', 'merged'])
  holds: 'kept' | 'merged';

  /** Version of the kept record that was looked at. */
  @Whole(1, 2_000_000_000)
  personVersion: number;
}

/** A merge that stands; it can be taken back at any time. */
export class MergeView extends Ref {
  @Instant()
  mergedAt: Date;

  @Text(120, { empty: true })
  mergedBy: string;

  /** The record as it was and is: what it held comes back with it. */
  @Text(10)
  code: string;

  @Text(200, { empty: true })
  shortName: string;
}

/** Two records side by side, for a person to decide. */
export class PersonComparison {
  @ListOfNested(() => PersonView, 2, 2)
  persons: PersonView[];

  /** What speaks against their being one; merging them all the same needs `doubtsSeen`. */
  @SomeOf(MERGE_DOUBTS, 0)
  doubts: MergeDoubt[];
}
