import { Injectable } from '@nestjs/common';
import { PERSON_CODES } from '@baanek/registry';
import {
  addDays,
  Audit,
  Database,
  ensure,
  type Principal,
  readPage,
  Refusal,
  Sealer,
  startOfDay,
  STAFF_NAMES,
} from '@baanek/kernel';
import type { AppealLine, AppealPage, AppealQuery, AppealView } from './appeal.dto';
import { type Words, wordsOf } from './appeal.entity';
import { IS_REPEAT } from './appeal.sql';

const PAGE = 50;

const LINE = `a.id, a.kind, a.happened_at AS "happenedAt", a.channel, a.sex, a.age_band AS "ageBand", a.violence, a.relation,
  a.oblast, a.language, a.children, a.services, a.outcome, ${IS_REPEAT} AS repeat,
  a.voided_at IS NOT NULL AS voided, a.person_id AS "personId", p.code,
  coalesce(s.display_name, '') AS "loggedBy", a.version`;
const FROM = `FROM appeal a LEFT JOIN ${PERSON_CODES} p ON p.id = a.person_id LEFT JOIN ${STAFF_NAMES} s ON s.id = a.logged_by`;

/** The journal of appeals. Its lines hold codes only; what was said opens one at a time and leaves a trace. */
@Injectable()
export class AppealRegister {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly sealer: Sealer,
  ) {}

  async list(by: Principal, query: AppealQuery): Promise<AppealPage> {
    const { rows, total } = await readPage(query, (offset, after) =>
      this.database.sql<AppealLine & { total: number }>(
        `SELECT * FROM (SELECT ${LINE}, count(*) OVER ()::int AS total ${FROM}
       WHERE ($1::timestamptz IS NULL OR a.happened_at >= $1) AND ($2::timestamptz IS NULL OR a.happened_at < $2)
         AND ($3::text IS NULL OR a.channel = $3) AND ($6::text IS NULL OR a.kind = $6) AND ($4::uuid IS NULL OR a.logged_by = $4)
         AND (a.voided_at IS NOT NULL) = $7 AND NOT a.from_elsewhere) l
       WHERE $8::uuid IS NULL OR (l."happenedAt", l.id) < (SELECT b.happened_at, b.id FROM appeal b WHERE b.id = $8)
       ORDER BY l."happenedAt" DESC, l.id DESC LIMIT ${PAGE} OFFSET $5`,
        [
          query.from ? startOfDay(query.from) : null,
          query.to ? startOfDay(addDays(query.to, 1)) : null,
          query.channel ?? null,
          query.mine === 'true' ? by.staffId : null,
          offset,
          query.kind ?? null,
          query.voided === 'true',
          after,
        ],
      ),
    );
    const appeals = rows.map(({ total: _, ...row }) => row);
    return { appeals, total };
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
}
