import { Injectable } from '@nestjs/common';
import {
  Audit,
  Clock,
  cursorOf,
  Database,
  type Facts,
  invalidField,
  Live,
  localDate,
  PAGE_ROWS,
  pageOf,
  type Principal,
  RecordVersions,
  Ref,
  Refusal,
  Sealer,
  type Sorted,
  STAFF_NAMES,
  type Why,
} from '@baanek/kernel';
import { v7 as newId } from 'uuid';
import { CaseAccess } from '../files/case-access.service';
import { type CaseRecordKind, CaseRecords } from '../files/case-records.service';
import { type ClientCase, keySubject } from '../files/client-case.entity';
import { FollowUp } from '../follow-ups/follow-up.entity';
import { CaseOutcome, type OutcomeWords, outcomeWordsAt } from './case-outcome.entity';
import type {
  CorrectClientOutcome,
  ClientOutcomeFile,
  OutcomeScalesView,
  ClientOutcomeView,
  RecordClientOutcome,
} from './outcome.dto';
import { answerFaults } from './outcome.rules';
import type { OutcomeScales } from './outcome-scales';
import { CURRENT_SCALES, scalesOf } from './shipped-scales';

/** How it is reached, voided and read back: as every record of a case, also when that is closed: two moments come after it. */
export const OUTCOMES: CaseRecordKind = {
  ...{ entity: CaseOutcome, kind: 'case_outcome', actions: 'outcomes' },
  ...{ reads: 'plans.read', changes: 'plans.edit', whenClosed: true },
};

type Row = Sorted<Omit<ClientOutcomeView, keyof OutcomeWords> & { sealed: Buffer; sealedFor: string }>;

