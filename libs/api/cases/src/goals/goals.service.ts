import { Injectable } from '@nestjs/common';
import {
  Audit,
  Clock,
  cursorOf,
  Database,
  Live,
  PAGE_ROWS,
  pageOf,
  type Principal,
  RecordVersions,
  Ref,
  Refusal,
  Sealer,
  type Sorted,
  unsorted,
} from '@baanek/kernel';
import { v7 as newId } from 'uuid';
import { CaseAccess } from '../files/case-access.service';
import { CaseRecords } from '../files/case-records.service';
import { keySubject } from '../files/client-case.entity';
import { CaseGoal, type GoalWords, goalWordsAt } from './case-goal.entity';
import { type CorrectGoal, type GoalFields, type GoalList, type GoalView, MOST_GOALS } from './goal.dto';
import { goalFault } from './goal.rules';
import { GOALS } from './goal-records';
import { GOAL_OPEN, GOAL_ROWS } from './goal.sql';

type Row = Sorted<Omit<GoalView, keyof GoalWords> & { sealed: Buffer; sealedFor: string }>;

/** What a client wants to reach, in her words. How far she has come is noted day by day; it is never typed into the goal. */
@Injectable()
export class Goals {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly access: CaseAccess,
    private readonly records: CaseRecords,
    private readonly versions: RecordVersions,
    private readonly sealer: Sealer,
    private readonly live: Live,
  ) {}

  /** Goals of the case with their words. Leaves a trace. */
  async list(by: Principal, caseId: string, after?: string): Promise<GoalList> {
    const { id } = await this.access.reach(by, GOALS.reads, caseId);
    const begins = cursorOf(after, 'moment');
    const open = begins
      ? []
      : await this.database.sql<Row>(
          `${GOAL_ROWS} WHERE g.case_id = $1 AND ${GOAL_OPEN} ORDER BY g.aim_on, g.id LIMIT ${MOST_GOALS}`,
          [id],
        );
    const ended = await this.database.sql<Row>(
      `${GOAL_ROWS} WHERE g.case_id = $1 AND NOT (${GOAL_OPEN})
         AND ($2::timestamptz IS NULL OR (g.recorded_at, g.id) < ($2, $3::uuid))
       ORDER BY g.recorded_at DESC, g.id DESC LIMIT ${PAGE_ROWS + 1}`,
      [id, begins?.at ?? null, begins?.id ?? null],
    );
    const { rows, next } = pageOf(ended, PAGE_ROWS);
    this.audit.viewed({ action: 'plans.goals_read', subjectKind: 'case', subjectId: id });
    return { open: await this.opened(open.map(unsorted)), ended: await this.opened(rows), next };
  }

  /** One goal, for whoever may read its case. */
  async one(by: Principal, goalId: string): Promise<GoalView> {
    const [row] = await this.database.sql<Row>(`${GOAL_ROWS} WHERE g.id = $1`, [goalId]);
    if (!row) throw new Refusal('request.not_found');
    await this.access.reach(by, GOALS.reads, row.caseId);
    const [goal] = await this.opened([unsorted(row)]);
    if (!goal) throw new Refusal('request.not_found');
    return goal;
  }

  /** 409 `cases.closed`. */
  async set(by: Principal, caseId: string, { what, ...said }: GoalFields): Promise<Ref> {
    const reached = await this.access.reachOpen(by, GOALS.changes, caseId);
    const fault = goalFault({ what, ...said }, this.clock.today());
    if (fault) throw fault;
    const id = newId();
    const key = await this.sealer.key(keySubject(reached));
    await this.database.repository(CaseGoal).insert({
      ...{ id, centreId: by.centreId, caseId: reached.id, authorId: by.staffId, ...said },
      ...{
        recordedAt: this.clock.now(),
        words: this.sealer.seal(key, goalWordsAt(id), { what }),
        version: 1,
      },
    });
    this.audit.record({ action: 'plans.goal_set', subjectKind: GOALS.kind, subjectId: id });
    this.live.changed('cases');
    return { id, version: 1 };
  }

  /** Says it otherwise, or puts it off; what it said before is kept. 409 `record.voided`, `cases.closed`. */
  async correct(by: Principal, id: string, seen: number, { why, what, ...said }: CorrectGoal): Promise<Ref> {
    await this.records.reachOpen(by, GOALS, id);
    const row = await this.database.lockVersion(CaseGoal, { id }, seen);
    if (row.voidedAt) throw new Refusal('record.voided');
    const fault = goalFault({ what, ...said }, this.clock.today());
    if (fault) throw fault;
    const key = await this.records.keyOf(row);
    const before = this.sealer.open<GoalWords>(key, goalWordsAt(id), row.words);
    await this.versions.keep(key, {
      ...{ kind: GOALS.kind, id, version: seen, change: 'corrected', why },
      ...{ before: factsOf({ ...row, ...before }), after: factsOf({ ...said, what }) },
    });
    const words = this.sealer.seal(key, goalWordsAt(id), { what });
    await this.database.repository(CaseGoal).update({ id }, { ...said, words });
    return this.records.changed(GOALS, 'corrected', id, seen, why);
  }

  private opened(rows: readonly Omit<Row, 'sortKey'>[]): Promise<GoalView[]> {
    return this.sealer.openRows<GoalWords, Omit<Row, 'sortKey'>>(rows, goalWordsAt);
  }
}

const factsOf = ({ kind, what, agreedOn, aimOn }: GoalFields): Record<string, string | null> => ({
  ...{ goalKind: kind, goalWhat: what, goalAgreedOn: agreedOn, goalAimOn: aimOn },
});
