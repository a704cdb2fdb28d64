import { Injectable } from '@nestjs/common';
import { reachOf } from '@baanek/contracts';
import {
  addDays,
  Audit,
  Database,
  ensureBegins,
  EXPORT_ROWS,
  exportReason,
  PAGE_ROWS,
  pageOf,
  type Principal,
  startOfDay,
  STAFF_NAMES,
} from '@baanek/kernel';
import { ListedPersons, PERSON_CODES, Persons } from '@baanek/registry';
import type { CaseExport, CaseLine, CasePage, CaseSearch } from './case.dto';
import { UNATTENDED } from './case.sql';

type Row = Omit<CaseLine, 'code' | 'shortName' | 'initials'> & { personId: string };

/** The case a page begins after: one that the asker may know of, in the list still or not. */
const BEGINS = `FROM client_case b WHERE b.id = $1 AND ($4::uuid IS NULL OR EXISTS (
  SELECT 1 FROM case_worker w WHERE w.case_id = b.id AND w.staff_id = $4))`;
const OPENED = `((SELECT b.opened_at ${BEGINS}), $1)`;
const CODE = `((SELECT (SELECT q.code FROM ${PERSON_CODES} q WHERE q.id = b.person_id) ${BEGINS}), $1)`;
const ORDERED = {
  openedAsc: `($1::uuid IS NULL OR (c.opened_at, c.id) > ${OPENED}) ORDER BY c.opened_at, c.id`,
  openedDesc: `($1::uuid IS NULL OR (c.opened_at, c.id) < ${OPENED}) ORDER BY c.opened_at DESC, c.id DESC`,
  codeAsc: `($1::uuid IS NULL OR (p.code, c.id) > ${CODE}) ORDER BY p.code, c.id`,
  codeDesc: `($1::uuid IS NULL OR (p.code, c.id) < ${CODE}) ORDER BY p.code DESC, c.id DESC`,
} as const;

/** Whether only cases one is named in are shown. */
const isOwn = (by: Principal, query: CaseSearch): boolean =>
  query.mine === 'true' || reachOf(by.roles, 'cases.read') !== 'centre';

/** Whose names are opened at once for a file: other requests have their turn between. */
const NAMES_AT_ONCE = 500;

/** The list of cases, as far as the asker reaches. */
@Injectable()
export class CaseList {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly persons: Persons,
    private readonly listed: ListedPersons,
  ) {}

  /** Those who reach only their own cases get only these. Nothing is counted. */
  async page(by: Principal, query: CaseSearch): Promise<CasePage> {
    const { rows, partial } = await this.rows(by, query, PAGE_ROWS + 1);
    await ensureBegins(rows, query.after, id =>
      this.database.sql<{ id: string }>(
        `SELECT b.id FROM client_case b WHERE b.id = $1 AND ($2::uuid IS NULL OR EXISTS (
           SELECT 1 FROM case_worker w WHERE w.case_id = b.id AND w.staff_id = $2))`,
        [id, isOwn(by, query) ? by.staffId : null],
      ),
    );
    const page = pageOf(rows, PAGE_ROWS);
    const { cases, subjectIds } = await this.named(page.rows);
    this.audit.viewed({ action: 'cases.listed', subjectIds });
    return { cases, more: page.more, partial };
  }

  async export(by: Principal, query: CaseSearch): Promise<CaseExport> {
    const { rows } = await this.rows(by, { ...query, after: undefined }, EXPORT_ROWS + 1);
    const page = pageOf(rows, EXPORT_ROWS);
    const { cases, subjectIds } = await this.named(page.rows);
    this.audit.record({ action: 'cases.exported', subjectIds, reason: exportReason(cases.length, query) });
    return { cases, more: page.more };
  }

  private async rows(
    by: Principal,
    query: CaseSearch,
    most: number,
  ): Promise<{ rows: Row[]; partial: boolean }> {
    const isNamed = reachOf(by.roles, 'persons.read') === 'centre';
    const meant = await this.listed.meant(by, query.words, isNamed ? 'everybody' : () => this.clientsOf(by));
    const order = `${query.sort ?? 'opened'}${query.order === 'asc' ? 'Asc' : 'Desc'}` as const;
    const rows = await this.database.sql<Row>(
      `SELECT c.id, c.person_id AS "personId", c.kind, c.state, c.opened_at AS "openedAt",
              coalesce((SELECT string_agg(DISTINCT s.display_name, ', ') FROM case_worker w JOIN ${STAFF_NAMES} s ON s.id = w.staff_id
                        WHERE w.case_id = c.id AND w.ended_at IS NULL), '') AS workers,
              ${UNATTENDED} AS unattended,
              (SELECT max(n.held_at) FROM counselling_session n WHERE n.case_id = c.id AND n.voided_at IS NULL) AS "lastSessionAt"
       FROM client_case c JOIN ${PERSON_CODES} p ON p.id = c.person_id
       WHERE ($3::text IS NULL OR c.state = $3) AND ($4::uuid IS NULL OR EXISTS (
               SELECT 1 FROM case_worker w WHERE w.case_id = c.id AND w.staff_id = $4 AND w.ended_at IS NULL))
         AND ($5::uuid IS NULL OR EXISTS (
               SELECT 1 FROM case_worker w WHERE w.case_id = c.id AND w.staff_id = $5 AND w.ended_at IS NULL))
         AND ($6::uuid IS NULL OR c.person_id = $6) AND c.joined_into IS NULL AND (c.voided_at IS NULL OR $6::uuid IS NOT NULL)
         AND (NOT $7 OR ${UNATTENDED}) AND ($8::text IS NULL OR c.kind = $8)
         AND ($9::timestamptz IS NULL OR c.opened_at >= $9) AND ($10::timestamptz IS NULL OR c.opened_at < $10)
         AND ($11::uuid[] IS NULL OR c.person_id = ANY($11))
         AND ${ORDERED[order]} LIMIT $2`,
      [
        ...[
          query.after ?? null,
          most,
          query.state ?? null,
          isOwn(by, query) ? by.staffId : null,
          query.worker ?? null,
        ],
        ...[query.personId ?? null, query.unattended === 'true', query.kind ?? null],
        ...[query.from ? startOfDay(query.from) : null, query.to ? startOfDay(addDays(query.to, 1)) : null],
        meant?.ids ?? null,
      ],
    );
    return { rows, partial: meant?.partial ?? false };
  }

  /** Whose cases she works on: their names stand in her list. */
  private async clientsOf({ staffId }: Principal): Promise<string[]> {
    const rows = await this.database.sql<{ personId: string }>(
      `SELECT DISTINCT c.person_id AS "personId" FROM case_worker w JOIN client_case c ON c.id = w.case_id
       WHERE w.staff_id = $1 AND w.ended_at IS NULL`,
      [staffId],
    );
    return rows.map(({ personId }) => personId);
  }

  private async named(rows: readonly Row[]): Promise<{ cases: CaseLine[]; subjectIds: string[] }> {
    const cases: CaseLine[] = [];
    const subjectIds: string[] = [];
    for (let i = 0; i < rows.length; i += NAMES_AT_ONCE) {
      const some = rows.slice(i, i + NAMES_AT_ONCE);
      const lines = await this.persons.lines(some.map(row => row.personId));
      subjectIds.push(...lines.keys());
      for (const { personId, ...row } of some) {
        const { code = '', shortName = '', initials = '' } = lines.get(personId) ?? {};
        cases.push({ ...row, code, shortName, initials });
      }
    }
    return { cases, subjectIds };
  }
}
