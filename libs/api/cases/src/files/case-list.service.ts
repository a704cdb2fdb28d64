import { Injectable } from '@nestjs/common';
import { FIRST_MEETING_DAYS, reachOf, RISK_LEVELS, WAIT_DAYS } from '@baanek/contracts';
import {
  addDays,
  Audit,
  Clock,
  type Cursor,
  cursorOf,
  cutAt,
  Database,
  EXPORT_ROWS,
  exportReason,
  PAGE_ROWS,
  pageOf,
  type Principal,
  Sealer,
  type Sorted,
  startOfDay,
  STAFF_NAMES,
  unsorted,
} from '@baanek/kernel';
import { ListedPersons, PERSON_FACTS, Persons } from '@baanek/registry';
import type { CaseExport, CaseLine, CasePage, CaseSearch } from './case-list.dto';
import { type TaskWords, wordsAt } from '../plans/case-task.entity';
import { APPEALED_AT, NOT_MET, WAITED_DAYS } from './first-meeting.sql';
import { LACKS, MISSING } from './missing.sql';
import { NEXT_DUE, NEXT_STEP, PLANLESS, STAGE, TOLD_OF, UNATTENDED } from './case.sql';

type Row = Sorted<
  Omit<CaseLine, 'code' | 'shortName' | 'initials' | 'nextStep'> & { personId: string } & SealedStep
>;
/** The next step as it is sealed; null where nothing is planned, or where nobody asked for it. */
interface SealedStep {
  stepId: string | null;
  sealed: Buffer | null;
  sealedFor: string | null;
}

const OPENED = `($2::timestamptz, $1)`;
const CODE = `($2::text, $1)`;
const RANK = `($2::int, $1)`;
const ORDERED = {
  openedAsc: `($1::uuid IS NULL OR (c.opened_at, c.id) > ${OPENED}) ORDER BY c.opened_at, c.id`,
  openedDesc: `($1::uuid IS NULL OR (c.opened_at, c.id) < ${OPENED}) ORDER BY c.opened_at DESC, c.id DESC`,
  codeAsc: `($1::uuid IS NULL OR (p.code, c.id) > ${CODE}) ORDER BY p.code, c.id`,
  codeDesc: `($1::uuid IS NULL OR (p.code, c.id) < ${CODE}) ORDER BY p.code DESC, c.id DESC`,
  lastSessionAsc: `c.last_session_at IS NOT NULL AND ($1::uuid IS NULL OR (c.last_session_at, c.id) > ${OPENED})
    ORDER BY c.last_session_at, c.id`,
  lastSessionDesc: `c.last_session_at IS NOT NULL AND ($1::uuid IS NULL OR (c.last_session_at, c.id) < ${OPENED})
    ORDER BY c.last_session_at DESC, c.id DESC`,
  riskAsc: `($1::uuid IS NULL OR (c.risk_rank, c.id) > ${RANK}) ORDER BY c.risk_rank, c.id`,
  riskDesc: `($1::uuid IS NULL OR (c.risk_rank, c.id) < ${RANK}) ORDER BY c.risk_rank DESC, c.id DESC`,
  // the last key is null in all of them: it is named for the index
  noSessionAsc: `c.last_session_at IS NULL AND $2::timestamptz IS NULL AND ($1::uuid IS NULL OR c.id > $1)
    ORDER BY c.last_session_at, c.id`,
  noSessionDesc: `c.last_session_at IS NULL AND $2::timestamptz IS NULL AND ($1::uuid IS NULL OR c.id < $1)
    ORDER BY c.last_session_at DESC, c.id DESC`,
} as const;
/** What each order sorts by, as the cursor of a page says it. */
const SORTED_BY = {
  opened: 'c.opened_at::text',
  code: 'p.code',
  lastSession: 'c.last_session_at::text',
  risk: 'c.risk_rank::text',
  noSession: 'NULL::text',
} as const;

const SORT_KINDS = { opened: 'moment', code: 'code', lastSession: 'moment', risk: 'rank' } as const;

