import {
  DANGER_KINDS,
  DANGER_REMAINS,
  type DangerKind,
  type DangerRemains,
  type Oblast,
  OBLASTS,
} from '@baanek/contracts';
import {
  Day,
  Flag,
  Id,
  Instant,
  ListOfNested,
  Nested,
  Next,
  OneOf,
  PAGE_ROWS,
  SomeOf,
  Text,
  Whole,
  Why,
} from '@baanek/kernel';

/** More than this many count at once in no case. */
export const MOST_DANGERS = 100;

class DangerSaid {
  @OneOf(DANGER_KINDS)
  kind: DangerKind;

  /** Where a place lies, if that is known. */
  @OneOf(OBLASTS, { nullable: true })
  oblast: Oblast | null;

  /** Which place, or who; sealed. Empty only where a colleague or a centre is named. */
  @Text(500, { empty: true })
  what: string;

  /** Why it is dangerous to her; sealed. */
  @Text(1000, { empty: true })
  reason: string;

  /** The last day on which it counts; null where no end is known. */
  @Day({ nullable: true })
  untilOn: string | null;
}

export class RecordDanger extends DangerSaid {
  /** Of `colleague` alone. */
  @Id({ nullable: true })
  staffId: string | null;

  /** Of `centre` alone: another centre. */
  @Id({ nullable: true })
  otherCentreId: string | null;
}

/** Who or which centre is named stays: another one is another danger. */
export class CorrectDanger extends DangerSaid {
  @Nested(() => Why)
  why: Why;
}

export class DangerView extends RecordDanger {
  @Id()
  id: string;

  @Id()
  caseId: string;

  /** Of the colleague or the centre that is named; else empty. */
  @Text(200, { empty: true })
  named: string;

  /** Counts today: neither voided nor over. */
  @Flag()
  live: boolean;

  /** What of hers is still with the colleague who is named. */
  @SomeOf(DANGER_REMAINS, 0)
  remains: DangerRemains[];

  @Instant()
  recordedAt: Date;

  @Text(120)
  authorName: string;

  @Flag()
  voided: boolean;

  @Whole(1, 2_000_000_000)
  version: number;
}

/** A colleague or a centre that can be named. */
export class DangerChoice {
  @Id()
  id: string;

  @Text(200)
  name: string;
}

export class DangerList {
  /** Those that count, the latest first. */
  @ListOfNested(() => DangerView, 0, MOST_DANGERS)
  live: DangerView[];

  /** Those that are over or voided, a page at a time. */
  @ListOfNested(() => DangerView, 0, PAGE_ROWS)
  past: DangerView[];

  @Next()
  next: string | null;

  /** Who works here with survivors, but the asker. */
  @ListOfNested(() => DangerChoice, 0, 1000)
  colleagues: DangerChoice[];

  /** Other centres. */
  @ListOfNested(() => DangerChoice, 0, 200)
  centres: DangerChoice[];
}
