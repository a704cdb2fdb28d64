import type { CaseRecordKind } from '../files/case-records.service';
import { CaseGoal } from './case-goal.entity';
import { GoalNote } from './goal-note.entity';

const PLAN = { reads: 'plans.read', changes: 'plans.edit' } as const;

export const GOALS: CaseRecordKind = {
  ...{ ...PLAN, entity: CaseGoal, kind: 'case_goal', actions: 'plans.goal' },
};
export const NOTES: CaseRecordKind = {
  ...{ ...PLAN, entity: GoalNote, kind: 'goal_note', actions: 'plans.note' },
};
