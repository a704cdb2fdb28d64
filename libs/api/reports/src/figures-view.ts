import { FIGURE_TABLES } from '@baanek/contracts';
import type { Counts, Published } from './disclosure/counts';
import type { FigureCell, FiguresView } from './figures.dto';

/** Counts with nothing hidden. */
export const openly = ({ total, help, tables }: Counts): Published => ({
  ...{ total, help, asks: total - help },
  tables,
});

/** As they are sent: the most first; what is hidden by its name, so that the order tells nothing of it. */
export function viewOf({ total, help, asks, tables }: Published): FiguresView {
  return {
    ...{ total, help, asks },
    tables: FIGURE_TABLES.map(of => {
      const cells = Object.entries(tables[of] ?? {}).map(([value, n]): FigureCell => ({ value, n }));
      const rank = ({ n }: FigureCell): number => n ?? -1;
      return {
        ...{ of, heldBack: tables[of] === null },
        cells: cells.sort((a, b) => rank(b) - rank(a) || (a.value < b.value ? -1 : 1)),
      };
    }),
  };
}
