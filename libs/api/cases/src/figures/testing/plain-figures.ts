import type { TestDomain } from '@baanek/kernel/testing';
import { IS_REPEAT } from '../../appeals/appeal.sql';
import type { AppealFigures } from '../appeal-figures.dto';

const PLAIN = `
  SELECT v.part, v.value, count(*)::int AS n
  FROM (SELECT a.*, a.happened_at AT TIME ZONE 'Asia/Bishkek' AS local, a.kind = 'help' AS sought, ${IS_REPEAT} AS repeat
        FROM appeal a WHERE a.centre_id = $1 AND a.voided_at IS NULL AND NOT a.from_elsewhere) a
  CROSS JOIN LATERAL (
    VALUES ('channel', a.channel),
           ('kind', CASE WHEN NOT a.sought THEN a.kind WHEN a.repeat THEN 'repeat' ELSE 'first' END),
           ('sex', CASE WHEN a.sought THEN a.sex END),
           ('ageBand', CASE WHEN a.sought THEN a.age_band END),
           ('oblast', CASE WHEN a.sought THEN a.oblast END),
           ('weekday', extract(isodow FROM a.local)::text),
           ('hour', CASE WHEN a.import_digest IS NULL THEN extract(hour FROM a.local)::text END)
    UNION ALL SELECT 'violence', unnest(a.violence) WHERE a.sought) v (part, value)
  WHERE v.value IS NOT NULL AND a.local::date BETWEEN $2 AND $3
  GROUP BY v.part, v.value ORDER BY n DESC, v.value`;

/** The figures of a centre, counted appeal by appeal. */
export async function plainFigures(
  domain: TestDomain,
  centre: string,
  { from, to }: { from: string; to: string },
): Promise<AppealFigures> {
  const rows = await domain.owner<{ part: string; value: string; n: number }>(PLAIN, [centre, from, to]);
  const part = (name: string): { value: string; n: number }[] =>
    rows.filter(row => row.part === name).map(({ value, n }) => ({ value, n }));
  return {
    total: part('channel').reduce((sum, { n }) => sum + n, 0),
    ...{ channel: part('channel'), kind: part('kind'), violence: part('violence'), sex: part('sex') },
    ...{ ageBand: part('ageBand'), oblast: part('oblast'), weekday: part('weekday'), hour: part('hour') },
  };
}
