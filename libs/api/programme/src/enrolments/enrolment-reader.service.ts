import { Injectable } from '@nestjs/common';
import { Audit, Clock, Database, ensure, type Principal, Refusal, Sealer, readPage } from '@baanek/kernel';
import { Persons } from '@baanek/registry';
import { countedBy, SESSIONS_COUNTED } from './attendance-count.service';
import type { EnrolmentLine, EnrolmentPage, EnrolmentQuery, EnrolmentView } from './enrolment.dto';

const PAGE = 50;

const LINE = `e.id, e.person_id AS "personId", e.source, e.state, to_char(e.referred_on, 'YYYY-MM-DD') AS "referredOn",
  e.required_sessions AS "requiredSessions", e.group_id AS "groupId", g.name AS "groupName", e.version,
  ${SESSIONS_COUNTED} AS counted`;
const FROM = `FROM enrolment e LEFT JOIN programme_group g ON g.id = e.group_id`;

type Row = Omit<EnrolmentLine, 'code' | 'shortName' | 'initials'>;

/** Participants of the programme and how far they are. */
@Injectable()
export class EnrolmentReader {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly sealer: Sealer,
    private readonly persons: Persons,
  ) {}

  async list({ state, personId, voided, ...page }: EnrolmentQuery): Promise<EnrolmentPage> {
    const { rows, total } = await readPage(page, (offset, after) =>
      this.database.sql<Row & { total: number }>(
        `SELECT * FROM (SELECT ${LINE}, count(*) OVER ()::int AS total ${FROM}
         WHERE ($3::text IS NULL OR e.state = $3) AND ($4::uuid IS NULL OR e.person_id = $4)
           AND (e.voided_at IS NOT NULL) = $7) l
       WHERE $6::uuid IS NULL OR (l."referredOn", l.id) <
         (SELECT to_char(b.referred_on, 'YYYY-MM-DD'), b.id FROM enrolment b WHERE b.id = $6)
       ORDER BY l."referredOn" DESC, l.id DESC LIMIT ${PAGE} OFFSET $5`,
        [...countedBy(this.clock.now()), state ?? null, personId ?? null, offset, after, voided === 'true'],
      ),
    );
    this.audit.viewed({ action: 'programme.listed', subjectIds: rows.map(row => row.personId) });
    const enrolments = (await this.named(rows)).map(({ total: _, ...row }) => row);
    return { enrolments, total };
  }

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
    const [named] = await this.named([line]);
    if (!named) throw new Refusal('request.not_found');
    return { ...named, person, basis };
  }

  private async named<T extends Row>(rows: readonly T[]): Promise<(T & EnrolmentLine)[]> {
    const lines = await this.persons.lines(rows.map(row => row.personId));
    return rows.map(row => {
      const { code = '', shortName = '', initials = '' } = lines.get(row.personId) ?? {};
      return { ...row, code, shortName, initials };
    });
  }
}
