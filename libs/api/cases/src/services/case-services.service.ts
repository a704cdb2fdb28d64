import { Injectable } from '@nestjs/common';
import { SERVICE_KINDS_OF } from '@baanek/contracts';
import {
  Audit,
  Clock,
  cursorOf,
  Database,
  Live,
  PAGE_ROWS,
  pageOf,
  type Principal,
  Ref,
  Refusal,
  Sealer,
  type Sorted,
} from '@baanek/kernel';
import { v7 as newId } from 'uuid';
import { CaseAccess } from '../files/case-access.service';
import { keySubject } from '../files/client-case.entity';
import type { ServiceFields, ServiceLine, ServicePage, ServicesQuery, ServiceView } from './case-service.dto';
import { CaseService, type ServiceWords, wordsAt } from './case-service.entity';
import { ASKED, FROM, SAME_HELP, SHOWN } from './case-service.sql';
import { ServiceChecks } from './service-checks.service';
import { columnsOf, wordsOf } from './service-columns';
import { type KindTotal, totalsByGroup } from './service.rules';

/** The meeting that a service is recorded of; none where it is recorded by hand. */
type Meeting = Pick<CaseService, 'sessionId' | 'appointmentClientId'>;
const NO_MEETING: Meeting = { sessionId: null, appointmentClientId: null };

type ViewRow = ServiceLine & { caseId: string; sealed: Buffer; sealedFor: string };

/** Help that a client was given, and how much of it. */
@Injectable()
export class CaseServices {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly access: CaseAccess,
    private readonly checks: ServiceChecks,
    private readonly sealer: Sealer,
    private readonly live: Live,
  ) {}

  /** 409 `cases.closed`. */
  async record(by: Principal, caseId: string, said: ServiceFields): Promise<Ref> {
    const reached = await this.access.reachOpen(by, 'services.edit', caseId);
    await this.checks.check(reached, said);
    return this.add(by, reached, said);
  }

  /** As it is said; the caller has reached the case, and has checked it. */
  async add(
    by: Principal,
    reached: Parameters<typeof keySubject>[0] & { id: string },
    said: ServiceFields,
    meeting = NO_MEETING,
  ): Promise<Ref> {
    const id = newId();
    const key = await this.sealer.key(keySubject(reached));
    await this.database.repository(CaseService).insert({
      ...{ ...columnsOf(said), ...meeting, id },
      ...{ centreId: by.centreId, caseId: reached.id, authorId: by.staffId },
      ...{
        recordedAt: this.clock.now(),
        words: this.sealer.seal(key, wordsAt(id), wordsOf(said)),
        version: 1,
      },
    });
    this.audit.record({ action: 'services.recorded', subjectKind: 'case_service', subjectId: id });
    this.live.changed('cases');
    return { id, version: 1 };
  }

  /** A page, the latest first, without words; and what all of them come to that are asked for and count. */
  async list(
    by: Principal,
    caseId: string,
    { group, from, to, after }: ServicesQuery = {},
  ): Promise<ServicePage> {
    const begins = cursorOf(after, 'day');
    const { id } = await this.access.reach(by, 'services.read', caseId);
    const asked = [id, group ? SERVICE_KINDS_OF[group] : null, from ?? null, to ?? null];
    const read = await this.database.sql<Sorted<ServiceLine>>(
      `SELECT ${SHOWN}, x.given_on::text AS "sortKey" ${FROM} WHERE ${ASKED}
         AND ($5::uuid IS NULL OR (x.given_on, x.id) < ($6::date, $5))
       ORDER BY x.given_on DESC, x.id DESC LIMIT ${PAGE_ROWS + 1}`,
      [...asked, begins?.id ?? null, begins?.at ?? null],
    );
    const totals = await this.database.sql<KindTotal>(
      `SELECT x.kind, count(*)::int AS services, sum(x.units)::int AS units, coalesce(sum(x.minutes), 0)::int AS minutes
       FROM case_service x WHERE ${ASKED} AND x.voided_at IS NULL AND NOT ${SAME_HELP} GROUP BY x.kind`,
      asked,
    );
    const { rows, next } = pageOf(read, PAGE_ROWS);
    this.audit.viewed({ action: 'services.listed', subjectKind: 'case', subjectId: id });
    return { services: rows, next, totals: totalsByGroup(totals) };
  }

  /** One with its words. Leaves a trace. */
  async read(by: Principal, serviceId: string): Promise<ServiceView> {
    const [row] = await this.database.sql<ViewRow>(
      `SELECT ${SHOWN}, x.case_id AS "caseId", x.words AS sealed, coalesce(c.origin_person_id, c.person_id) AS "sealedFor"
       ${FROM} JOIN client_case c ON c.id = x.origin_case_id WHERE x.id = $1`,
      [serviceId],
    );
    if (!row) throw new Refusal('request.not_found');
    await this.access.reach(by, 'services.read', row.caseId);
    this.audit.viewed({ action: 'services.read', subjectKind: 'case_service', subjectId: row.id });
    const { sealed, sealedFor, ...view } = row;
    const words = this.sealer.open<ServiceWords>(await this.sealer.key(sealedFor), wordsAt(row.id), sealed);
    return { ...view, ...words };
  }
}