/** How she says she is, at set moments and on the same scales. */
@Injectable()
export class Outcomes {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly access: CaseAccess,
    private readonly records: CaseRecords,
    private readonly versions: RecordVersions,
    private readonly sealer: Sealer,
    private readonly live: Live,
  ) {}

  /** Those of a case with what she said, a page at a time, and what would be asked now. Leaves a trace. */
  async file(by: Principal, caseId: string, after?: string): Promise<ClientOutcomeFile> {
    const begins = cursorOf(after, 'day');
    const { id } = await this.access.reach(by, OUTCOMES.reads, caseId);
    const read = await this.database.sql<Row>(
      `SELECT o.id, o.moment, o.asked_on::text AS "askedOn", o.scales, o.scales_version AS "scalesVersion",
              o.follow_up_id AS "followUpId",
              f.id IS NOT NULL AND f.outcome IS DISTINCT FROM 'reached' AS "notReached", s.display_name AS "authorName", o.recorded_at AS "recordedAt",
              o.voided_at IS NOT NULL AS voided, o.version, o.words AS sealed,
              coalesce(c.origin_person_id, c.person_id) AS "sealedFor", o.asked_on::text AS "sortKey"
       FROM case_outcome o JOIN client_case c ON c.id = o.origin_case_id JOIN ${STAFF_NAMES} s ON s.id = o.author_id
       LEFT JOIN follow_up f ON f.id = o.follow_up_id
       WHERE o.case_id = $1 AND ($2::uuid IS NULL OR (o.asked_on, o.id) < ($3::date, $2))
       ORDER BY o.asked_on DESC, o.id DESC LIMIT ${PAGE_ROWS + 1}`,
      [id, begins?.id ?? null, begins?.at ?? null],
    );
    this.audit.viewed({ action: 'outcomes.read', subjectKind: 'case', subjectId: id });
    const { rows, next } = pageOf(read, PAGE_ROWS);
    const outcomes = await this.sealer.openRows<OutcomeWords, Omit<Row, 'sortKey'>>(rows, outcomeWordsAt);
    const asked = new Set(outcomes.map(({ scales, scalesVersion }) => scalesOf(scales, scalesVersion)));
    return { outcomes, next, current: copyOf(CURRENT_SCALES), asked: [...asked].map(copyOf) };
  }

  /** 409 `outcomes.not_reached` where she was not reached in the follow-up: only then does she agree to be asked. */
  async record(by: Principal, caseId: string, said: RecordClientOutcome): Promise<Ref> {
    const { moment, askedOn, answers, changed, scales, scalesVersion, followUpId } = said;
    const reached = await this.access.reach(by, OUTCOMES.changes, caseId);
    this.check(said, scalesOf(scales, scalesVersion), reached);
    if (followUpId !== null) {
      const { caseId: itsCase } = await this.reachedIn(followUpId);
      if (itsCase !== reached.id) throw invalidField('followUpId', 'exists');
    }
    const id = newId();
    const key = await this.sealer.key(keySubject(reached));
    const words: OutcomeWords = { answers, changed };
    await this.database.repository(CaseOutcome).insert({
      ...{ id, centreId: by.centreId, caseId: reached.id, authorId: by.staffId, version: 1 },
      ...{ recordedAt: this.clock.now(), moment, askedOn, scales, scalesVersion, followUpId },
      words: this.sealer.seal(key, outcomeWordsAt(id), words),
    });
    this.audit.record({ action: 'outcomes.recorded', subjectKind: OUTCOMES.kind, subjectId: id });
    this.live.changed('cases');
    return { id, version: 1 };
  }

  /** Says it otherwise; what it said before is kept. 409 `record.voided`, `outcomes.not_reached`. */
  async correct(by: Principal, id: string, seen: number, said: CorrectClientOutcome): Promise<Ref> {
    const { moment, askedOn, answers, changed, why } = said;
    const reached = await this.records.reachOpen(by, OUTCOMES, id);
    await this.database.sql(`SELECT case_held($1)`, [reached.id]);
    const row = await this.database.lockVersion(CaseOutcome, { id }, seen);
    if (row.voidedAt) throw new Refusal('record.voided');
    if (row.followUpId !== null) await this.reachedIn(row.followUpId);
    this.check(said, scalesOf(row.scales, row.scalesVersion), reached);
    const key = await this.records.keyOf(row);
    const before = this.sealer.open<OutcomeWords>(key, outcomeWordsAt(id), row.words);
    await this.versions.keep(key, {
      ...{ kind: OUTCOMES.kind, id, version: seen, change: 'corrected', why },
      ...{ before: factsOf({ ...row, ...before }), after: factsOf(said) },
    });
    const words = this.sealer.seal(key, outcomeWordsAt(id), { answers, changed } satisfies OutcomeWords);
    await this.database.repository(CaseOutcome).update({ id }, { moment, askedOn, words });
    return this.records.changed(OUTCOMES, 'corrected', id, seen, why);
  }

  /** It counts again. 409 `record.not_voided`, `outcomes.not_reached`. */
  async restore(by: Principal, id: string, seen: number, why: Why): Promise<Ref> {
    const reached = await this.records.reachOpen(by, OUTCOMES, id);
    await this.database.sql(`SELECT case_held($1)`, [reached.id]);
    const row = await this.database.repository(CaseOutcome).findOneByOrFail({ id });
    if (row.followUpId !== null) await this.reachedIn(row.followUpId);
    return this.records.mark(by, OUTCOMES, id, seen, 'restored', why);
  }

  private check(said: Said, asked: OutcomeScales, { openedAt }: ClientCase): void {
    const faults = answerFaults(said.answers, asked);
    if (said.askedOn > this.clock.today()) faults.push({ field: 'askedOn', rule: 'inThePast' });
    else if (said.askedOn < localDate(openedAt))
      faults.push({ field: 'askedOn', rule: 'earliest', limit: localDate(openedAt) });
    if (faults.length > 0) throw new Refusal('request.invalid', faults);
  }

  /** A follow-up in which she was reached, which nobody ends otherwise before what is done here is done. */
  private async reachedIn(id: string): Promise<FollowUp> {
    const found = await this.database
      .repository(FollowUp)
      .findOne({ where: { id }, lock: { mode: 'pessimistic_read' } });
    if (!found) throw invalidField('followUpId', 'exists');
    if (found.outcome !== 'reached') throw new Refusal('outcomes.not_reached');
    return found;
  }
}

type Said = Pick<RecordClientOutcome, 'moment' | 'askedOn' | 'answers' | 'changed'>;

/** Fields in the order in which the screen names them; each scale by its own name. */
const factsOf = ({ moment, askedOn, answers, changed }: Said): Facts => ({
  ...{ outcomeMoment: moment, outcomeAskedOn: askedOn },
  ...Object.fromEntries(answers.map(({ scale, value, none }) => [`outcome_${scale}`, none ?? value])),
  outcomeChanged: changed,
});

/** What is shipped is shared by all requests, and never handed out to be changed. */
const copyOf = (it: OutcomeScales): OutcomeScalesView => structuredClone(it) as unknown as OutcomeScalesView;
