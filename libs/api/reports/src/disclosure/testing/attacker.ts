import { FIGURE_TABLES } from '@baanek/contracts';
import type { Highs } from 'highs';
import type { Cell, Counts, Published } from '../counts';

/** More than any cell of the counts that are attacked. */
const ANYTHING = 10_000;

interface Unknown {
  name: string;
  least: number;
  most: number;
}

/** What is known of a number: what is seen, or, to the best informed, whether it was hidden as small or beside a small one. */
function known(name: string, cell: Cell, truth: number): Unknown {
  if (cell !== null) return { name, least: cell, most: cell };
  return truth < 5 ? { name, least: 1, most: 4 } : { name, least: 5, most: ANYTHING };
}

const anything = (name: string): Unknown => ({ name, least: 0, most: ANYTHING });

/**
 * Somebody who knows the method, what is published, and even why each cell is hidden; only of what is held back as a whole
 * not. Answers the hidden numbers that can be one whole number only.
 */
export function pinnedBy(highs: Highs, truth: Counts, seen: Published): string[] {
  const asks = truth.total - truth.help;
  const nothing = seen.total === null && seen.help === null && seen.asks === null;
  const totals: [string, Cell, number][] = [
    ['total', seen.total, truth.total],
    ['help', seen.help, truth.help],
    ['asks', seen.asks, asks],
  ];
  const unknowns = totals.map(([name, cell, n]) => {
    // the total of a small number and a large one that is hidden beside them is given up whole
    if (cell === null && (nothing || name === 'total')) return anything(name);
    return known(name, cell, n);
  });
  const equations = ['total - help - asks = 0'];
  for (const table of FIGURE_TABLES) {
    const cells = seen.tables[table];
    const names = Object.keys(truth.tables[table]).map(value => `${table}_${value}`);
    if (names.length === 0) continue;
    for (const [value, n] of Object.entries(truth.tables[table])) {
      const name = `${table}_${value}`;
      unknowns.push(cells ? known(name, cells[value] === undefined ? 0 : cells[value], n) : anything(name));
    }
    const of = table === 'channel' ? 'total' : 'help';
    if (table === 'violence') equations.push(...names.map(name => `${of} - ${name} >= 0`));
    equations.push(`${names.join(' + ')} - ${of} ${table === 'violence' ? '>=' : '='} 0`);
  }
  const hidden = unknowns.filter(({ least, most }) => least < most);
  const bound = (aim: 'Minimize' | 'Maximize', name: string): number => {
    const answer = highs.solve(
      [
        ...[aim, ` o: ${name}`, 'Subject To', ...equations.map((text, i) => ` e${i}: ${text}`)],
        ...['Bounds', ...unknowns.map(({ name, least, most }) => ` ${least} <= ${name} <= ${most}`)],
        ...['General', ` ${unknowns.map(({ name }) => name).join(' ')}`, 'End'],
      ].join('\n'),
      { output_flag: false },
    );
    if (answer.Status !== 'Optimal') throw new Error(`the solver ended with: ${answer.Status}`);
    return Math.round(answer.ObjectiveValue);
  };
  return hidden.flatMap(({ name }) => (bound('Minimize', name) < bound('Maximize', name) ? [] : [name]));
}
