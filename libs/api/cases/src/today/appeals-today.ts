import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database, startOfDay } from '@baanek/kernel';
import { PERSON_CODES } from '@baanek/registry';
import { type Found, type Look, type MomentLine, MOST_READ, TodayBook } from '@baanek/tasks';

/** Appeals that colleagues have logged, and how many there were today. Those of a journal are no news. */
@Injectable()
export class AppealsToday implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly book: TodayBook,
  ) {}

  onModuleInit(): void {
    this.book.add('appeals.log', look => this.read(look));
  }

  private async read({ by, today, since }: Look): Promise<Found> {
    const [lines, [count]] = await Promise.all([
      this.database.sql<MomentLine>(
        `SELECT 'appeal_logged' AS kind, 'new' AS urgency, a.id, p.code AS about, a.happened_at AS at,
                CASE WHEN a.kind = 'help' THEN 'channel.' || a.channel END AS fact
         FROM appeal a LEFT JOIN ${PERSON_CODES} p ON p.id = a.person_id
         WHERE a.centre_id = $1 AND a.logged_at > $2 AND a.logged_by <> $3 AND a.import_digest IS NULL
           AND a.voided_at IS NULL ORDER BY a.logged_at DESC LIMIT ${MOST_READ}`,
        [by.centreId, since, by.staffId],
      ),
      this.database.sql<{ n: number }>(
        `SELECT count(*)::int AS n FROM appeal
         WHERE centre_id = $1 AND happened_at >= $2 AND voided_at IS NULL AND kind = 'help'`,
        [by.centreId, startOfDay(today)],
      ),
    ]);
    return { lines, figures: [{ figure: 'appeals_today', n: count?.n ?? 0 }] };
  }
}
