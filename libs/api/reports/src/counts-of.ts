import { FIGURE_TABLES } from '@baanek/contracts';
import type { Counts } from './disclosure/counts';

/** Counts as they are kept and added up: by table and value, `channel:phone`. */
export type Facts = Record<string, number>;

const ASKS = 'kind:asks_about_somebody';

/**
 * What is kept of the counts that cases exports: first and repeated appeals instead of the numbers they follow from. Those
 * who are not on file are counted as first.
 */
export function factsOf(rows: readonly { fact: string; n: number }[]): Facts {
  const {
    'kind:help': help = 0,
    'kind:known': known = 0,
    'kind:first': first = 0,
    ...others
  } = Object.fromEntries(rows.map(({ fact, n }) => [fact, n]));
  const facts = { ...others, 'kind:first': help - known + first, 'kind:repeat': known - first };
  return Object.fromEntries(Object.entries(facts).filter(([, n]) => n > 0));
}

/** The same by table, with their totals. */
export function countsOf(facts: Facts): Counts {
  const of = (table: string): [string, number][] =>
    Object.entries(facts).flatMap(([fact, n]) => {
      const [name, value = ''] = fact.split(':');
      return name === table && fact !== ASKS ? [[value, n]] : [];
    });
  const sum = (table: string): number => of(table).reduce((all, [, n]) => all + n, 0);
  const tables = Object.fromEntries(FIGURE_TABLES.map(table => [table, Object.fromEntries(of(table))]));
  return { total: sum('channel'), help: sum('kind'), tables: tables as Counts['tables'] };
}
