import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '@baanek/kernel';
import { type Found, type MomentLine, MOST_OF_A_KIND, TodayBook } from '@baanek/tasks';

/** Journals that were uploaded and wait to be checked, decided on, or entered. */
@Injectable()
export class ImportsToday implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly book: TodayBook,
  ) {}

  onModuleInit(): void {
    this.book.add('imports.manage', () => this.read());
  }

  private async read(): Promise<Found> {
    const lines = await this.database.sql<MomentLine>(
      `SELECT 'journal_waits' AS kind, 'now' AS urgency, id, uploaded_at AS at, rows_total AS n
       FROM import_batch WHERE state IN ('uploaded', 'checked') ORDER BY uploaded_at LIMIT ${MOST_OF_A_KIND}`,
    );
    return { lines };
  }
}
