import { Injectable } from '@nestjs/common';
import type { ViewedList } from '@baanek/contracts';
import { Database, invalidField, type Principal, Refusal } from '@baanek/kernel';
import type { KeepListViews, ListView, ListViewsOf } from './list-views.dto';
import { faultOfViews } from './list-views.rules';

interface Row {
  list: ViewedList;
  views: ListView[];
  version: number;
}

/** Views of lists, each for who made them alone. */
@Injectable()
export class ListViews {
  constructor(private readonly database: Database) {}

  /** Hers of every list that has some. */
  list({ staffId }: Principal): Promise<ListViewsOf[]> {
    return this.database.sql<Row>(
      `SELECT list, views, version FROM list_views WHERE staff_id = $1 ORDER BY list`,
      [staffId],
    );
  }

  /** Keeps these in place of those of the version seen. 400 for a name with a number in it, or one that is there twice. */
  async keep(by: Principal, seen: number, { list, views }: KeepListViews): Promise<ListViewsOf> {
    const fault = faultOfViews(views);
    if (fault) throw invalidField(fault.field, fault.rule);
    const [kept] = await this.database.sql<Row>(
      `WITH kept AS (
         INSERT INTO list_views (staff_id, centre_id, list, views, version)
         SELECT $1, $2, $3, $4::jsonb, 1
         WHERE $5 = 0 OR EXISTS (SELECT 1 FROM list_views WHERE staff_id = $1 AND list = $3)
         ON CONFLICT (staff_id, list) DO UPDATE SET views = EXCLUDED.views, version = list_views.version + 1
         WHERE list_views.version = $5 RETURNING list, views, version)
       SELECT list, views, version FROM kept`,
      [by.staffId, by.centreId, list, JSON.stringify(views), seen],
    );
    if (!kept) throw new Refusal('version.stale');
    return kept;
  }
}
