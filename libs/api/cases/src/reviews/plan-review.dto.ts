import { Day, Flag, Id, Instant, ListOfNested, Next, PAGE_ROWS, Text, Whole } from '@baanek/kernel';

export class ReviewPlan {
  /** When it is to be gone through next. */
  @Day()
  nextOn: string;

  @Text(4000, { empty: true })
  note: string;
}

export class PlanReviewView extends ReviewPlan {
  @Id()
  id: string;

  @Text(120)
  authorName: string;

  @Instant()
  recordedAt: Date;

  @Flag()
  voided: boolean;

  @Whole(1, 2_000_000_000)
  version: number;
}

export class PlanReviewPage {
  /** The latest first. */
  @ListOfNested(() => PlanReviewView, 0, PAGE_ROWS)
  reviews: PlanReviewView[];

  @Next()
  next: string | null;

  /** The day of the next one; before the first, so many days after the first goal was agreed on. Null where nothing is planned. */
  @Day({ nullable: true })
  dueOn: string | null;
}
