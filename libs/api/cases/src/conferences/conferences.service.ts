import { Injectable } from '@nestjs/common';
import {
  addDays,
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
  Ref,
  Refusal,
  Sealer,
  type Sorted,
  unsorted,
} from '@baanek/kernel';
import { v7 as newId } from 'uuid';
import { CaseAccess } from '../files/case-access.service';
import { keySubject } from '../files/client-case.entity';
import { CaseTasks } from '../plans/case-tasks.service';
import { CaseConference, type ConferenceWords, conferenceWordsAt } from './case-conference.entity';
import { CONFERENCES, ConferenceRecords } from './conference-records.service';
import type {
  ConferenceFields,
  ConferenceLine,
  ConferencePage,
  ConferenceView,
  CorrectConference,
  HoldConference,
} from './conference.dto';
import { CONFERENCE_LINES } from './conference.sql';

type Row = Sorted<
  ConferenceLine &
    Pick<ConferenceView, 'caseId' | 'authorName' | 'recordedAt'> & { sealed: Buffer; sealedFor: string }
>;

/** Farther from today a day is a slip of typing. */
const MOST_DAYS_AWAY = 366;

/** Conferences about a case: planned, held with what was said and who came, and corrected with a reason. */
@Injectable()
export class Conferences {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly access: CaseAccess,
    private readonly records: ConferenceRecords,
    private readonly tasks: CaseTasks,
    private readonly sealer: Sealer,
    private readonly live: Live,
  ) {}

  /** Those of a case without their words, a page at a time. Leaves a trace. */
  async list(by: Principal, caseId: string, after?: string): Promise<ConferencePage> {
    const begins = cursorOf(after, 'moment');
    const { id } = await this.access.reach(by, CONFERENCES.reads, caseId);
    const read = await this.database.sql<Row>(
      `${CONFERENCE_LINES} WHERE k.case_id = $1 AND ($2::uuid IS NULL OR (k.starts_at, k.id) < ($3::timestamptz, $2))
       ORDER BY k.starts_at DESC, k.id DESC LIMIT ${PAGE_ROWS + 1}`,
      [id, begins?.id ?? null, begins?.at ?? null],
    );
    this.audit.viewed({ action: 'conferences.listed', subjectKind: 'case', subjectId: id });
    const { rows, next } = pageOf(read, PAGE_ROWS);
    return { conferences: rows.map(lineOf), next };
  }

  /** One with its words, who hears what, and who may be asked to come. Leaves a trace. */
  async read(by: Principal, conferenceId: string): Promise<ConferenceView> {
    const [found] = await this.database.sql<Row>(`${CONFERENCE_LINES} WHERE k.id = $1`, [conferenceId]);
    if (!found) throw new Refusal('request.not_found');
    await this.access.reach(by, CONFERENCES.reads, found.caseId);
    this.audit.viewed({ action: 'conferences.read', subjectKind: CONFERENCES.kind, subjectId: found.id });
    const [view] = await this.sealer.openRows<ConferenceWords, Omit<Row, 'sortKey'>>(
      [unsorted(found)],
      conferenceWordsAt,
    );
    if (!view) throw new Refusal('request.not_found');
    const everybody = await this.records.everybody(found.caseId);
    const byId = new Map(everybody.map(one => [one.id, one]));
    const participants = view.participants.map(one => {
      const colleague = one.staffId === null ? undefined : byId.get(one.staffId);
      return { ...one, name: colleague?.name ?? one.name, team: colleague?.team ?? false };
    });
    const tasks = await this.tasks.decidedIn(found.id);
    return { ...view, participants, tasks, colleagues: await this.records.colleagues(found.caseId) };
  }

  /** 409 `cases.closed`. */
  async plan(by: Principal, caseId: string, { kind, startsAt, agenda }: ConferenceFields): Promise<Ref> {
    const reached = await this.access.reachOpen(by, CONFERENCES.changes, caseId);
    this.checkDay(startsAt);
    const id = newId();
    const key = await this.sealer.key(keySubject(reached));
    const words: ConferenceWords = { agenda, participants: [], minutes: '' };
    await this.database.repository(CaseConference).insert({
      ...{ id, centreId: by.centreId, caseId: reached.id, authorId: by.staffId, version: 1 },
      ...{ recordedAt: this.clock.now(), kind, startsAt: new Date(startsAt), state: 'planned' },
      ...{ colleagues: [], words: this.sealer.seal(key, conferenceWordsAt(id), words) },
    });
    this.audit.record({ action: 'conferences.planned', subjectKind: CONFERENCES.kind, subjectId: id });
    this.live.changed('cases');
    return { id, version: 1 };
  }

  /** It took place. 409 `conferences.held`, `conferences.not_begun`, `record.voided`, `cases.closed`, `cases.not_with`. */
  async hold(by: Principal, id: string, seen: number, { minutes, present }: HoldConference): Promise<Ref> {
    const held = await this.records.lock(by, id, seen);
    if (held.row.state === 'held') throw new Refusal('conferences.held');
    if (held.row.startsAt > this.clock.now()) throw new Refusal('conferences.not_begun');
    await this.records.refuse(by, held.row, held.row.colleagues);
    const words = { ...withPresent(held.words, present), minutes };
    return this.records.save(held, 'held', { columns: { state: 'held' }, words });
  }

  /** Says it otherwise, or puts it off; what it said before is kept. 409 as `hold`, and `cases.not_with`. */
  async correct(by: Principal, id: string, seen: number, said: CorrectConference): Promise<Ref> {
    const { kind, startsAt, agenda, minutes, present, why } = said;
    const held = await this.records.lock(by, id, seen);
    const { row, words } = held;
    const isHeld = row.state === 'held';
    if (isHeld === (minutes.trim() === '')) throw invalidField('minutes', isHeld ? 'required' : 'isIn');
    if (!isHeld && present.length > 0) throw invalidField('present', 'isIn');
    const at = new Date(startsAt);
    const moved = at.getTime() !== row.startsAt.getTime();
    if (moved) {
      this.checkDay(startsAt);
      if (isHeld && at > this.clock.now()) throw invalidField('startsAt', 'inThePast');
    }
    const now = { ...(isHeld ? withPresent(words, present) : words), agenda, minutes };
    const given = isHeld && !moved ? cameAnew(words, now) : row.colleagues;
    await this.records.refuse(by, { ...row, startsAt: at }, given);
    return this.records.save(held, 'corrected', {
      ...{ columns: { kind, startsAt: at }, words: now },
      told: { why, before: factsOf(row, words), after: factsOf({ kind, startsAt: at }, now) },
    });
  }

  private checkDay(startsAt: string): void {
    const [day, today] = [localDate(new Date(startsAt)), this.clock.today()];
    if (day < addDays(today, -MOST_DAYS_AWAY))
      throw invalidField('startsAt', 'earliest', addDays(today, -MOST_DAYS_AWAY));
    if (day > addDays(today, MOST_DAYS_AWAY))
      throw invalidField('startsAt', 'daysAheadAtMost', MOST_DAYS_AWAY);
  }
}

