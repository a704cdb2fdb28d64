import { Injectable } from '@nestjs/common';
import { reachOf } from '@baanek/contracts';
import { ListedPersons, PERSON_CODES } from '@baanek/registry';
import {
  addDays,
  Audit,
  Database,
  ensure,
  ensureBegins,
  EXPORT_ROWS,
  exportReason,
  PAGE_ROWS,
  pageOf,
  type Principal,
  Refusal,
  Sealer,
  startOfDay,
  STAFF_NAMES,
} from '@baanek/kernel';
import type { AppealExport, AppealLine, AppealPage, AppealSearch, AppealView } from './appeal.dto';
import { type Words, wordsOf } from './appeal.entity';
import { IS_REPEAT } from './appeal.sql';

const LINE = `a.id, a.kind, a.happened_at AS "happenedAt", a.channel, a.sex, a.age_band AS "ageBand", a.violence, a.relation,
  a.oblast, a.language, a.children, a.services, a.outcome, ${IS_REPEAT} AS repeat,
  a.voided_at IS NOT NULL AS voided, a.person_id AS "personId", p.code,
  coalesce(s.display_name, '') AS "loggedBy", a.version`;
const FROM = `FROM appeal a LEFT JOIN ${PERSON_CODES} p ON p.id = a.person_id LEFT JOIN ${STAFF_NAMES} s ON s.id = a.logged_by`;

/** The row the page begins after is found by its id alone, so that it may have left the list meanwhile. */
const AFTER = `((SELECT b.happened_at FROM appeal b WHERE b.id = $1), $1)`;
const ORDERED = {
  asc: `($1::uuid IS NULL OR (a.happened_at, a.id) > ${AFTER}) ORDER BY a.happened_at, a.id`,
  desc: `($1::uuid IS NULL OR (a.happened_at, a.id) < ${AFTER}) ORDER BY a.happened_at DESC, a.id DESC`,
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
    await ensureBegins(rows, query.after, id =>
      this.database.sql<{ id: string }>(`SELECT id FROM appeal WHERE id = $1`, [id]),
    );
    const { rows: appeals, more } = pageOf(rows, PAGE_ROWS);
    return { appeals, more, partial };
  }

  async export(by: Principal, query: AppealSearch): Promise<AppealExport> {
    const { rows } = await this.rows(by, { ...query, after: undefined }, EXPORT_ROWS + 1);
    const { rows: appeals, more } = pageOf(rows, EXPORT_ROWS);
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
  ): Promise<{ rows: AppealLine[]; partial: boolean }> {
    const isNamed = reachOf(by.roles, 'persons.read') === 'centre';
    const meant = await this.persons.meant(
      by,
      query.words,
      isNamed ? 'everybody' : () => Promise.resolve([]),
    );
    const rows = await this.database.sql<AppealLine>(
      `SELECT ${LINE} ${FROM}
       WHERE ($3::timestamptz IS NULL OR a.happened_at >= $3) AND ($4::timestamptz IS NULL OR a.happened_at < $4)
         AND ($5::text IS NULL OR a.channel = $5) AND ($6::text IS NULL OR a.kind = $6)
         AND ($7::text IS NULL OR $7 = ANY(a.violence)) AND ($8::text IS NULL OR a.oblast = $8)
         AND ($9::text IS NULL OR a.outcome = $9) AND ($10::uuid IS NULL OR a.logged_by = $10)
         AND ($11::uuid[] IS NULL OR a.person_id = ANY($11))
         AND (a.voided_at IS NOT NULL) = $12 AND NOT a.from_elsewhere
         AND ${ORDERED[query.order ?? 'desc']} LIMIT $2`,
      [
        query.after ?? null,
        most,
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
