import type { Cell, Counts, Published } from './counts';
import type { Draw } from './draw';
import { isSmall, protectPartition, protectSeveral, THRESHOLD } from './partition';

type Totals = Pick<Published, 'total' | 'help' | 'asks'>;

/**
 * What of these counts may be seen: no small number, and none that others would tell (README.md). Where a total is hidden,
 * so are its tables, which would add up to it. What is hidden is drawn: a month is released once, never again.
 */
export function protect({ total, help, tables }: Counts, draw: Draw): Published {
  const totals = protectTotals(help, total - help);
  const hasHelp = totals.help !== null;
  return {
    ...totals,
    tables: {
      channel: totals.total === null ? null : protectPartition(tables.channel, draw),
      kind: hasHelp ? protectPartition(tables.kind, draw) : null,
      violence: hasHelp ? protectSeveral(tables.violence, help, draw) : null,
      sex: hasHelp ? protectPartition(tables.sex, draw) : null,
      ageBand: hasHelp ? protectPartition(tables.ageBand, draw) : null,
      oblast: hasHelp ? protectPartition(tables.oblast, draw) : null,
    },
  };
}

/** The total is the sum of the other two: with a small one, another of the three is hidden. */
function protectTotals(help: number, asks: number): Totals {
  const total = help + asks;
  const seen = (hidden: Partial<Totals>): Totals => ({ total, help, asks, ...hidden });
  if (!isSmall(help) && !isSmall(asks)) return seen({});
  if (isSmall(total) || (isSmall(help) && isSmall(asks)))
    return seen({ total: null, help: null, asks: null });
  // those who sought help are told of in five tables, all appeals in one: that one is given up
  if (isSmall(asks)) return seen({ total: null, asks: null });
  const leavesRoom: Cell = total >= 2 * THRESHOLD - 1 ? total : null;
  return seen({ total: leavesRoom, help: null, asks: null });
}
