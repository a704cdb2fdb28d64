import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '@baanek/kernel';
import { SetUpBook, type StepFound } from '@baanek/tasks';

/** How far a house is drawn, and whether anybody has looked at its rules. */
@Injectable()
export class HouseSteps implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly book: SetUpBook,
  ) {}

  onModuleInit(): void {
    this.book.add('house', 'shelter.draw', () => this.house());
    this.book.add('rules', 'shelter.draw', () => this.rules());
  }

  private async house(): Promise<StepFound> {
    const [found] = await this.database.sql<Record<'houses' | 'rooms' | 'places', number>>(
      `SELECT (SELECT count(*)::int FROM house) AS houses, (SELECT count(*)::int FROM room) AS rooms,
              (SELECT count(*)::int FROM place WHERE retired_on IS NULL AND kind <> 'shared') AS places`,
    );
    const { houses = 0, rooms = 0, places = 0 } = found ?? {};
    return {
      done: rooms > 0,
      lacks: [houses > 0 ? 'setUpLack.rooms' : 'setUpLack.house'],
      counts: [
        { of: 'rooms', n: rooms },
        { of: 'places', n: places },
      ],
    };
  }

  /** A house begins with rules that nobody has said; whoever sets them has seen them. */
  private async rules(): Promise<StepFound> {
    const [unseen] = await this.database.sql(
      `SELECT 1 FROM house h WHERE (SELECT count(*) FROM house_rules r WHERE r.house_id = h.id) < 2
       UNION ALL SELECT 1 WHERE NOT EXISTS (SELECT 1 FROM house) LIMIT 1`,
    );
    return { done: unseen === undefined, lacks: ['setUpLack.rules'] };
  }
}
