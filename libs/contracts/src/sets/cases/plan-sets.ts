/** How a task of a case ended. */
export const TASK_OUTCOMES = ['done', 'not_needed'] as const;
export type TaskOutcome = (typeof TASK_OUTCOMES)[number];

/** What a goal of a client is about. */
export const GOAL_KINDS = [
  'safety',
  'health',
  'children',
  'housing',
  'work_and_school',
  'papers_and_law',
  'family',
  'other',
] as const;
export type GoalKind = (typeof GOAL_KINDS)[number];

/** How far a goal has come. */
export const GOAL_PROGRESS = ['not_begun', 'under_way', 'reached', 'given_up'] as const;
export type GoalProgress = (typeof GOAL_PROGRESS)[number];

/** Whether nothing is left to be done for a goal that has come so far. */
export const isGoalEnded = (progress: GoalProgress): boolean =>
  progress === 'reached' || progress === 'given_up';

/** A plan is reviewed after so many days where no other day was agreed on; a practice of ours, no rule of law. */
export const DAYS_TO_REVIEW = 30;
/** A review is planned at most so many days ahead. */
export const MOST_DAYS_TO_REVIEW = 366;
