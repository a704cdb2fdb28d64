import { Injectable } from '@nestjs/common';
import {
  Audit,
  Clock,
  cursorOf,
  Database,
  invalidField,
  Live,
  PAGE_ROWS,
  pageOf,
  type Principal,
  Ref,
  Refusal,
  Sealer,
  type Sorted,
} from '@baanek/kernel';
import { isGoalEnded } from '@baanek/contracts';
import { v7 as newId } from 'uuid';
import { CaseRecords } from '../files/case-records.service';
import { CaseTasks } from '../plans/case-tasks.service';
import { CaseTask } from '../plans/case-task.entity';
import { CaseGoal } from './case-goal.entity';
import { GoalNote, type NoteWords, noteWordsAt } from './goal-note.entity';
import type { EndedWithGoal, GoalFile, GoalNoteView, NoteProgress } from './goal.dto';
import { progressFault } from './goal.rules';
import { GOALS, NOTES } from './goal-records';
import { NOTE_ROWS } from './goal.sql';
import { Goals } from './goals.service';

type Row = Sorted<Omit<GoalNoteView, keyof NoteWords> & { sealed: Buffer; sealedFor: string }>;

/** How far a goal has come, day by day. A note is never changed: one made by mistake is voided, and the one before counts. */
@Injectable()
export class GoalProgressNotes {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly goals: Goals,
    private readonly tasks: CaseTasks,
    private readonly records: CaseRecords,
    private readonly sealer: Sealer,
    private readonly live: Live,
  ) {}

  /** A goal with its notes, the latest first, a page at a time. Leaves a trace. */
  async file(by: Principal, goalId: string, after?: string): Promise<GoalFile> {
    const begins = cursorOf(after, 'day');
    const goal = await this.goals.one(by, goalId);
    const read = await this.database.sql<Row>(
      `${NOTE_ROWS} WHERE n.goal_id = $1 AND ($2::uuid IS NULL OR (n.noted_on, n.id) < ($3::date, $2))
       ORDER BY n.noted_on DESC, n.id DESC LIMIT ${PAGE_ROWS + 1}`,
      [goalId, begins?.id ?? null, begins?.at ?? null],
    );
    this.audit.viewed({ action: 'plans.goal_read', subjectKind: GOALS.kind, subjectId: goalId });
    const { rows, next } = pageOf(read, PAGE_ROWS);
    const notes = await this.sealer.openRows<NoteWords, Omit<Row, 'sortKey'>>(rows, noteWordsAt);
    return { goal, notes, next };
  }

  /**
   * Notes how far it has come. Its open tasks stay open, but for those that are said to end with it. 409 `record.voided`,
   * `plans.ended`, `cases.closed`.
   */
  async note(by: Principal, goalId: string, seen: number, said: NoteProgress): Promise<Ref> {
    await this.records.reachOpen(by, GOALS, goalId);
    const goal = await this.database.lockVersion(CaseGoal, { id: goalId }, seen);
    if (goal.voidedAt) throw new Refusal('record.voided');
    const { notedOn, progress, text, tasks } = said;
    const fault = progressFault(said, goal.agreedOn, this.clock.today());
    if (fault) throw fault;
    const id = newId();
    const key = await this.records.keyOf(goal);
    // in the case that the goal was set in, so that both are sealed alike and a merge that is undone takes both back
    const caseId = goal.originCaseId ?? goal.caseId;
    await this.database.repository(GoalNote).insert({
      ...{ id, centreId: by.centreId, caseId, authorId: by.staffId, goalId, notedOn, progress },
      ...{
        recordedAt: this.clock.now(),
        words: this.sealer.seal(key, noteWordsAt(id), { text }),
        version: 1,
      },
    });
    await this.database.repository(CaseGoal).update({ id: goalId }, { kind: goal.kind }); // its version moves on
    await this.endTasks(by, goal, isGoalEnded(progress) ? tasks : []);
    this.audit.record({
      action: 'plans.note_added',
      subjectKind: NOTES.kind,
      subjectId: id,
      reason: progress,
    });
    this.live.changed('cases');
    return { id: goalId, version: seen + 1 };
  }

  private async endTasks(by: Principal, goal: CaseGoal, tasks: readonly EndedWithGoal[]): Promise<void> {
    for (const { id, version, outcome } of tasks) {
      const { caseId } = goal;
      if (!(await this.database.repository(CaseTask).existsBy({ id, goalId: goal.id, caseId })))
        throw invalidField('tasks', 'exists');
      await this.tasks.end(by, id, version, { outcome, remark: '' });
    }
  }
}
