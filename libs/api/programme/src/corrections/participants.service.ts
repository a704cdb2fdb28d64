import { Injectable } from '@nestjs/common';
import { Audit, Database, ensure, type Principal, type RecordHistory, RecordVersions } from '@baanek/kernel';
import { type ChangePerson, type PersonChanged, Registration } from '@baanek/registry';
import { Enrolment } from '../enrolments/enrolment.entity';

/** What is on file of a participant himself. */
@Injectable()
export class Participants {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly registration: Registration,
    private readonly versions: RecordVersions,
  ) {}

  /** `seen` is the version of his file. 404 without such an enrolment. */
  async change(
    by: Principal,
    enrolmentId: string,
    seen: number,
    fields: ChangePerson,
  ): Promise<PersonChanged> {
    const { personId } = await this.enrolment(by, enrolmentId, 'programme.manage');
    return this.registration.change(by, personId, seen, fields);
  }

  /** What his file said before each change. */
  async history(by: Principal, enrolmentId: string): Promise<RecordHistory> {
    const { personId } = await this.enrolment(by, enrolmentId, 'programme.read');
    this.audit.viewed({ action: 'registry.history_read', subjectKind: 'person', subjectId: personId });
    return this.versions.of('person', personId);
  }

  private async enrolment(
    by: Principal,
    id: string,
    permission: 'programme.read' | 'programme.manage',
  ): Promise<Enrolment> {
    const row = await this.database.repository(Enrolment).findOneBy({ id });
    ensure(by, permission, row && { centreId: row.centreId, side: 'programme' });
    return row as Enrolment; // `ensure` refuses nobody
  }
}
