import { Injectable } from '@nestjs/common';
import { Audit, Clock, Database, type Principal } from '@baanek/kernel';
import { CaseTasks } from '../plans/case-tasks.service';
import { ComingOfAge } from './coming-of-age.entity';

/** What the task says, in both languages of the office: nobody knows in which of them its owner works. */
const CONSENT_TASK =
  'Исполнилось 18: спросить согласие самого клиента — чьё теперь дело, кому и о чём можно говорить. / ' +
  '18 жашка толду: кардардын өзүнүн макулдугун суроо — иш эми кимдики, кимге эмне айтууга болот.';

/**
 * Hands the rights of a case over to whose case it is, once she has come of age. No clock runs for it: whoever of her team
 * looks at “today” first has the task posted, on whichever server, and it is posted once for a child. A birth that is put right later
 * posts no second one; until when guardians may be told follows the birth as it is known.
 */
@Injectable()
export class ComingsOfAge {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly tasks: CaseTasks,
  ) {}

  /** Posts the task to ask for her consent, to `by`, unless that was done. True where it was done now. */
  async post(by: Principal, { caseId, personId }: { caseId: string; personId: string }): Promise<boolean> {
    await this.database.takeTurn(`comes of age ${personId}`);
    if (await this.isPosted(personId)) return false;
    const task = await this.tasks.add(by, caseId, {
      ...{ what: CONSENT_TASK, dueOn: this.clock.today(), ownerId: by.staffId, goalId: null },
    });
    await this.database.repository(ComingOfAge).insert({
      ...{ personId, centreId: by.centreId, caseId, taskId: task.id, postedAt: this.clock.now() },
    });
    this.audit.record({ action: 'children.came_of_age', subjectKind: 'case', subjectId: caseId });
    return true;
  }

  private async isPosted(personId: string): Promise<boolean> {
    const [found] = await this.database.sql<{ personId: string }>(
      `SELECT a.person_id AS "personId" FROM coming_of_age a WHERE person_head(a.person_id) = person_head($1) LIMIT 1`,
      [personId],
    );
    return found !== undefined;
  }
}
