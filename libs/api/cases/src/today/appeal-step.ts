import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '@baanek/kernel';
import { SetUpBook } from '@baanek/tasks';

/** Whether a centre has begun: those who keep it learn no more of its appeals. */
@Injectable()
export class AppealStep implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly book: SetUpBook,
  ) {}

  onModuleInit(): void {
    this.book.add('appeal', 'appeals.log', async () => {
      const [found] = await this.database.sql<{ done: boolean }>(`SELECT appeal_logged_ever() AS done`);
      return { done: found?.done ?? false };
    });
  }
}
