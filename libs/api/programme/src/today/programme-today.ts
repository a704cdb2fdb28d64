import { Injectable, type OnModuleInit } from '@nestjs/common';
import { addDays, Database, startOfDay } from '@baanek/kernel';
import { PERSON_CODES } from '@baanek/registry';
import { type DayLine, type Found, type Look, type MomentLine, MOST_READ, TodayBook } from '@baanek/tasks';

const AHEAD_DAYS = 7;
const BACK_DAYS = 60;
/** A referral that waits longer than this is late; a practice of ours, no rule of law. */
const DECIDED_WITHIN_DAYS = 14;
/** So many absences on end are told. */
const ABSENT_ON_END = 2;

const SESSIONS = `group_session h JOIN programme_group g ON g.id = h.group_id`;
const ENROLLED = `enrolment e WHERE e.group_id = g.id AND e.state = 'enrolled' AND e.voided_at IS NULL`;

/** Sessions to mark and to hold, referrals that wait for a decision, and who has stayed away. */
@Injectable()
export class ProgrammeToday implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly book: TodayBook,
  ) {}

  onModuleInit(): void {
    this.book.add('programme.read', look => this.read(look));
  }

  private async read(look: Look): Promise<Found> {
    const found = await Promise.all([
      this.unmarked(look),
      this.sessions(look),
      this.referrals(look),
      this.absent(look),
    ]);
    const [count] = await this.database.sql<{ participants: number; groups: number }>(
      `SELECT (SELECT count(*)::int FROM enrolment WHERE state = 'enrolled' AND voided_at IS NULL) AS participants,
              (SELECT count(*)::int FROM programme_group) AS groups`,
    );
    return {
      lines: found.flat(),
      figures: [
        { figure: 'participants', n: count?.participants ?? 0 },
        { figure: 'programme_groups', n: count?.groups ?? 0 },
      ],
    };
  }

  /** Sessions that have begun and in which some of the group have no mark. */
  private unmarked({ now, today }: Look): Promise<MomentLine[]> {
    return this.database.sql<MomentLine>(
      `SELECT * FROM (
         SELECT 'attendance_unmarked' AS kind, CASE WHEN h.held_at < $2 THEN 'late' ELSE 'now' END AS urgency,
                h.group_id AS id, g.name AS about, h.held_at AS at, h.topic AS text,
                (SELECT count(*)::int FROM ${ENROLLED} AND e.referred_on <= (h.held_at AT TIME ZONE 'Asia/Bishkek')::date
                   AND NOT EXISTS (SELECT 1 FROM attendance a
                     WHERE a.session_id = h.id AND a.enrolment_id = e.id AND a.mark IS NOT NULL)) AS n
         FROM ${SESSIONS} WHERE h.voided_at IS NULL AND h.held_at <= $1 AND h.held_at >= $3) l
       WHERE l.n > 0 ORDER BY l.at LIMIT ${MOST_READ}`,
      [now, startOfDay(today), startOfDay(addDays(today, -BACK_DAYS))],
    );
  }

  private sessions({ now, today }: Look): Promise<MomentLine[]> {
    return this.database.sql<MomentLine>(
      `SELECT 'group_session' AS kind, CASE WHEN h.held_at < $2 THEN 'now' ELSE 'next' END AS urgency,
              h.group_id AS id, g.name AS about, h.held_at AS at, h.topic AS text,
              (SELECT count(*)::int FROM ${ENROLLED}) AS n
       FROM ${SESSIONS} WHERE h.voided_at IS NULL AND h.held_at > $1 AND h.held_at < $3
       ORDER BY h.held_at LIMIT ${MOST_READ}`,
      [now, startOfDay(addDays(today, 1)), startOfDay(addDays(today, AHEAD_DAYS + 1))],
    );
  }

  private referrals({ today }: Look): Promise<DayLine[]> {
    return this.database.sql<DayLine>(
      `SELECT 'referral_waits' AS kind, CASE WHEN e.referred_on < $1::date THEN 'late' ELSE 'now' END AS urgency, e.id,
              p.code AS about, to_char(e.referred_on, 'YYYY-MM-DD') AS at, 'programmeSource.' || e.source AS fact
       FROM enrolment e JOIN ${PERSON_CODES} p ON p.id = e.person_id
       WHERE e.state = 'referred' AND e.voided_at IS NULL ORDER BY e.referred_on, e.id LIMIT ${MOST_READ}`,
      [addDays(today, -DECIDED_WITHIN_DAYS)],
    );
  }

  /** Whose latest marked sessions were all missed. */
  private absent({ now }: Look): Promise<MomentLine[]> {
    return this.database.sql<MomentLine>(
      `SELECT 'participant_absent' AS kind, 'now' AS urgency, e.id, p.code AS about, l.at, l.n
       FROM enrolment e JOIN ${PERSON_CODES} p ON p.id = e.person_id
       JOIN LATERAL (
         SELECT max(m.held_at) AS at, count(*)::int AS n FROM (
           SELECT h.held_at, bool_and(a.mark = 'absent') OVER (ORDER BY h.held_at DESC) AS away
           FROM attendance a JOIN group_session h ON h.id = a.session_id AND h.voided_at IS NULL AND h.held_at <= $1
           WHERE a.enrolment_id = e.id AND a.mark IS NOT NULL) m WHERE m.away) l ON l.n >= ${ABSENT_ON_END}
       WHERE e.state = 'enrolled' AND e.voided_at IS NULL ORDER BY l.at DESC LIMIT ${MOST_READ}`,
      [now],
    );
  }
}
