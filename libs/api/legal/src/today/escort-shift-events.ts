import { Injectable, type OnModuleInit } from '@nestjs/common';
import { addDays, Database, localDate, startOfDay } from '@baanek/kernel';
import { EVENTS_READ, ShiftBook, type ShiftEvent } from '@baanek/tasks';

/** Who goes out today, with whom. */
@Injectable()
export class EscortShiftEvents implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly book: ShiftBook,
  ) {}

  onModuleInit(): void {
    this.book.add('escorts.read', ({ now }) =>
      this.database.sql<ShiftEvent>(
        `SELECT 'escort_today' AS kind, t.id, t.client_code AS about, t.starts_at AS at FROM trip t
         WHERE t.voided_at IS NULL AND t.state <> 'cancelled' AND t.starts_at >= $1 AND t.starts_at < $2
         ORDER BY t.starts_at LIMIT ${EVENTS_READ}`,
        [startOfDay(localDate(now)), startOfDay(addDays(localDate(now), 1))],
      ),
    );
  }
}
