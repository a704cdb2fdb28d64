import { Injectable } from '@nestjs/common';
import { addDays, Database, startOfDay, invalidField } from '@baanek/kernel';
import { IS_REPEAT } from '../appeals/appeal.sql';
import type { AppealFigures, FigureCount, FiguresQuery } from './appeal-figures.dto';
import { countSpans } from './count-spans.rules';

const MOST_YEARS = 5;

/**
 * Adds up what is kept of the spans $1 to $3, and the lines that are not yet folded into it: those of the days $4 to $5,
 * which begin and end at $6 and $7. Who appealed for the first time is asked anew for those who are in a line.
 * `OFFSET 0` keeps each lookup one by its index, whatever the planner believes of tables that grow and are folded.
 */
export const FIGURES = `
  WITH lines AS MATERIALIZED (SELECT day, facts, n, person_id FROM appeal_delta),
  people AS MATERIALIZED (SELECT DISTINCT person_id FROM lines WHERE person_id IS NOT NULL)
  SELECT split_part(fact, ':', 1) AS part, split_part(fact, ':', 2) AS value, sum(n)::int AS n
  FROM (SELECT c.fact, c.n FROM unnest($1::text[], $2::date[], $3::date[]) AS s (span, first, last), LATERAL (
          SELECT c.fact, c.n FROM appeal_count c WHERE c.span = s.span AND c.starts BETWEEN s.first AND s.last OFFSET 0) c
        UNION ALL SELECT unnest(facts), n FROM lines WHERE day BETWEEN $4 AND $5
        UNION ALL SELECT 'kind:first', -1 FROM people p, LATERAL (
          SELECT unnest(f.days) AS day FROM appeal_first f WHERE f.person_id = p.person_id OFFSET 0) f
        WHERE f.day BETWEEN $4 AND $5
        UNION ALL SELECT 'kind:first', 1 FROM people p, LATERAL (
          SELECT 1 FROM appeal a
          WHERE a.person_id = p.person_id AND a.happened_at >= $6 AND a.happened_at < $7 AND a.kind = 'help'
            AND a.voided_at IS NULL AND NOT a.from_elsewhere AND NOT ${IS_REPEAT} OFFSET 0) a) AS counted (fact, n)
  GROUP BY fact HAVING sum(n) <> 0 ORDER BY n DESC, value`;

/** Counts appeals of a period for those who may read the list of them. Policies keep it to their centre. */
@Injectable()
export class AppealFigureBook {
  constructor(private readonly database: Database) {}

  async of({ from, to }: FiguresQuery): Promise<AppealFigures> {
    if (to < from) throw invalidField('to', 'notBeforeFrom');
    if (to >= yearsAfter(from, MOST_YEARS)) throw invalidField('to', 'mostYears', MOST_YEARS);
    const spans = countSpans(from, to);
    const rows = await this.database.sql<FigureCount & { part: string }>(FIGURES, [
      ...[spans.map(({ span }) => span), spans.map(({ first }) => first), spans.map(({ last }) => last)],
      ...[from, to, startOfDay(from), startOfDay(addDays(to, 1))],
    ]);
    const part = (name: string): FigureCount[] =>
      rows.filter(row => row.part === name).map(({ value, n }) => ({ value, n }));
    return {
      total: part('channel').reduce((sum, { n }) => sum + n, 0),
      ...{ channel: part('channel'), kind: kinds(part('kind')) },
      ...{ violence: part('violence'), sex: part('sex'), ageBand: part('ageBand') },
      ...{ oblast: part('oblast'), weekday: part('weekday'), hour: part('hour') },
    };
  }
}

/** Kept are all who sought help, those of them who are on file, and the first appeals of these: the rest follows. */
function kinds(kept: readonly FigureCount[]): FigureCount[] {
  const {
    help = 0,
    known = 0,
    first = 0,
    ...others
  } = Object.fromEntries(kept.map(({ value, n }) => [value, n]));
  return Object.entries({ ...others, first: help - known + first, repeat: known - first })
    .map(([value, n]) => ({ value, n }))
    .filter(({ n }) => n > 0)
    .sort((a, b) => b.n - a.n || (a.value < b.value ? -1 : 1));
}

/** This date some years later, as text to compare with; 29 February stays 29 February in years that have none. */
const yearsAfter = (day: string, years: number): string =>
  `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