const lineOf = (row: ConferenceLine): ConferenceLine => {
  const { id, kind, startsAt, state, decisions, decisionsOpen, voided, version } = row;
  return { id, kind, startsAt, state, decisions, decisionsOpen, voided, version };
};

/** Refuses somebody who was not asked to come. */
function withPresent(words: ConferenceWords, present: readonly string[]): ConferenceWords {
  if (!present.every(id => words.participants.some(one => one.id === id)))
    throw invalidField('present', 'exists');
  const participants = words.participants.map(one => ({ ...one, present: present.includes(one.id) }));
  return { ...words, participants };
}

/** Colleagues who came by what is said now, and had not by what was said before. */
function cameAnew(before: ConferenceWords, now: ConferenceWords): string[] {
  const came = new Set(before.participants.filter(({ present }) => present).map(({ id }) => id));
  return now.participants.flatMap(({ id, staffId, present }) =>
    present && staffId !== null && !came.has(id) ? [staffId] : [],
  );
}

/** Fields in the order in which the screen names them. */
const factsOf = (
  { kind, startsAt }: Pick<CaseConference, 'kind' | 'startsAt'>,
  { agenda, minutes, participants }: ConferenceWords,
): Facts => ({
  ...{ conferenceKind: kind, conferenceAt: startsAt },
  conferenceAgenda: agenda.map(({ text }) => text),
  conferenceAreas: agenda.flatMap(({ area }) => area ?? []),
  conferenceMinutes: minutes,
  conferenceCame: String(participants.filter(({ present }) => present).length),
});
