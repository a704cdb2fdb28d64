import { Injectable, type OnModuleInit } from '@nestjs/common';
import { addDays, Database } from '@baanek/kernel';
import { CURRENT_MEMBERS, PERSON_CODES } from '@baanek/registry';
import { type DayLine, type Found, type Look, MOST_READ, TodayBook } from '@baanek/tasks';
import { HOUSE_FIGURES, WAITING_WITHOUT_PLACE } from './house-figures.sql';

/** Code of the household `s.household_id`: that of its head. */
const CODE = `(SELECT p.code FROM ${CURRENT_MEMBERS} m JOIN ${PERSON_CODES} p ON p.id = m.person_id
  WHERE m.household_id = s.household_id AND m.part = 'head')`;
const day = (column: string): string => `to_char(${column}, 'YYYY-MM-DD')`;

/** Stays of the house that need somebody, and how full it is. */
@Injectable()
export class HouseToday implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly book: TodayBook,
  ) {}

  onModuleInit(): void {
    this.book.add('shelter.board', look => this.figures(look));
    this.book.add('shelter.figures', () => this.families());
    this.book.add('shelter.board', look => this.stays(look));
    this.book.add('shelter.rank', look => this.waiting(look));
    this.book.add('shelter.allocate', look => this.closing(look));
    this.book.add('shelter.approve', () => this.extensions());
  }

  private async figures({ now, today }: Look): Promise<Found> {
    const [row] = await this.database.sql<Record<'free' | 'most' | 'waiting', number>>(HOUSE_FIGURES, [
      now,
      today,
    ]);
    return {
      figures: [
        { figure: 'free_places', n: row?.free ?? 0 },
        { figure: 'most_free_in_a_room', n: row?.most ?? 0 },
        { figure: 'households_waiting', n: row?.waiting ?? 0 },
      ],
    };
  }

  private async families(): Promise<Found> {
    const [row] = await this.database.sql<{ n: number }>(
      `SELECT count(*)::int AS n FROM stay WHERE state = 'active' AND voided_at IS NULL`,
    );
    return { figures: [{ figure: 'families_here', n: row?.n ?? 0 }] };
  }

  /** Who should have left, leaves, holds places, or has not signed; a longer stay that is asked for tells of itself. */
  private async stays({ now, today }: Look): Promise<Found> {
    const lines = await this.database.sql<DayLine>(
      `WITH here AS (
         SELECT s.id, s.version, ${CODE} AS about, s.state, s.planned_end, s.hold_until, s.agreement_on, s.admitted_at,
                EXISTS (SELECT 1 FROM stay_extension x WHERE x.stay_id = s.id AND x.state = 'asked' AND x.voided_at IS NULL) AS asked
         FROM stay s WHERE s.state IN ('held', 'active') AND s.voided_at IS NULL)
       SELECT kind, urgency, id, version, about, at FROM (
         SELECT *, row_number() OVER (PARTITION BY kind ORDER BY at, id) AS place FROM (
           SELECT CASE WHEN planned_end < $2::date THEN 'stay_overdue' WHEN planned_end = $2::date THEN 'leaves_today'
                       ELSE 'leaves_tomorrow' END AS kind,
                  CASE WHEN planned_end < $2::date THEN 'late' WHEN planned_end = $2::date THEN 'now' ELSE 'next' END AS urgency,
                  id, version, about, ${day('planned_end')} AS at
           FROM here WHERE state = 'active' AND NOT asked AND planned_end <= $3::date
           UNION ALL
           SELECT 'hold_ends', 'now', id, version, about, to_char(hold_until AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')
           FROM here WHERE state = 'held' AND hold_until > $1
           UNION ALL
           SELECT 'agreement_unsigned', CASE WHEN admitted_at < $1::timestamptz - interval '1 day' THEN 'late' ELSE 'now' END, id, version, about,
                  ${day(`admitted_at AT TIME ZONE 'Asia/Bishkek'`)}
           FROM here WHERE state = 'active' AND agreement_on IS NULL) l) l
       WHERE place <= ${MOST_READ}`,
      [now, today, addDays(today, 1)],
    );
    return { lines };
  }

  /** Households for which no place is held either, in the order of the waiting list. */
  private async waiting({ today }: Look): Promise<Found> {
    const lines = await this.database.sql<DayLine>(
      `SELECT 'household_waits' AS kind, CASE WHEN s.needed_on < $1::date THEN 'late' WHEN s.needed_on = $1::date THEN 'now' ELSE 'next' END AS urgency,
              s.household_id AS id, ${CODE} AS about, ${day('s.needed_on')} AS at, CASE s.priority WHEN 'usual' THEN NULL ELSE 'priority.' || s.priority END AS fact
       FROM ${WAITING_WITHOUT_PLACE}
       ORDER BY place_rank(s.priority), s.requested_at, s.id LIMIT ${MOST_READ}`,
      [today],
    );
    return { lines };
  }

  /** Who needs another room because theirs closes before they leave: the first such closure of each room of theirs. */
  private async closing({ now, today }: Look): Promise<Found> {
    const lines = await this.database.sql<DayLine>(
      `SELECT * FROM (
         SELECT DISTINCT ON (s.id, r.id) 'room_closes' AS kind,
                CASE WHEN lower(c.nights) <= $2::date THEN 'late' ELSE 'now' END AS urgency,
                s.id, s.version, ${CODE} AS about, ${day('lower(c.nights)')} AS at, r.number::text AS text
         FROM stay s JOIN bed_stay b ON b.stay_id = s.id AND b.voided_at IS NULL AND b.during @> $1::timestamptz
         JOIN place p ON p.id = b.place_id JOIN room r ON r.id = p.room_id
         JOIN room_closure c ON c.room_id = r.id AND NOT c.lifted
           AND c.nights && daterange($2::date, greatest(s.planned_end, $2::date + 1))
         WHERE s.state IN ('held', 'active') AND s.voided_at IS NULL
         ORDER BY s.id, r.id, lower(c.nights)) l
       ORDER BY l.at LIMIT ${MOST_READ}`,
      [now, today],
    );
    return { lines };
  }

  /** Longer stays that the director decides on; done in place. */
  private async extensions(): Promise<Found> {
    const lines = await this.database.sql<DayLine>(
      `SELECT 'extension_asked' AS kind, 'now' AS urgency, x.id, x.version, ${CODE} AS about, ${day('x.until')} AS at,
              'extension.' || x.reason AS fact, to_char(s.planned_end, 'YYYY-MM-DD') AS text
       FROM stay_extension x JOIN stay s ON s.id = x.stay_id
       WHERE x.state = 'asked' AND x.voided_at IS NULL ORDER BY x.asked_at LIMIT ${MOST_READ}`,
    );
    return { lines };
  }
}
