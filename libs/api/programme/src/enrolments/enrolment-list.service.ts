import { Injectable } from '@nestjs/common';
import {
  Audit,
  Clock,
  Database,
  ensureBegins,
  EXPORT_ROWS,
  exportReason,
  PAGE_ROWS,
  pageOf,
  type Principal,
} from '@baanek/kernel';
import { ListedPersons, Persons } from '@baanek/registry';
import { countedBy, SESSIONS_COUNTED } from './attendance-count.service';
import type { EnrolmentExport, EnrolmentLine, EnrolmentPage, EnrolmentSearch } from './enrolment.dto';

/** A line of an enrolment; the parameters `$1` and `$2` are those of `countedBy`. */
export const LINE = `e.id, e.person_id AS "personId", e.source, e.state, to_char(e.referred_on, 'YYYY-MM-DD') AS "referredOn",
  e.required_sessions AS "requiredSessions", e.group_id AS "groupId", g.name AS "groupName", e.version,
  ${SESSIONS_COUNTED} AS counted`;
export const FROM = `FROM enrolment e LEFT JOIN programme_group g ON g.id = e.group_id`;

const AFTER = `((SELECT b.referred_on FROM enrolment b WHERE b.id = $3), $3)`;
const ORDERED = {
  asc: `($3::uuid IS NULL OR (e.referred_on, e.id) > ${AFTER}) ORDER BY e.referred_on, e.id`,
  desc: `($3::uuid IS NULL OR (e.referred_on, e.id) < ${AFTER}) ORDER BY e.referred_on DESC, e.id DESC`,
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
    await ensureBegins(rows, query.after, id =>
      this.database.sql<{ id: string }>(`SELECT id FROM enrolment WHERE id = $1`, [id]),
    );
    const page = pageOf(rows, PAGE_ROWS);
    this.audit.viewed({ action: 'programme.listed', subjectIds: page.rows.map(row => row.personId) });
    return { enrolments: await this.named(page.rows), more: page.more, partial };
  }

  async export(by: Principal, query: EnrolmentSearch): Promise<EnrolmentExport> {
    const { rows } = await this.rows(by, { ...query, after: undefined }, EXPORT_ROWS + 1);
    const page = pageOf(rows, EXPORT_ROWS);
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
  ): Promise<{ rows: Row[]; partial: boolean }> {
    const meant = await this.listed.meant(by, query.words, 'everybody');
    const rows = await this.database.sql<Row>(
      `SELECT ${LINE} ${FROM}
       WHERE ($5::text IS NULL OR e.state = $5) AND ($6::uuid IS NULL OR e.person_id = $6)
         AND (e.voided_at IS NOT NULL) = $7 AND ($8::text IS NULL OR e.source = $8)
         AND ($9::uuid IS NULL OR e.group_id = $9) AND ($10::uuid[] IS NULL OR e.person_id = ANY($10))
         AND ($11::date IS NULL OR e.referred_on >= $11) AND ($12::date IS NULL OR e.referred_on <= $12)
         AND ${ORDERED[query.order ?? 'desc']} LIMIT $4`,
      [
        ...[...countedBy(this.clock.now()), query.after ?? null, most, query.state ?? null],
        ...[query.personId ?? null, query.voided === 'true', query.source ?? null, query.groupId ?? null],
        ...[meant?.ids ?? null, query.from ?? null, query.to ?? null],
      ],
    );
    return { rows, partial: meant?.partial ?? false };
  }
}
