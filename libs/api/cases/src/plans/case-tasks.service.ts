import { Injectable } from '@nestjs/common';
import {
  Audit,
  Clock,
  cursorOf,
  Database,
  invalidField,
  Live,
  pageOf,
  type Principal,
  Ref,
  Refusal,
  Sealer,
  type Sorted,
  STAFF_NAMES,
  unsorted,
} from '@baanek/kernel';
import { v7 as newId } from 'uuid';
import { DangerWalls } from '../dangers/danger-walls.service';
import { CaseAccess } from '../files/case-access.service';
import { keySubject } from '../files/client-case.entity';
import { CaseConference } from '../conferences/case-conference.entity';
import { CaseGoal } from '../goals/case-goal.entity';
import { type CaseRecordKind, CaseRecords } from '../files/case-records.service';
import {
  type CaseTaskFields,
  type CaseTaskList,
  type CaseTaskOwner,
  type CaseTaskView,
  type DecideInConference,
  type EndCaseTask,
  MOST_OPEN,
  PAGE,
} from './case-task.dto';
import { CaseTask, type TaskWords, wordsAt } from './case-task.entity';
import { CASE_OPENERS, CONFERENCE_OF_TASK, GOAL_OF_TASK } from './case-task.sql';

type Row = Sorted<Omit<CaseTaskView, keyof TaskWords> & { sealed: Buffer; sealedFor: string }>;
/** What is planned anew: by itself, or decided in a conference. */
type NewTask = CaseTaskFields & { conferenceId?: string; outside?: string };

const READ = `SELECT t.id, t.owner_id AS "ownerId", o.display_name AS "ownerName", a.display_name AS "authorName",
    t.recorded_at AS "recordedAt", t.due_on::text AS "dueOn", t.outcome, t.ended_at AS "endedAt",
    e.display_name AS "endedByName", g.id AS "goalId", k.id AS "conferenceId", t.version, t.words AS sealed, coalesce(c.origin_person_id, c.person_id) AS "sealedFor",
    t.ended_at::text AS "sortKey"
  FROM case_task t JOIN client_case c ON c.id = t.origin_case_id JOIN ${STAFF_NAMES} o ON o.id = t.owner_id
  JOIN ${STAFF_NAMES} a ON a.id = t.author_id LEFT JOIN ${STAFF_NAMES} e ON e.id = t.ended_by LEFT JOIN ${GOAL_OF_TASK}
  LEFT JOIN ${CONFERENCE_OF_TASK}`;

/** How a task is reached: as every record of a case, but that it ends instead of being voided. */
const TASKS: Omit<CaseRecordKind, 'entity' | 'kind'> = {
  reads: 'plans.read',
  changes: 'plans.edit',
  actions: 'plans',
};

