import { Injectable } from '@nestjs/common';
import { Database, type Principal, Sealer, type SubjectKey } from '@baanek/kernel';
import { CaseAccess } from '../files/case-access.service';
import { ClientCase, keySubject } from '../files/client-case.entity';
import type { CounsellingSession } from './session.entity';

/** The keys under which notes of sessions are sealed: those of whom the case was opened for, whatever was merged since. */
@Injectable()
export class SessionKeys {
  constructor(
    private readonly database: Database,
    private readonly access: CaseAccess,
    private readonly sealer: Sealer,
  ) {}

  /** For a change of a session of an open case. 409 `cases.closed`. */
  async of(by: Principal, { caseId, originCaseId }: CounsellingSession): Promise<SubjectKey> {
    await this.access.reachOpen(by, 'sessions.log', caseId);
    const origin = await this.database.repository(ClientCase).findOneByOrFail({ id: originCaseId ?? caseId });
    return this.sealer.key(keySubject(origin));
  }
}