/** The place of a level in its order, from 1, nought for none; null where it does not matter. */
const rankOf = (risk: CaseSearch['risk']): number | null =>
  risk === undefined ? null : risk === 'none' ? 0 : RISK_LEVELS.indexOf(risk) + 1;

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
    private readonly clock: Clock,
    private readonly persons: Persons,
    private readonly listed: ListedPersons,
    private readonly sealer: Sealer,
  ) {}

  /** Those who reach only their own cases get only these. Nothing is counted. */
  async page(by: Principal, query: CaseSearch): Promise<CasePage> {
    const { rows, partial } = await this.rows(by, query, PAGE_ROWS + 1);
    const page = pageOf(rows, PAGE_ROWS);
    const { cases, subjectIds } = await this.named(page.rows);
    this.audit.viewed({ action: 'cases.listed', subjectIds });
    return { cases, next: page.next, partial };
  }

  async export(by: Principal, query: CaseSearch): Promise<CaseExport> {
    const { rows } = await this.rows(by, { ...query, after: undefined }, EXPORT_ROWS + 1);
    const page = cutAt(rows.map(unsorted), EXPORT_ROWS);
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
    const { sort = 'opened' } = query;
    const begins = cursorOf(query.after, SORT_KINDS[sort], {
      mayBeNone: sort === 'lastSession',
    });
    const read = (part: keyof typeof SORTED_BY, from: Cursor | null, rows: number): Promise<Row[]> =>
      this.part(by, { ...query, part }, from, rows, meant?.ids ?? null);
    const isPast = sort === 'lastSession' && begins?.at === null;
    const rows = isPast ? [] : await read(sort, begins, most);
    if (sort === 'lastSession' && rows.length < most)
      rows.push(...(await read('noSession', isPast ? begins : null, most - rows.length)));
    return { rows, partial: meant?.partial ?? false };
  }

  /** Those who have what they are sorted by, or those who have not. */
  private part(
    by: Principal,
    { part, ...query }: CaseSearch & { part: keyof typeof SORTED_BY },
    begins: Cursor | null,
    most: number,
    meant: readonly string[] | null,
  ): Promise<Row[]> {
    const order = `${part}${query.order === 'asc' ? 'Asc' : 'Desc'}` as const;
    return this.database.sql<Row>(
      `SELECT c.id, ${SORTED_BY[part]} AS "sortKey", c.person_id AS "personId", c.kind, c.state, ${STAGE} AS stage, c.opened_at AS "openedAt",
              coalesce((SELECT string_agg(DISTINCT s.display_name, ', ') FROM case_worker w JOIN ${STAFF_NAMES} s ON s.id = w.staff_id
                        WHERE w.case_id = c.id AND w.ended_at IS NULL), '') AS workers,
              ${UNATTENDED} AS unattended,
              c.last_session_at AS "lastSessionAt", c.risk_level AS "riskLevel", c.risk_at AS "riskAt", c.reassess_on::text AS "reassessOn",
              t.due_on::text AS "nextStepOn", t.id AS "stepId", CASE WHEN $20 THEN t.words END AS sealed, t.sealed_for AS "sealedFor",
              CASE WHEN $22 THEN ${MISSING} ELSE '{}' END AS missing, c.first_met_at IS NOT NULL AS met,
              CASE WHEN $24 AND (c.state = 'open' OR c.first_met_at IS NOT NULL) THEN ${WAITED_DAYS} END AS "waitedDays"
       FROM client_case c LEFT JOIN ${NEXT_STEP} t ON c.state = 'open' JOIN ${PERSON_FACTS} p ON p.id = c.person_id
       WHERE ($4::text IS NULL OR c.state = $4) AND ($5::uuid IS NULL OR EXISTS (
               SELECT 1 FROM case_worker w WHERE w.case_id = c.id AND w.staff_id = $5 AND w.ended_at IS NULL)
               OR c.id IN (SELECT v.case_id FROM cases_covered() v))
         AND ($6::uuid IS NULL OR EXISTS (
               SELECT 1 FROM case_worker w WHERE w.case_id = c.id AND w.staff_id = $6 AND w.ended_at IS NULL))
         AND ($7::uuid IS NULL OR c.person_id = $7) AND c.joined_into IS NULL AND (c.voided_at IS NULL OR $7::uuid IS NOT NULL)
         AND (NOT $8 OR ${UNATTENDED}) AND ($9::text IS NULL OR c.kind = $9)
         AND ($10::timestamptz IS NULL OR c.opened_at >= $10) AND ($11::timestamptz IS NULL OR c.opened_at < $11)
         AND ($12::uuid[] IS NULL OR c.person_id = ANY($12)) AND ($13::int IS NULL OR c.risk_rank = $13)
         AND ($14::date IS NULL OR c.reassess_on < $14) AND ($15::text IS NULL OR ${STAGE} = $15)
         AND (NOT $16 OR ${PLANLESS}) AND ($17::date IS NULL OR c.state = 'open' AND ${NEXT_DUE} < $17) AND ($18::text IS NULL OR ${TOLD_OF})
         AND ($19::text IS NULL OR p.oblast = $19) AND ($21::text IS NULL OR ${LACKS})
         AND ($25::timestamptz IS NULL OR ${NOT_MET} AND (c.opened_at < $25 OR ${APPEALED_AT} < $25))
         AND ($26::timestamptz IS NULL OR c.first_met_at >= $26)
         AND ${ORDERED[order]} LIMIT $3`,
      [
        ...[
          ...[begins?.id ?? null, begins?.at ?? null, most],
          query.state ?? null,
          isOwn(by, query) ? by.staffId : null,
          query.worker ?? null,
        ],
        ...[query.personId ?? null, query.unattended === 'true', query.kind ?? null],
        ...[query.from ? startOfDay(query.from) : null, query.to ? startOfDay(addDays(query.to, 1)) : null],
        meant,
        ...[rankOf(query.risk), query.reassess === 'true' ? this.clock.today() : null],
        ...[query.stage ?? null, query.planless === 'true'],
        ...[query.late === 'true' ? this.clock.today() : null, query.violence ?? null, query.oblast ?? null],
        ...[query.steps === 'true', query.lacks ?? null, query.facts === 'true'],
        ...[this.clock.now(), query.waits === 'true'],
        query.waiting === 'true' ? startOfDay(addDays(this.clock.today(), -WAIT_DAYS)) : null,
        query.met === 'true' ? startOfDay(addDays(this.clock.today(), 1 - FIRST_MEETING_DAYS)) : null,
      ],
    );
  }

  /** Whose cases she works on: their names stand in her list. */
  private async clientsOf({ staffId }: Principal): Promise<string[]> {
    const rows = await this.database.sql<{ personId: string }>(
      `SELECT DISTINCT c.person_id AS "personId" FROM case_worker w JOIN client_case c ON c.id = w.case_id
       WHERE w.ended_at IS NULL AND (w.staff_id = $1 OR w.case_id IN (SELECT v.case_id FROM cases_covered() v))`,
      [staffId],
    );
    return rows.map(({ personId }) => personId);
  }

  private async named(
    rows: readonly Omit<Row, 'sortKey'>[],
  ): Promise<{ cases: CaseLine[]; subjectIds: string[] }> {
    const cases: CaseLine[] = [];
    const subjectIds: string[] = [];
    for (let i = 0; i < rows.length; i += NAMES_AT_ONCE) {
      const some = rows.slice(i, i + NAMES_AT_ONCE);
      const lines = await this.persons.lines(some.map(row => row.personId));
      const steps = await this.steps(some);
      subjectIds.push(...lines.keys());
      for (const { personId, stepId, sealed: _, sealedFor: __, ...row } of some) {
        const { code = '', shortName = '', initials = '' } = lines.get(personId) ?? {};
        const nextStep = (stepId && steps.get(stepId)) || null;
        cases.push({ ...row, code, shortName, initials, nextStep });
      }
    }
    return { cases, subjectIds };
  }
  /** What is to be done next in them, by the ids of the tasks. */
  private async steps(rows: readonly SealedStep[]): Promise<Map<string, string>> {
    const sealed = rows.flatMap(({ stepId: id, sealed, sealedFor }) =>
      id && sealed && sealedFor ? [{ id, sealed, sealedFor }] : [],
    );
    const opened = await this.sealer.openRows<TaskWords, (typeof sealed)[number]>(sealed, wordsAt);
    return new Map(opened.map(({ id, what }) => [id, what]));
  }
}
