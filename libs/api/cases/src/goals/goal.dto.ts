import {
  GOAL_KINDS,
  GOAL_PROGRESS,
  type GoalKind,
  type GoalProgress,
  TASK_OUTCOMES,
  type TaskOutcome,
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
  Text,
  Whole,
  Why,
} from '@baanek/kernel';

/** Goals that have not ended that are shown of one case. */
export const MOST_GOALS = 100;

export class GoalFields {
  @OneOf(GOAL_KINDS)
  kind: GoalKind;

  /** What she wants to reach, in her words. */
  @Text(1000)
  what: string;

  @Day()
  agreedOn: string;

  /** By when; null where no day was agreed on. */
  @Day({ nullable: true })
  aimOn: string | null;
}

export class CorrectGoal extends GoalFields {
  @Nested(() => Why)
  why: Why;
}

/** A task of the goal that ends with it. */
export class EndedWithGoal {
  @Id()
  id: string;

  @Whole(1, 1_000_000)
  version: number;

  @OneOf(TASK_OUTCOMES)
  outcome: TaskOutcome;
}

export class NoteProgress {
  @Day()
  notedOn: string;

  @OneOf(GOAL_PROGRESS)
  progress: GoalProgress;

  /** Required where it is given up. */
  @Text(2000, { empty: true })
  text: string;

  /** Tasks that end with it; the others stay as they are. */
  @ListOfNested(() => EndedWithGoal, 0, 200)
  tasks: EndedWithGoal[];
}

export class GoalView extends GoalFields {
  @Id()
  id: string;

  @Id()
  caseId: string;

  @Text(120)
  authorName: string;

  @Instant()
  recordedAt: Date;

  /** What its last note says that counts. */
  @OneOf(GOAL_PROGRESS)
  progress: GoalProgress;

  /** The day of that note; null where there is none. */
  @Day({ nullable: true })
  notedOn: string | null;

  /** Tasks that were done for it, of all that were not dropped. */
  @Whole(0, 1_000_000)
  tasksDone: number;

  @Whole(0, 1_000_000)
  tasks: number;

  @Flag()
  voided: boolean;

  @Whole(1, 2_000_000_000)
  version: number;
}

export class GoalList {
  /** Those that are not reached and not given up, the soonest first; of more than 100 the first. */
  @ListOfNested(() => GoalView, 0, MOST_GOALS)
  open: GoalView[];

  /** Those reached, given up or voided, the latest recorded first. */
  @ListOfNested(() => GoalView, 0, PAGE_ROWS)
  ended: GoalView[];

  @Next()
  next: string | null;
}

export class GoalNoteView {
  @Id()
  id: string;

  @Day()
  notedOn: string;

  @OneOf(GOAL_PROGRESS)
  progress: GoalProgress;

  @Text(2000, { empty: true })
  text: string;

  @Text(120)
  authorName: string;

  @Instant()
  recordedAt: Date;

  @Flag()
  voided: boolean;

  @Whole(1, 2_000_000_000)
  version: number;
}

export class GoalFile {
  @Nested(() => GoalView)
  goal: GoalView;

  /** The latest first. */
  @ListOfNested(() => GoalNoteView, 0, PAGE_ROWS)
  notes: GoalNoteView[];

  @Next()
  next: string | null;
}
