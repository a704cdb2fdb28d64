import { Injectable } from '@nestjs/common';
import { Database, type Principal } from '@baanek/kernel';
import { CaseAccess } from '../files/case-access.service';
import { GOAL_OPEN, LAST_NOTE } from '../goals/goal.sql';
import type { OpenEnd, OpenEndList } from './open-ends.dto';

/** What of one domain is still to come in a case, by its head and its client. */
export type OpenEndSource = (caseId: string, personId: string) => Promise<OpenEnd[]>;

/** What is still to come in a case that is about to be closed: closing ends nothing of it. Nought is left out. */
@Injectable()
export class OpenEnds {
  private readonly sources: OpenEndSource[] = [];

  constructor(
    private readonly database: Database,
    private readonly access: CaseAccess,
  ) {
    this.addSource(caseId => this.planned(caseId));
  }

  /** Called by each domain as it loads. */
  addSource(source: OpenEndSource): void {
    this.sources.push(source);
  }

  async of(by: Principal, caseId: string): Promise<OpenEndList> {
    const { id, personId } = await this.access.reach(by, 'cases.close', caseId);
    const ends: OpenEnd[] = [];
    for (const source of this.sources) ends.push(...(await source(id, personId)).filter(({ n }) => n > 0));
    return { ends };
  }

  private planned(caseId: string): Promise<OpenEnd[]> {
    return this.database.sql<OpenEnd>(
      `SELECT 'task' AS kind, count(*)::int AS n FROM case_task WHERE case_id = $1 AND ended_at IS NULL
       UNION ALL
       SELECT 'goal', count(*)::int FROM case_goal g LEFT JOIN ${LAST_NOTE} WHERE g.case_id = $1 AND ${GOAL_OPEN}
       UNION ALL
       SELECT 'conference', count(*)::int FROM case_conference
       WHERE case_id = $1 AND state = 'planned' AND voided_at IS NULL
       UNION ALL
       SELECT 'appointment', count(*)::int FROM appointment_client k JOIN appointment a ON a.id = k.appointment_id
       WHERE k.case_id = $1 AND k.state = 'planned' AND a.voided_at IS NULL AND a.starts_at > now()`,
      [caseId],
    );
  }
}
