import { Injectable } from '@nestjs/common';
import {
  Audit,
  Clock,
  cursorOf,
  Database,
  invalidField,
  Live,
  PAGE_ROWS,
  pageOf,
  type Principal,
  Ref,
  Refusal,
  Sealer,
  type Sorted,
  STAFF_NAMES,
} from '@baanek/kernel';
import { v7 as newId } from 'uuid';
import { OPENS_CASES } from '../covers/cover.sql';
import { DangerWalls } from '../dangers/danger-walls.service';
import { CaseAccess } from '../files/case-access.service';
import { CaseRecords } from '../files/case-records.service';
import { keySubject } from '../files/client-case.entity';
import type { AskOpinion, GiveOpinion, OpinionChoice, OpinionList, OpinionView } from './opinion.dto';
import { opinionWordsAt, questionAt, SecondOpinion } from './second-opinion.entity';

type Row = Sorted<
  Omit<OpinionView, 'question' | 'words'> & { sealed: Buffer; said: Buffer | null; sealedFor: string }
>;

/** Second opinions: a colleague outside the team is asked, reads the case until she has answered, and says what she thinks. */
@Injectable()
export class SecondOpinions {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly access: CaseAccess,
    private readonly records: CaseRecords,
    private readonly walls: DangerWalls,
    private readonly sealer: Sealer,
    private readonly live: Live,
  ) {}

  /** Those of a case, a page at a time, and who can be asked. Leaves a trace. */
  async list(by: Principal, caseId: string, after?: string): Promise<OpinionList> {
    const begins = cursorOf(after, 'moment');
    const { id } = await this.access.reach(by, 'plans.read', caseId);
    const read = await this.database.sql<Row>(
      `SELECT o.id, o.due_on::text AS "dueOn", a.display_name AS "authorName", s.display_name AS "colleagueName",
              o.asked_at AS "askedAt", o.answer, o.answered_at AS "answeredAt", o.withdrawn_at AS "withdrawnAt",
              o.colleague_id = $4 AND o.answered_at IS NULL AND o.withdrawn_at IS NULL AS mine, o.version,
              o.question AS sealed, o.words AS said, coalesce(c.origin_person_id, c.person_id) AS "sealedFor",
              o.asked_at::text AS "sortKey"
       FROM second_opinion o JOIN client_case c ON c.id = o.origin_case_id JOIN ${STAFF_NAMES} a ON a.id = o.author_id
       JOIN ${STAFF_NAMES} s ON s.id = o.colleague_id
       WHERE o.case_id = $1 AND ($2::uuid IS NULL OR (o.asked_at, o.id) < ($3::timestamptz, $2))
       ORDER BY o.asked_at DESC, o.id DESC LIMIT ${PAGE_ROWS + 1}`,
      [id, begins?.id ?? null, begins?.at ?? null, by.staffId],
    );
    this.audit.viewed({ action: 'opinions.read', subjectKind: 'case', subjectId: id });
    const { rows, next } = pageOf(read, PAGE_ROWS);
    const keys = await this.sealer.keys([...new Set(rows.map(({ sealedFor }) => sealedFor))]);
    const opinions: OpinionView[] = [];
    for (const { sealed, said, sealedFor, ...row } of rows) {
      const key = keys.get(sealedFor);
      if (!key) throw new Error('a subject without a key');
      const question = this.sealer.open<string>(key, questionAt(row.id), sealed);
      const words = said ? this.sealer.open<string>(key, opinionWordsAt(row.id), said) : '';
      opinions.push({ ...row, question, words });
    }
    return { opinions, next, colleagues: await this.walls.safeOf(id, await this.colleagues(by, id)) };
  }

  /** 409 `cases.closed`, `opinions.asked_already`, and as `DangerWalls.refuseColleague`. */
  async ask(by: Principal, caseId: string, { colleagueId, question, dueOn }: AskOpinion): Promise<Ref> {
    const reached = await this.access.reachOpen(by, 'plans.edit', caseId);
    await this.access.refuseUnworkable(reached.id);
    if (!(await this.colleagues(by, reached.id)).some(({ id }) => id === colleagueId))
      throw invalidField('colleagueId', 'exists');
    if (dueOn < this.clock.today()) throw invalidField('dueOn', 'notBeforeToday');
    await this.walls.refuseColleague(by, [reached.id], colleagueId, [this.clock.now()]);
    const id = newId();
    const key = await this.sealer.key(keySubject(reached));
    await this.database.repository(SecondOpinion).insert({
      ...{
        id,
        centreId: by.centreId,
        caseId: reached.id,
        authorId: by.staffId,
        colleagueId,
        dueOn,
        version: 1,
      },
      ...{ askedAt: this.clock.now(), question: this.sealer.seal(key, questionAt(id), question) },
    });
    return this.changed('asked', id, 0, `to ${colleagueId}`);
  }

  /** By whom was asked alone: with it she no longer reaches the case. 409 `opinions.ended`. */
  async answer(by: Principal, id: string, seen: number, { answer, words }: GiveOpinion): Promise<Ref> {
    const found = await this.find(id);
    if (found.colleagueId !== by.staffId) throw new Refusal('request.not_found');
    await this.access.reachOpen(by, 'plans.read', found.caseId);
    const row = await this.lock(id, seen);
    const sealed = this.sealer.seal(await this.key(row), opinionWordsAt(id), words);
    // one statement: once it is answered the row is hidden from her who answers
    await this.database.sql(
      `UPDATE second_opinion SET answer = $2, words = $3, answered_at = $4, version = version + 1 WHERE id = $1`,
      [...[id, answer, sealed, this.clock.now()]],
    );
    return this.changed('answered', id, seen);
  }

  /** It is not needed any more. 409 `opinions.ended`. */
  async withdraw(by: Principal, id: string, seen: number): Promise<Ref> {
    const { caseId } = await this.find(id);
    await this.access.reach(by, 'plans.edit', caseId);
    await this.lock(id, seen);
    await this.database.repository(SecondOpinion).update({ id }, { withdrawnAt: this.clock.now() });
    return this.changed('withdrawn', id, seen);
  }

  private async find(id: string): Promise<SecondOpinion> {
    const found = await this.database.repository(SecondOpinion).findOneBy({ id });
    if (!found) throw new Refusal('request.not_found');
    return found;
  }

  private async lock(id: string, seen: number): Promise<SecondOpinion> {
    const { caseId, answeredAt, withdrawnAt } = await this.find(id);
    if (answeredAt || withdrawnAt) throw new Refusal('opinions.ended');
    await this.database.sql(`SELECT case_held($1)`, [caseId]);
    return this.database.lockVersion(SecondOpinion, { id }, seen);
  }

  private key(row: SecondOpinion): ReturnType<CaseRecords['keyOf']> {
    return this.records.keyOf(row);
  }

  private colleagues({ staffId }: Principal, caseId: string): Promise<OpinionChoice[]> {
    return this.database.sql<OpinionChoice>(
      `SELECT s.id, s.display_name AS name FROM ${STAFF_NAMES} s
       WHERE s.id <> $2 AND ${OPENS_CASES} AND NOT EXISTS (
         SELECT 1 FROM case_worker w WHERE w.case_id = $1 AND w.staff_id = s.id AND w.ended_at IS NULL)
       ORDER BY s.display_name, s.id LIMIT 1000`,
      [caseId, staffId],
    );
  }

  private changed(change: string, id: string, seen: number, reason?: string): Ref {
    this.audit.record({
      ...{ action: `opinions.${change}`, subjectKind: 'second_opinion', subjectId: id },
      ...(reason && { reason }),
    });
    this.live.changed('cases');
    return { id, version: seen + 1 };
  }
}
