import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '@baanek/kernel';
import { type DayLine, type Found, type Look, MOST_READ, TodayBook } from '@baanek/tasks';
import { RollCall } from '../roll-call/roll-call.service';
import { hoursOf, SLEPT } from '../roll-call/slept-here';

/** From this hour of the evening until noon the roll should have been called. */
const CALLED_FROM_HOUR = 21;

/** The roll of tonight, and what centres ask one another. */
@Injectable()
export class NightToday implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly rollCall: RollCall,
    private readonly book: TodayBook,
  ) {}

  onModuleInit(): void {
    this.book.add('shelter.allocate', look => this.roll(look));
    this.book.add('shelter.answer_enquiries', look => this.received(look));
    this.book.add('shelter.enquire', look => this.sent(look));
  }

  private async roll({ now }: Look): Promise<Found> {
    const night = this.rollCall.night();
    const [row] = await this.database.sql<{ n: number }>(
      `SELECT count(*)::int AS n FROM (${SLEPT}) b WHERE NOT EXISTS (
         SELECT 1 FROM roll_call_mark k WHERE k.centre_id = b.centre_id AND k.night = $3::date
           AND k.person_id = b.person_id AND k.mark IS NOT NULL)`,
      [...hoursOf(night, now), night],
    );
    const n = row?.n ?? 0;
    if (n === 0) return {};
    const evening = new Date(`${night}T${CALLED_FROM_HOUR}:00:00+06:00`);
    return { lines: [{ kind: 'roll_call', urgency: now < evening ? 'next' : 'now', at: night, n }] };
  }

  private async received({ by }: Look): Promise<Found> {
    const lines = await this.database.sql<DayLine>(
      `SELECT 'enquiry_received' AS kind, 'now' AS urgency, a.id, a.version, coalesce(c.name, '—') AS about,
              to_char(a.from_day, 'YYYY-MM-DD') AS at, jsonb_array_length(a.guests) AS n
       FROM place_ask a LEFT JOIN places_elsewhere() c ON c.id = a.centre_id
       WHERE a.to_centre_id = $1 AND a.state = 'asked' ORDER BY a.asked_at LIMIT ${MOST_READ}`,
      [by.centreId],
    );
    return { lines };
  }

  /** What this centre asked: not answered yet, or answered since she looked. */
  private async sent({ by, since }: Look): Promise<Found> {
    const lines = await this.database.sql<DayLine>(
      `SELECT CASE a.state WHEN 'asked' THEN 'enquiry_sent' ELSE 'enquiry_answered' END AS kind,
              CASE a.state WHEN 'asked' THEN 'next' ELSE 'new' END AS urgency, a.id, coalesce(c.name, '—') AS about,
              to_char(a.from_day, 'YYYY-MM-DD') AS at, CASE a.state WHEN 'asked' THEN NULL ELSE 'enquiry.' || a.state END AS fact, jsonb_array_length(a.guests) AS n
       FROM place_ask a LEFT JOIN places_elsewhere() c ON c.id = a.to_centre_id
       WHERE a.centre_id = $1 AND (a.state = 'asked' OR (a.state IN ('accepted', 'declined') AND a.answered_at > $2))
       ORDER BY a.asked_at LIMIT ${MOST_READ}`,
      [by.centreId, since],
    );
    return { lines };
  }
}
