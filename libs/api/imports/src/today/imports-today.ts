import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '@baanek/kernel';
import { type Found, type MomentLine, MOST_READ, SetUpBook, type StepFound, TodayBook } from '@baanek/tasks';

/** Journals that were uploaded and wait to be checked, decided on, or entered; and whether one ever was. */
@Injectable()
export class ImportsToday implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly book: TodayBook,
    private readonly path: SetUpBook,
  ) {}

  onModuleInit(): void {
    this.book.add('imports.manage', () => this.read());
    this.path.add('import', 'imports.manage', () => this.step());
  }

  /** Whether a journal was ever entered: those who keep the centre learn no more of it. */
  private async step(): Promise<StepFound> {
    const [found] = await this.database.sql<{ done: boolean }>(`SELECT journal_entered_ever() AS done`);
    return { done: found?.done ?? false };
  }

  private async read(): Promise<Found> {
    const lines = await this.database.sql<MomentLine>(
      `SELECT 'journal_waits' AS kind, 'now' AS urgency, id, uploaded_at AS at, rows_total AS n
       FROM import_batch WHERE state IN ('uploaded', 'checked') ORDER BY uploaded_at LIMIT ${MOST_READ}`,
    );
    return { lines };
  }
}
