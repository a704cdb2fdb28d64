import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { FigureMonthState } from '@baanek/contracts';
import { Audit, Clock, Database, type Principal, Refusal } from '@baanek/kernel';
import { countsOf, type Facts, factsOf } from '../counts-of';
import { undrawn } from '../disclosure/draw';
import { protect } from '../disclosure/protect';
import type { FigureMonth, FigurePreview, ShareFigures } from '../figures.dto';
import { openly, viewOf } from '../figures-view';
import { firstDay, openMonth, pastMonths, releaseDay } from '../months.rules';
import { FigureReleases } from '../releases/figure-releases.service';

interface Share {
  month: string;
  at: Date;
}

/** A centre’s decision, month by month, that its counts go into the association’s; frozen as they were seen. */
@Injectable()
export class FigureSharing {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly releases: FigureReleases,
  ) {}

  async months(by: Principal): Promise<FigureMonth[]> {
    await this.releases.releaseDue(by);
    const today = this.clock.today();
    const [shares, over] = await Promise.all([
      this.database.sql<Share>(
        `SELECT to_char(month, 'YYYY-MM') AS month, shared_at AS at FROM figure_share WHERE withdrawn_at IS NULL`,
      ),
      this.database.sql<{ month: string; released: boolean }>(
        `SELECT to_char(month, 'YYYY-MM') AS month, released FROM figure_months_over()`,
      ),
    ]);
    return pastMonths(today).map(month => {
      const share = shares.find(one => one.month === month);
      const isOpen = month === openMonth(today);
      const state: FigureMonthState = !share
        ? isOpen
          ? 'open'
          : 'late'
        : isOpen
          ? 'shared'
          : endOf(over.find(one => one.month === month)?.released);
      return { month, state, sharedAt: share?.at.toISOString() ?? null, releasedOn: releaseDay(month) };
    });
  }

  /** What leaves: of a shared month what was frozen, else what would be frozen now. */
  async preview(by: Principal, month: string): Promise<FigurePreview> {
    const found = await this.find(by, month);
    const facts = (found.sharedAt === null ? null : await this.frozen(month)) ?? (await this.now(month));
    const counts = countsOf(facts);
    this.audit.viewed({ action: 'figures.share_read' });
    return {
      month: found,
      counts: viewOf(openly(counts)),
      seen: viewOf(protect(counts, undrawn)),
      digest: digestOf(facts),
    };
  }

  /** Shares the counts that were seen, or withdraws them. 409 `figures.not_open`, `figures.changed`. */
  async decide(by: Principal, month: string, { shared, digest }: ShareFigures): Promise<FigureMonth> {
    const before = await this.find(by, month);
    if (month !== openMonth(this.clock.today())) throw new Refusal('figures.not_open');
    if (shared === (before.state === 'shared')) return before;
    if (shared) await this.share(by, month, digest);
    else await this.withdraw(by, month);
    this.audit.record({ action: shared ? 'figures.shared' : 'figures.withdrawn', reason: month });
    return this.find(by, month);
  }

  private async share(by: Principal, month: string, digest: string | undefined): Promise<void> {
    const facts = await this.now(month);
    if (digestOf(facts) !== digest) throw new Refusal('figures.changed');
    await this.database.sql(
      `INSERT INTO figure_share (centre_id, month, counts, shared_at, shared_by)
       VALUES ($1, $2::date, $3::jsonb, $4, $5)
       ON CONFLICT (centre_id, month) DO UPDATE
       SET counts = EXCLUDED.counts, shared_at = EXCLUDED.shared_at, shared_by = EXCLUDED.shared_by,
           withdrawn_at = NULL, withdrawn_by = NULL
       WHERE figure_share.withdrawn_at IS NOT NULL`,
      [by.centreId, firstDay(month), JSON.stringify(facts), this.clock.now(), by.staffId],
    );
  }

  private async withdraw(by: Principal, month: string): Promise<void> {
    await this.database.sql(
      `UPDATE figure_share SET withdrawn_at = $3, withdrawn_by = $4
       WHERE centre_id = $1 AND month = $2::date AND withdrawn_at IS NULL`,
      [by.centreId, firstDay(month), this.clock.now(), by.staffId],
    );
  }

  private async find(by: Principal, month: string): Promise<FigureMonth> {
    const found = (await this.months(by)).find(one => one.month === month);
    if (!found) throw new Refusal('request.not_found');
    return found;
  }

  private async frozen(month: string): Promise<Facts | null> {
    const [share] = await this.database.sql<{ counts: Facts }>(
      `SELECT counts FROM figure_share WHERE month = $1::date AND withdrawn_at IS NULL`,
      [firstDay(month)],
    );
    return share?.counts ?? null;
  }

  private async now(month: string): Promise<Facts> {
    const rows = await this.database.sql<{ fact: string; n: number }>(
      `SELECT fact, n FROM appeal_month_counts($1::date)`,
      [firstDay(month)],
    );
    return factsOf(rows);
  }
}

const endOf = (released: boolean | undefined): FigureMonthState =>
  released === undefined ? 'awaited' : released ? 'released' : 'too_few';

const digestOf = (facts: Facts): string =>
  createHash('sha256')
    .update(JSON.stringify(Object.entries(facts).sort(([a], [b]) => (a < b ? -1 : 1))))
    .digest('base64url');
