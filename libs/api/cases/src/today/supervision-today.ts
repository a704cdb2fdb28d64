import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database, STAFF_NAMES } from '@baanek/kernel';
import { type Found, type Look, type MomentLine, MOST_READ, TodayBook } from '@baanek/tasks';

/** Private notes that colleagues have shown to somebody since she last looked: by whom, and nothing of the client. */
@Injectable()
export class SupervisionToday implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly book: TodayBook,
  ) {}

  onModuleInit(): void {
    this.book.add('notes.supervise', look => this.read(look));
  }

  private async read({ by, since }: Look): Promise<Found> {
    const lines = await this.database.sql<MomentLine>(
      `SELECT 'note_shown' AS kind, 'new' AS urgency, h.id, s.display_name AS about, h.shown_at AS at
       FROM note_showing h JOIN ${STAFF_NAMES} s ON s.id = h.author_id
       WHERE h.supervisor_id = $1 AND h.shown_at > $2 AND h.ended_at IS NULL AND private_note_shown(h.session_id)
       ORDER BY h.shown_at DESC, h.id LIMIT ${MOST_READ}`,
      [by.staffId, since],
    );
    return { lines };
  }
}
