import { Injectable } from '@nestjs/common';
import { reachOf } from '@baanek/contracts';
import { ListedPersons, PERSON_CODES } from '@baanek/registry';
import {
  addDays,
  Audit,
  cursorOf,
  cutAt,
  Database,
  ensure,
  EXPORT_ROWS,
  exportReason,
  PAGE_ROWS,
  pageOf,
  type Principal,
  Refusal,
  Sealer,
  type Sorted,
  startOfDay,
  STAFF_NAMES,
  unsorted,
} from '@baanek/kernel';
import type { AppealExport, AppealLine, AppealPage, AppealSearch, AppealView } from './appeal.dto';
import { type Words, wordsOf } from './appeal.entity';
import { IS_REPEAT } from './appeal.sql';

const LINE = `a.id, a.kind, a.happened_at AS "happenedAt", a.channel, a.sex, a.age_band AS "ageBand", a.violence, a.relation,
  a.oblast, a.language, a.children, a.services, a.outcome, ${IS_REPEAT} AS repeat,
  a.voided_at IS NOT NULL AS voided, a.person_id AS "personId", p.code,
  coalesce(s.display_name, '') AS "loggedBy", a.version`;
const FROM = `FROM appeal a LEFT JOIN ${PERSON_CODES} p ON p.id = a.person_id LEFT JOIN ${STAFF_NAMES} s ON s.id = a.logged_by`;

const ORDERED = {
  asc: `($1::uuid IS NULL OR (a.happened_at, a.id) > ($2::timestamptz, $1)) ORDER BY a.happened_at, a.id`,
  desc: `($1::uuid IS NULL OR (a.happened_at, a.id) < ($2::timestamptz, $1)) ORDER BY a.happened_at DESC, a.id DESC`,
} as const;

/** The journal of appeals. Its lines hold codes only; what was said opens one at a time and leaves a trace. */
@Injectable()
export class AppealRegister {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly sealer: Sealer,
    private readonly persons: ListedPersons,
  ) {}

  /** Nothing is counted: a page costs the same whatever stands behind it. */
  async list(by: Principal, query: AppealSearch): Promise<AppealPage> {
    const { rows, partial } = await this.rows(by, query, PAGE_ROWS + 1);
    const { rows: appeals, next } = pageOf(rows, PAGE_ROWS);
    return { appeals, next, partial };
  }

  async export(by: Principal, query: AppealSearch): Promise<AppealExport> {
    const { rows } = await this.rows(by, { ...query, after: undefined }, EXPORT_ROWS + 1);
    const { rows: appeals, more } = cutAt(rows.map(unsorted), EXPORT_ROWS);
    this.audit.record({ action: 'appeals.exported', reason: exportReason(appeals.length, query) });
    return { appeals, more };
  }

  async read(by: Principal, id: string): Promise<AppealView> {
    const [row] = await this.database.sql<AppealLine & { centreId: string; words: Buffer }>(
      `SELECT ${LINE}, a.centre_id AS "centreId", a.words ${FROM} WHERE a.id = $1`,
      [id],
    );
    if (!row) throw new Refusal('request.not_found');
    const { centreId, words, ...line } = row;
    ensure(by, 'appeals.read', { centreId, side: 'survivor' });
    const key = await this.sealer.key(id);
    this.audit.viewed({ action: 'appeals.read', subjectKind: 'appeal', subjectId: id });
    return { ...line, ...this.sealer.open<Words>(key, wordsOf(id), words) };
  }

  private async rows(
    by: Principal,
    query: AppealSearch,
    most: number,
  ): Promise<{ rows: Sorted<AppealLine>[]; partial: boolean }> {
    const isNamed = reachOf(by.roles, 'persons.read') === 'centre';
    const meant = await this.persons.meant(
      by,
      query.words,
      isNamed ? 'everybody' : () => Promise.resolve([]),
    );
    const begins = cursorOf(query.after, 'moment');
    const rows = await this.database.sql<Sorted<AppealLine>>(
      `SELECT ${LINE}, a.happened_at::text AS "sortKey" ${FROM}
       WHERE ($4::timestamptz IS NULL OR a.happened_at >= $4) AND ($5::timestamptz IS NULL OR a.happened_at < $5)
         AND ($6::text IS NULL OR a.channel = $6) AND ($7::text IS NULL OR a.kind = $7)
         AND ($8::text IS NULL OR $8 = ANY(a.violence)) AND ($9::text IS NULL OR a.oblast = $9)
         AND ($10::text IS NULL OR a.outcome = $10) AND ($11::uuid IS NULL OR a.logged_by = $11)
         AND ($12::uuid[] IS NULL OR a.person_id = ANY($12))
         AND (a.voided_at IS NOT NULL) = $13 AND NOT a.from_elsewhere
         AND ${ORDERED[query.order ?? 'desc']} LIMIT $3`,
      [
        ...[begins?.id ?? null, begins?.at ?? null, most],
        query.from ? startOfDay(query.from) : null,
        query.to ? startOfDay(addDays(query.to, 1)) : null,
        ...[query.channel ?? null, query.kind ?? null, query.violence ?? null, query.oblast ?? null],
        ...[query.outcome ?? null, query.loggedBy ?? null],
        meant?.ids ?? null,
        query.voided === 'true',
      ],
    );
    return { rows, partial: meant?.partial ?? false };
  }
}
