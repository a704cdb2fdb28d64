import { Injectable } from '@nestjs/common';
import type { Principal, SubjectKey } from '@baanek/kernel';
import { CaseAccess } from '../files/case-access.service';
import { CaseRecords } from '../files/case-records.service';
import type { CounsellingSession } from './session.entity';

/** The keys under which notes of sessions are sealed: those of whom the case was opened for, whatever was merged since. */
@Injectable()
export class SessionKeys {
  constructor(
    private readonly access: CaseAccess,
    private readonly records: CaseRecords,
  ) {}

  /** For a change of a session of an open case. 409 `cases.closed`. */
  async of(by: Principal, session: CounsellingSession): Promise<SubjectKey> {
    await this.access.reachOpen(by, 'sessions.log', session.caseId);
    return this.records.keyOf(session);
  }
}
