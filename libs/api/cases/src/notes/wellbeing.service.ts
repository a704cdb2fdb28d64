import { Injectable } from '@nestjs/common';
import { Audit, Database, type Principal } from '@baanek/kernel';
import { CaseAccess } from '../files/case-access.service';
import type { WellbeingPoint, WellbeingView } from './note.dto';

/** How a client said she was, session by session; for the readers of the notes. */
@Injectable()
export class Wellbeing {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly access: CaseAccess,
  ) {}

  /** Leaves a trace. */
  async of(by: Principal, caseId: string): Promise<WellbeingView> {
    const { id } = await this.access.reach(by, 'sessions.read', caseId);
    const latest = await this.database.sql<WellbeingPoint>(
      `SELECT n.id AS "sessionId", n.held_at AS "heldAt", t.wellbeing
       FROM counselling_session n JOIN session_note t ON t.session_id = n.id
       WHERE n.case_id = $1 AND n.voided_at IS NULL AND t.wellbeing IS NOT NULL
       ORDER BY n.held_at DESC, n.id DESC LIMIT 500`,
      [id],
    );
    this.audit.viewed({ action: 'sessions.wellbeing_read', subjectKind: 'case', subjectId: id });
    return { points: latest.reverse() };
  }
}
