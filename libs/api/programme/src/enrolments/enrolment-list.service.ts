import { Injectable } from '@nestjs/common';
import {
  Audit,
  Clock,
  cursorOf,
  cutAt,
  Database,
  EXPORT_ROWS,
  exportReason,
  PAGE_ROWS,
  pageOf,
  type Principal,
  type Sorted,
  unsorted,
} from '@baanek/kernel';
import { ListedPersons, Persons } from '@baanek/registry';
import { countedBy, SESSIONS_COUNTED } from './attendance-count.service';
import type { EnrolmentExport, EnrolmentLine, EnrolmentPage, EnrolmentSearch } from './enrolment.dto';

/** A line of an enrolment; the parameters `$1` and `$2` are those of `countedBy`. */
export const LINE = `e.id, e.person_id AS "personId", e.source, e.state, to_char(e.referred_on, 'YYYY-MM-DD') AS "referredOn",
  e.required_sessions AS "requiredSessions", e.group_id AS "groupId", g.name AS "groupName", e.version,
  ${SESSIONS_COUNTED} AS counted`;
export const FROM = `FROM enrolment e LEFT JOIN programme_group g ON g.id = e.group_id`;

const ORDERED = {
  asc: `($3::uuid IS NULL OR (e.referred_on, e.id) > ($4::date, $3)) ORDER BY e.referred_on, e.id`,
  desc: `($3::uuid IS NULL OR (e.referred_on, e.id) < ($4::date, $3)) ORDER BY e.referred_on DESC, e.id DESC`,
} as const;

/** What is read of an enrolment before it has a name. */
export type Row = Omit<EnrolmentLine, 'code' | 'shortName' | 'initials'>;

/** Participants of the programme and how far they are. */
@Injectable()
export class EnrolmentList {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly persons: Persons,
    private readonly listed: ListedPersons,
  ) {}

  async page(by: Principal, query: EnrolmentSearch): Promise<EnrolmentPage> {
    const { rows, partial } = await this.rows(by, query, PAGE_ROWS + 1);
    const page = pageOf(rows, PAGE_ROWS);
    this.audit.viewed({ action: 'programme.listed', subjectIds: page.rows.map(row => row.personId) });
    return { enrolments: await this.named(page.rows), next: page.next, partial };
  }

  async export(by: Principal, query: EnrolmentSearch): Promise<EnrolmentExport> {
    const { rows } = await this.rows(by, { ...query, after: undefined }, EXPORT_ROWS + 1);
    const page = cutAt(rows.map(unsorted), EXPORT_ROWS);
    const subjectIds = [...new Set(page.rows.map(row => row.personId))];
    this.audit.record({
      ...{ action: 'programme.exported', subjectIds },
      reason: exportReason(page.rows.length, query),
    });
    return { enrolments: await this.named(page.rows), more: page.more };
  }

  /** Each row with the code and the name of whom it is about. */
  async named<T extends Row>(rows: readonly T[]): Promise<(T & EnrolmentLine)[]> {
    const lines = await this.persons.lines(rows.map(row => row.personId));
    return rows.map(row => {
      const { code = '', shortName = '', initials = '' } = lines.get(row.personId) ?? {};
      return { ...row, code, shortName, initials };
    });
  }

  private async rows(
    by: Principal,
    query: EnrolmentSearch,
    most: number,
  ): Promise<{ rows: Sorted<Row>[]; partial: boolean }> {
    const meant = await this.listed.meant(by, query.words, 'everybody');
    const begins = cursorOf(query.after, 'day');
    const rows = await this.database.sql<Sorted<Row>>(
      `SELECT ${LINE}, to_char(e.referred_on, 'YYYY-MM-DD') AS "sortKey" ${FROM}
       WHERE ($6::text IS NULL OR e.state = $6) AND ($7::uuid IS NULL OR e.person_id = $7)
         AND (e.voided_at IS NOT NULL) = $8 AND ($9::text IS NULL OR e.source = $9)
         AND ($10::uuid IS NULL OR e.group_id = $10) AND ($11::uuid[] IS NULL OR e.person_id = ANY($11))
         AND ($12::date IS NULL OR e.referred_on >= $12) AND ($13::date IS NULL OR e.referred_on <= $13)
         AND ${ORDERED[query.order ?? 'desc']} LIMIT $5`,
      [
        ...[
          ...countedBy(this.clock.now()),
          begins?.id ?? null,
          begins?.at ?? null,
          most,
          query.state ?? null,
        ],
        ...[query.personId ?? null, query.voided === 'true', query.source ?? null, query.groupId ?? null],
        ...[meant?.ids ?? null, query.from ?? null, query.to ?? null],
      ],
    );
    return { rows, partial: meant?.partial ?? false };
  }
}
