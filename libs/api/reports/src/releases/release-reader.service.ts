import { Injectable } from '@nestjs/common';
import { Audit, Database, type Principal, Refusal } from '@baanek/kernel';
import type { Published } from '../disclosure/counts';
import type { FigureRelease, ReleasedFigures } from '../figures.dto';
import { viewOf } from '../figures-view';
import { firstDay } from '../months.rules';
import { FigureReleases } from './figure-releases.service';

/** What was released, for the association: sums of centres, and how many of them; never which. */
@Injectable()
export class ReleaseReader {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly releases: FigureReleases,
  ) {}

  /** The latest first. */
  async list(by: Principal): Promise<FigureRelease[]> {
    await this.releases.releaseDue(by);
    const rows = await this.database.sql<Omit<FigureRelease, 'releasedAt'> & { releasedAt: Date }>(
      `SELECT to_char(r.month, 'YYYY-MM') AS month, r.centres, r.released_at AS "releasedAt",
              NOT EXISTS (SELECT 1 FROM figure_reading o WHERE o.month = r.month AND o.staff_id = $1) AS "isNew"
       FROM figure_release r ORDER BY r.month DESC`,
      [by.staffId],
    );
    return rows.map(row => ({ ...row, releasedAt: row.releasedAt.toISOString() }));
  }

  /** One month; it is not new to the asker any more. */
  async read(by: Principal, month: string): Promise<ReleasedFigures> {
    const found = await this.find(by, month);
    await this.database.sql(
      `INSERT INTO figure_reading (staff_id, centre_id, month) VALUES ($1, $2, $3::date) ON CONFLICT DO NOTHING`,
      [by.staffId, by.centreId, firstDay(month)],
    );
    this.audit.viewed({ action: 'figures.read' });
    return found;
  }

  /** As it is read, for a file; recorded in the audit trail. */
  async export(by: Principal, month: string): Promise<ReleasedFigures> {
    const found = await this.find(by, month);
    this.audit.record({ action: 'figures.exported', reason: month });
    return found;
  }

  private async find(by: Principal, month: string): Promise<ReleasedFigures> {
    const release = (await this.list(by)).find(one => one.month === month);
    const [row] = await this.database.sql<{ figures: Published | null }>(
      `SELECT figures FROM figure_release WHERE month = $1::date`,
      [firstDay(month)],
    );
    if (!release || !row?.figures) throw new Refusal('request.not_found');
    return { release, figures: viewOf(row.figures) };
  }
}