/** What is to be done in a case, by whom and by when. The one that is due first is the next step. */
@Injectable()
export class CaseTasks {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly access: CaseAccess,
    private readonly records: CaseRecords,
    private readonly walls: DangerWalls,
    private readonly sealer: Sealer,
    private readonly live: Live,
  ) {}

  /** Tasks of the case with their words, and who may be given one. */
  async list(by: Principal, caseId: string, after?: string): Promise<CaseTaskList> {
    const { id } = await this.access.reach(by, TASKS.reads, caseId);
    const begins = cursorOf(after, 'moment');
    const open = await this.database.sql<Row>(
      `${READ} WHERE t.case_id = $1 AND t.ended_at IS NULL ORDER BY t.due_on, t.id LIMIT ${MOST_OPEN}`,
      [id],
    );
    const ended = await this.database.sql<Row>(
      `${READ} WHERE t.case_id = $1 AND t.ended_at IS NOT NULL
         AND ($2::timestamptz IS NULL OR (t.ended_at, t.id) < ($2, $3::uuid))
       ORDER BY t.ended_at DESC, t.id DESC LIMIT ${PAGE + 1}`,
      [id, begins?.at ?? null, begins?.id ?? null],
    );
    const { rows, next } = pageOf(ended, PAGE);
    this.audit.viewed({ action: 'plans.read', subjectKind: 'case', subjectId: id });
    return {
      open: await this.opened(open.map(unsorted)),
      ended: await this.opened(rows),
      next,
      owners: await this.owners(id),
      safetyPlanAt: await this.safetyPlanAt(id),
    };
  }

  private async safetyPlanAt(caseId: string): Promise<Date | null> {
    const [last] = await this.database.sql<{ recordedAt: Date }>(
      `SELECT recorded_at AS "recordedAt" FROM safety_plan WHERE case_id = $1 AND voided_at IS NULL
       ORDER BY recorded_at DESC LIMIT 1`,
      [caseId],
    );
    return last?.recordedAt ?? null;
  }

  /** 409 `cases.closed`, and as `DangerWalls.refuseColleague`. */
  async add(by: Principal, caseId: string, said: NewTask): Promise<Ref> {
    const { what, dueOn, ownerId, goalId, conferenceId = null, outside } = said;
    const reached = await this.access.reachOpen(by, TASKS.changes, caseId);
    await this.mayOwn(by, reached.id, ownerId);
    await this.belongs(reached.id, goalId);
    if (dueOn < this.clock.today()) throw invalidField('dueOn', 'notBeforeToday');
    const id = newId();
    const words: TaskWords = { what, remark: '', ...(outside ? { outside } : {}) };
    const key = await this.sealer.key(keySubject(reached));
    await this.database.repository(CaseTask).insert({
      ...{ id, centreId: by.centreId, caseId: reached.id, authorId: by.staffId, ownerId, dueOn, goalId },
      ...{ recordedAt: this.clock.now(), words: this.sealer.seal(key, wordsAt(id), words) },
      ...{ conferenceId, version: 1 },
    });
    return this.changed('added', id, 0);
  }

  /** Decided in a conference: done and told of as every other task. 409 `record.voided`, and as `add`. */
  async decide(by: Principal, conferenceId: string, said: DecideInConference): Promise<Ref> {
    const conference = await this.database.repository(CaseConference).findOneBy({ id: conferenceId });
    if (!conference) throw new Refusal('request.not_found');
    await this.access.reachOpen(by, TASKS.changes, conference.caseId);
    if (conference.voidedAt) throw new Refusal('record.voided');
    return this.add(by, conference.caseId, { ...said, goalId: null, conferenceId });
  }

  /** What was decided in a conference, for whoever has read that; of more than 200 the first. */
  async decidedIn(conferenceId: string): Promise<CaseTaskView[]> {
    const rows = await this.database.sql<Row>(
      `${READ} JOIN case_conference d ON d.id = t.conference_id AND d.case_id = t.case_id
       WHERE d.id = $1 ORDER BY t.due_on, t.id LIMIT ${MOST_OPEN}`,
      [conferenceId],
    );
    return this.opened(rows.map(unsorted));
  }

  /** Says it otherwise, puts it off, or hands it to somebody else. 409 `plans.ended`, and as `add`. */
  async change(
    by: Principal,
    id: string,
    seen: number,
    { what, dueOn, ownerId, goalId }: CaseTaskFields,
  ): Promise<Ref> {
    const task = await this.lock(by, id, seen);
    if (task.outcome) throw new Refusal('plans.ended');
    if (ownerId !== task.ownerId) await this.mayOwn(by, task.caseId, ownerId);
    else await this.refuseDangerous(by, task.caseId, ownerId);
    if (goalId !== task.goalId) await this.belongs(task.caseId, goalId);
    if (dueOn !== task.dueOn && dueOn < this.clock.today()) throw invalidField('dueOn', 'notBeforeToday');
    const words = await this.sealed(task, { ...(await this.wordsOf(task)), what, remark: '' });
    await this.database.repository(CaseTask).update({ id }, { dueOn, ownerId, goalId, words });
    return this.changed('changed', id, seen);
  }

  /** Ends it: it is done, or not needed. 409 `cases.closed`, `plans.ended`. */
  async end(by: Principal, id: string, seen: number, { outcome, remark }: EndCaseTask): Promise<Ref> {
    const task = await this.lock(by, id, seen);
    if (task.outcome) throw new Refusal('plans.ended');
    const words = await this.sealed(task, { ...(await this.wordsOf(task)), remark });
    await this.database
      .repository(CaseTask)
      .update({ id }, { outcome, words, endedAt: this.clock.now(), endedBy: by.staffId });
    return this.changed(outcome === 'done' ? 'done' : 'dropped', id, seen);
  }

  /** It is still to be done. 409 `plans.not_ended`, and as `add`. */
  async reopen(by: Principal, id: string, seen: number): Promise<Ref> {
    const task = await this.lock(by, id, seen);
    if (!task.outcome) throw new Refusal('plans.not_ended');
    await this.refuseDangerous(by, task.caseId, task.ownerId);
    await this.database.repository(CaseTask).update({ id }, { outcome: null, endedAt: null, endedBy: null });
    return this.changed('reopened', id, seen);
  }

  private async lock(by: Principal, id: string, seen: number): Promise<CaseTask> {
    const found = await this.database.repository(CaseTask).findOne({ where: { id } });
    if (!found) throw new Refusal('request.not_found');
    await this.access.reachOpen(by, TASKS.changes, found.caseId);
    return this.database.lockVersion(CaseTask, { id }, seen);
  }

  /** Who may be given a task: whoever opens the case and is not dangerous to its client now. */
  private async owners(caseId: string): Promise<CaseTaskOwner[]> {
    return this.walls.safeOf(caseId, await this.everybody(caseId));
  }

  /** Those who work on the case, and those who open every case. */
  private everybody(caseId: string): Promise<CaseTaskOwner[]> {
    return this.database.sql<CaseTaskOwner>(CASE_OPENERS, [caseId]);
  }

  private async mayOwn(by: Principal, caseId: string, ownerId: string): Promise<void> {
    const owners = await this.everybody(caseId);
    if (!owners.some(({ id }) => id === ownerId)) throw invalidField('ownerId', 'exists');
    await this.refuseDangerous(by, caseId, ownerId);
  }

  /** 409 as `DangerWalls.refuseColleague`. */
  private refuseDangerous(by: Principal, caseId: string, ownerId: string): Promise<void> {
    return this.walls.refuseColleague(by, [caseId], ownerId, [this.clock.now()]);
  }

  /** Refuses a goal of another case, or one that does not count. */
  private async belongs(caseId: string, goalId: string | null): Promise<void> {
    if (goalId === null) return;
    const goal = await this.database.repository(CaseGoal).findOneBy({ id: goalId, caseId });
    if (!goal || goal.voidedAt) throw invalidField('goalId', 'exists');
  }

  private async opened(rows: readonly Omit<Row, 'sortKey'>[]): Promise<CaseTaskView[]> {
    const opened = await this.sealer.openRows<TaskWords, Omit<Row, 'sortKey'>>(rows, wordsAt);
    return opened.map(task => ({ ...task, outside: task.outside ?? '' }));
  }

  private async wordsOf(task: CaseTask): Promise<TaskWords> {
    return this.sealer.open<TaskWords>(await this.records.keyOf(task), wordsAt(task.id), task.words);
  }

  private async sealed(task: CaseTask, words: TaskWords): Promise<Buffer> {
    return this.sealer.seal(await this.records.keyOf(task), wordsAt(task.id), words);
  }

  private changed(change: string, id: string, seen: number): Ref {
    this.audit.record({ action: `${TASKS.actions}.${change}`, subjectKind: 'case_task', subjectId: id });
    this.live.changed('cases');
    return { id, version: seen + 1 };
  }
}
