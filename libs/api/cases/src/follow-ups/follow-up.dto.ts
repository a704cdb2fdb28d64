import {
  FOLLOW_UP_OUTCOMES,
  FOLLOW_UP_SAFETY,
  type FollowUpOutcome,
  type FollowUpSafety,
} from '@baanek/contracts';
import { Day, Id, Instant, ListOfNested, OneOf, Text, Whole } from '@baanek/kernel';

/** Follow-ups that are shown of one case. */
export const MOST_SHOWN = 200;
/** Follow-ups that one case has to come at most. */
export const MOST_TO_COME = 20;

export class PlanFollowUp {
  @Day()
  dueOn: string;
}

const OUTCOMES = FOLLOW_UP_OUTCOMES.filter(outcome => outcome !== 'reopened');

export class EndFollowUp {
  @OneOf(OUTCOMES)
  outcome: Exclude<FollowUpOutcome, 'reopened'>;

  /** Needed where she was reached, and only there. */
  @OneOf(FOLLOW_UP_SAFETY, { nullable: true })
  safety: FollowUpSafety | null;

  /** What was said; sealed. */
  @Text(2000, { empty: true })
  remark: string;

  /** When it is tried again: another follow-up for that day. */
  @Day({ nullable: true })
  againOn: string | null;
}

export class FollowUpView extends PlanFollowUp {
  @Id()
  id: string;

  /** After how many months from the closing; null where a worker chose the day. */
  @Whole(1, 6, { nullable: true })
  months: number | null;

  /** Null while it is still to come. */
  @OneOf(FOLLOW_UP_OUTCOMES, { nullable: true })
  outcome: FollowUpOutcome | null;

  @OneOf(FOLLOW_UP_SAFETY, { nullable: true })
  safety: FollowUpSafety | null;

  @Text(2000, { empty: true })
  remark: string;

  @Instant({ nullable: true })
  endedAt: Date | null;

  @Text(80, { nullable: true })
  endedByName: string | null;

  @Whole(1, 1_000_000)
  version: number;
}

export class FollowUpList {
  /** Those to come, the soonest first. */
  @ListOfNested(() => FollowUpView, 0, MOST_SHOWN)
  toCome: FollowUpView[];

  /** Those that ended, the latest first; of more than 200 the latest. */
  @ListOfNested(() => FollowUpView, 0, MOST_SHOWN)
  ended: FollowUpView[];
}
