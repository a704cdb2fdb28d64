import { TASK_OUTCOMES, type TaskOutcome } from '@baanek/contracts';
import { Day, Id, Instant, ListOfNested, Next, OneOf, Text, Whole } from '@baanek/kernel';

/** Tasks that are still to be done that are shown of one case. */
export const MOST_OPEN = 200;
/** Ended tasks on one page. */
export const PAGE = 50;

export class CaseTaskFields {
  @Text(1000)
  what: string;

  @Day()
  dueOn: string;

  /** Who is to do it: somebody who may open the case. */
  @Id()
  ownerId: string;

  /** The goal of the case that it is done for; null for none. */
  @Id({ nullable: true })
  goalId: string | null;
}

/** A decision of a conference: a task of the case. */
export class DecideInConference {
  @Text(1000)
  what: string;

  @Day()
  dueOn: string;

  /** Who is to do it, or to see to it that whoever is outside does. */
  @Id()
  ownerId: string;

  /** Who outside the centre is to do it; empty where it is the owner. */
  @Text(200, { empty: true })
  outside: string;
}

export class EndCaseTask {
  @OneOf(TASK_OUTCOMES)
  outcome: TaskOutcome;

  @Text(1000, { empty: true })
  remark: string;
}

export class CaseTaskView extends CaseTaskFields {
  @Id()
  id: string;

  @Text(80)
  ownerName: string;

  /** Who outside the centre is to do it; the owner sees to it. Empty where she does it herself. */
  @Text(200, { empty: true })
  outside: string;

  /** The conference in which it was decided; null for none. */
  @Id({ nullable: true })
  conferenceId: string | null;

  @Text(80)
  authorName: string;

  @Instant()
  recordedAt: Date;

  /** Null while it is still to be done. */
  @OneOf(TASK_OUTCOMES, { nullable: true })
  outcome: TaskOutcome | null;

  @Text(1000, { empty: true })
  remark: string;

  @Instant({ nullable: true })
  endedAt: Date | null;

  @Text(80, { nullable: true })
  endedByName: string | null;

  @Whole(1, 1_000_000)
  version: number;
}

export class CaseTaskOwner {
  @Id()
  id: string;

  @Text(80)
  name: string;
}

export class CaseTaskList {
  /** Those still to be done, the soonest due first; of more than 200 the first. */
  @ListOfNested(() => CaseTaskView, 0, MOST_OPEN)
  open: CaseTaskView[];

  /** Those that ended, the latest first. */
  @ListOfNested(() => CaseTaskView, 0, PAGE)
  ended: CaseTaskView[];

  @Next()
  next: string | null;

  /** Who may be given one. */
  @ListOfNested(() => CaseTaskOwner, 0, 1000)
  owners: CaseTaskOwner[];

  /** When her safety plan was last saved; null while there is none. */
  @Instant({ nullable: true })
  safetyPlanAt: Date | null;
}
