import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock, Database, type Principal, systemIn } from '@baanek/kernel';
import { countsOf, type Facts } from '../counts-of';
import { protect } from '../disclosure/protect';
import { firstDay, overBefore } from '../months.rules';

/** Releases each month once, when somebody first asks after its day; what is released never changes. */
@Injectable()
export class FigureReleases {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Releases what is due, under the one task that is told sums of centres: whoever asks is not. Once a month the running
   * transaction begins again for it.
   */
  async releaseDue(by: Principal): Promise<void> {
    const due = await this.database.sql<{ month: string }>(
      `SELECT to_char(month, 'YYYY-MM') AS month FROM figure_months_due($1::date) ORDER BY 1`,
      [firstDay(overBefore(this.clock.today()))],
    );
    if (due.length === 0) return;
    this.database.beforehand(systemIn(by.centreId, 'office', 'release_figures'), async () => {
      for (const { month } of due) await this.release(month);
    });
  }

  /** Nothing where somebody else has just released it; a month that too few centres shared is over too. */
  private async release(month: string): Promise<void> {
    const [sums] = await this.database.sql<{ centres: number | null; counts: Facts | null }>(
      `SELECT centres, counts FROM figure_sums($1::date)`,
      [firstDay(month)],
    );
    if (!sums) return;
    const figures = sums.counts
      ? JSON.stringify(protect(countsOf(sums.counts), below => randomInt(below)))
      : null;
    await this.database.sql(
      `INSERT INTO figure_release (month, centres, figures, released_at) VALUES ($1::date, $2, $3::jsonb, $4)`,
      [firstDay(month), sums.centres, figures, this.clock.now()],
    );
  }
}
