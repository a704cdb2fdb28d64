import { Injectable } from '@nestjs/common';
import { addDays, Database, startOfDay, invalidField } from '@baanek/kernel';
import { IS_REPEAT } from './appeal.sql';
import type { AppealFigures, FigureCount, FiguresQuery } from './appeal-figures.dto';

const MOST_YEARS = 5;

/** What an appeal counts for, a row each: $1 and $2 bound the time. */
export const FIGURES = `
  SELECT v.part, v.value, count(*)::int AS n
  FROM (SELECT a.*, a.happened_at AT TIME ZONE 'Asia/Bishkek' AS local, a.kind = 'help' AS sought, ${IS_REPEAT} AS repeat
        FROM appeal a WHERE a.happened_at >= $1 AND a.happened_at < $2 AND a.voided_at IS NULL AND NOT a.from_elsewhere) a
  CROSS JOIN LATERAL (
    VALUES ('channel', a.channel),
           ('kind', CASE WHEN NOT a.sought THEN a.kind WHEN a.repeat THEN 'repeat' ELSE 'first' END),
           ('sex', CASE WHEN a.sought THEN a.sex END),
           ('ageBand', CASE WHEN a.sought THEN a.age_band END),
           ('oblast', CASE WHEN a.sought THEN a.oblast END),
           ('weekday', extract(isodow FROM a.local)::text),
           ('hour', CASE WHEN a.import_digest IS NULL THEN extract(hour FROM a.local)::text END)
    UNION ALL SELECT 'violence', unnest(a.violence) WHERE a.sought) v (part, value)
  WHERE v.value IS NOT NULL GROUP BY v.part, v.value ORDER BY n DESC, v.value`;

/** Counts appeals of a period for those who may read the list of them. Policies keep it to their centre. */
@Injectable()
export class AppealFigureBook {
  constructor(private readonly database: Database) {}

  async of({ from, to }: FiguresQuery): Promise<AppealFigures> {
    if (to < from) throw invalidField('to', 'notBeforeFrom');
    if (to >= yearsAfter(from, MOST_YEARS)) throw invalidField('to', 'mostYears', MOST_YEARS);
    const rows = await this.database.sql<FigureCount & { part: string }>(FIGURES, [
      startOfDay(from),
      startOfDay(addDays(to, 1)),
    ]);
    const part = (name: string): FigureCount[] =>
      rows.filter(row => row.part === name).map(({ value, n }) => ({ value, n }));
    return {
      total: part('channel').reduce((sum, { n }) => sum + n, 0),
      ...{ channel: part('channel'), kind: part('kind'), violence: part('violence'), sex: part('sex') },
      ...{ ageBand: part('ageBand'), oblast: part('oblast'), weekday: part('weekday'), hour: part('hour') },
    };
  }
}

/** This date some years later, as text to compare with; 29 February stays 29 February in years that have none. */
const yearsAfter = (day: string, years: number): string =>
  `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
