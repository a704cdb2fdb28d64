import { Injectable } from '@nestjs/common';
import { Audit, Clock, Database, ensure, type Principal, Refusal, Sealer } from '@baanek/kernel';
import { Persons } from '@baanek/registry';
import { countedBy } from './attendance-count.service';
import type { EnrolmentView } from './enrolment.dto';
import { EnrolmentList, FROM, LINE, type Row } from './enrolment-list.service';

/** What is on file of one participant. */
@Injectable()
export class EnrolmentReader {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly sealer: Sealer,
    private readonly persons: Persons,
    private readonly lists: EnrolmentList,
  ) {}

  async read(by: Principal, id: string): Promise<EnrolmentView> {
    const [row] = await this.database.sql<
      Row & Pick<EnrolmentView, 'agreedOn' | 'voided'> & { centreId: string; sealed: Buffer }
    >(
      `SELECT ${LINE}, e.centre_id AS "centreId", to_char(e.agreed_on, 'YYYY-MM-DD') AS "agreedOn", e.basis AS sealed,
              e.voided_at IS NOT NULL AS voided
       ${FROM} WHERE e.id = $3`,
      [...countedBy(this.clock.now()), id],
    );
    if (!row) throw new Refusal('request.not_found');
    const { centreId, sealed, ...line } = row;
    ensure(by, 'programme.read', { centreId, side: 'programme' });
    const person = await this.persons.open(line.personId);
    const key = await this.sealer.key(line.personId);
    const basis = this.sealer.open<string>(key, { table: 'enrolment', row: id, column: 'basis' }, sealed);
    this.audit.viewed({ action: 'programme.read', subjectKind: 'enrolment', subjectId: id });
    const [named] = await this.lists.named([line]);
    if (!named) throw new Refusal('request.not_found');
    return { ...named, person, basis };
  }
}
