import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ANSWERED_STEPS, type AnsweredStep, SET_UP_STEPS, type SetUpStep } from '@baanek/contracts';
import { Audit, Clock, Database, type Principal, Refusal } from '@baanek/kernel';
import { TodayBook } from '../today-book';
import { type SetUpAnswers, SetUpBook } from './set-up-book';
import type { SetUpStepView, SetUpView } from './set-up.dto';

/** A centre works without them. */
const OPTIONAL: readonly SetUpStep[] = ['import'];

/** The path from an empty centre to its first appeal; what is done follows from what there is, and is ticked nowhere. */
@Injectable()
export class SetUpPath implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly book: SetUpBook,
    private readonly today: TodayBook,
  ) {}

  onModuleInit(): void {
    this.today.add('set_up.read', async ({ by }) => {
      const { left } = await this.read(by);
      return { lines: left > 0 ? [{ kind: 'set_up_left', urgency: 'now', n: left }] : [] };
    });
  }

  /** Who keeps the centre sees all steps, others those that they can do. */
  async read(by: Principal): Promise<SetUpView> {
    const answers = await this.answers();
    const keepsCentre = by.roles.includes('admin');
    const seen = SET_UP_STEPS.filter(step => keepsCentre || this.book.mayDo(by, step));
    const steps = (await Promise.all(seen.map(step => this.step(by, step, answers)))).flatMap(
      step => step ?? [],
    );
    return { steps, left: steps.filter(({ state, optional }) => state === 'open' && !optional).length };
  }

  /** Said by whoever can do the step, or keeps the centre; taken back as easily. */
  async answer(by: Principal, step: AnsweredStep, given: boolean): Promise<SetUpView> {
    if (!by.roles.includes('admin') && !this.book.mayDo(by, step)) throw new Refusal('access.forbidden');
    // an answer that stands already, or one to take back that was never given, changes nothing
    const changed = await this.database.sql(
      `WITH said AS (
         INSERT INTO set_up_answer (centre_id, step, given, answered_at, answered_by)
         SELECT $1::uuid, $2, $3::boolean, $4::timestamptz, $5::uuid
         WHERE $3 OR EXISTS (SELECT 1 FROM set_up_answer WHERE centre_id = $1 AND step = $2)
         ON CONFLICT (centre_id, step) DO UPDATE
         SET given = EXCLUDED.given, answered_at = EXCLUDED.answered_at, answered_by = EXCLUDED.answered_by
         WHERE set_up_answer.given <> EXCLUDED.given RETURNING step)
       SELECT step FROM said`,
      [by.centreId, step, given, this.clock.now(), by.staffId],
    );
    if (changed.length === 0) return this.read(by);
    this.audit.record({
      action: given ? 'access.step_answered' : 'access.step_taken_back',
      ...{ subjectKind: 'centre', subjectId: by.centreId, reason: step },
    });
    return this.read(by);
  }

  private async answers(): Promise<SetUpAnswers> {
    const rows = await this.database.sql<{ step: AnsweredStep }>(
      `SELECT step FROM set_up_answer WHERE given AND centre_id = app_centre()`,
    );
    return new Set(rows.map(({ step }) => step));
  }

  private async step(by: Principal, step: SetUpStep, answers: SetUpAnswers): Promise<SetUpStepView | null> {
    const found = await this.book.read(by, step, answers);
    if (!found) return null;
    const answered = ANSWERED_STEPS.some(one => one === step && answers.has(one));
    // without a house there are no rules of one
    const without = (answered && step !== 'rules') || (step === 'rules' && answers.has('house'));
    const isDone = found.done || (answered && step === 'rules');
    return {
      ...{ step, answered, mine: this.book.mayDo(by, step), optional: OPTIONAL.includes(step) },
      state: isDone ? 'done' : without ? 'left_out' : 'open',
      lacks: isDone || without ? [] : [...(found.lacks ?? [])],
      counts: [...(found.counts ?? [])],
    };
  }
}
