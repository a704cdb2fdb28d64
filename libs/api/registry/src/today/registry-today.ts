import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '@baanek/kernel';
import { type Found, type Look, type MomentLine, MOST_READ, TodayBook } from '@baanek/tasks';
import { UNDECIDED_PAIRS } from '../duplicates/undecided-pairs.sql';

/** How soon before its end a hand-over that nobody has taken is told. */
const ENDING_MS = 3 * 86_400_000;

/** Records that look alike, and hand-overs that another centre has not taken yet. */
@Injectable()
export class RegistryToday implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly book: TodayBook,
  ) {}

  onModuleInit(): void {
    this.book.add('persons.merge', () => this.alike());
    this.book.add('persons.transfer', look => this.handOvers(look));
  }

  private async alike(): Promise<Found> {
    const [pairs] = await this.database.sql<{ n: number }>(
      `SELECT count(*)::int AS n FROM (
         SELECT 1 FROM ${UNDECIDED_PAIRS} LIMIT 1000) l`,
    );
    const n = pairs?.n ?? 0;
    return { lines: n > 0 ? [{ kind: 'records_alike', urgency: 'now', n }] : [] };
  }

  private async handOvers({ now }: Look): Promise<Found> {
    const lines = await this.database.sql<MomentLine>(
      `SELECT 'hand_over_expires' AS kind, 'next' AS urgency, t.id, p.code AS about, t.expires_at AS at
       FROM person_transfer t JOIN person p ON p.id = t.person_id
       WHERE t.state = 'sent' AND t.expires_at > $1 AND t.expires_at < $2 ORDER BY t.expires_at LIMIT ${MOST_READ}`,
      [now, new Date(now.getTime() + ENDING_MS)],
    );
    return { lines };
  }
}
