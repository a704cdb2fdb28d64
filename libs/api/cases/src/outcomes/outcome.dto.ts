import { NO_ANSWERS, type NoAnswer, OUTCOME_MOMENTS, type OutcomeMoment, SCALE } from '@baanek/contracts';
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
  Text,
  Whole,
  Why,
} from '@baanek/kernel';
import { SpokenView } from '../risk/questionnaire.dto';

/** Scales of one set at most. */
const MOST_SCALES = 20;

/** What she says on one scale, or why she says nothing; one of the two. */
export class OutcomeAnswer {
  @Text(40)
  scale: string;

  @Whole(SCALE.least, SCALE.most, { nullable: true })
  value: number | null;

  @OneOf(NO_ANSWERS, { nullable: true })
  none: NoAnswer | null;
}

class OutcomeSaid {
  @OneOf(OUTCOME_MOMENTS)
  moment: OutcomeMoment;

  /** Local day on which she was asked. */
  @Day()
  askedOn: string;

  /** Each scale once. */
  @ListOfNested(() => OutcomeAnswer, 1, MOST_SCALES)
  answers: OutcomeAnswer[];

  /** What has changed, in her words; sealed. */
  @Text(4000, { empty: true })
  changed: string;
}

export class RecordClientOutcome extends OutcomeSaid {
  /** Which scales were asked, in which version. */
  @Text(40)
  scales: string;

  @Whole(1, 10_000)
  scalesVersion: number;

  /** The follow-up in which she was reached; null outside one. */
  @Id({ nullable: true })
  followUpId: string | null;
}

export class CorrectClientOutcome extends OutcomeSaid {
  @Nested(() => Why)
  why: Why;
}

export class ClientOutcomeView extends RecordClientOutcome {
  @Id()
  id: string;

  /** The follow-up was ended otherwise since, or is to come again. */
  @Flag()
  notReached: boolean;

  @Text(120)
  authorName: string;

  @Instant()
  recordedAt: Date;

  @Flag()
  voided: boolean;

  @Whole(1, 2_000_000_000)
  version: number;
}

export class OutcomeScaleView {
  @Text(40)
  id: string;

  @Nested(() => SpokenView)
  name: SpokenView;

  @Nested(() => SpokenView)
  question: SpokenView;

  @Nested(() => SpokenView)
  least: SpokenView;

  @Nested(() => SpokenView)
  most: SpokenView;
}

/** Scales as they were asked in one version. */
export class OutcomeScalesView {
  @Text(40)
  code: string;

  @Whole(1, 10_000)
  version: number;

  @Nested(() => SpokenView)
  name: SpokenView;

  @Nested(() => SpokenView)
  notice: SpokenView;

  @Nested(() => SpokenView)
  safely: SpokenView;

  @ListOfNested(() => OutcomeScaleView, 1, MOST_SCALES)
  scales: OutcomeScaleView[];
}

export class ClientOutcomeFile {
  /** The latest first. */
  @ListOfNested(() => ClientOutcomeView, 0, PAGE_ROWS)
  outcomes: ClientOutcomeView[];

  @Next()
  next: string | null;

  /** What would be asked now. */
  @Nested(() => OutcomeScalesView)
  current: OutcomeScalesView;

  /** Those that were asked on this page, each version once. */
  @ListOfNested(() => OutcomeScalesView, 0, PAGE_ROWS)
  asked: OutcomeScalesView[];
}
