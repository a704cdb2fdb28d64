import type { FigureTable } from '@baanek/contracts';

export type Cells = Readonly<Record<string, number>>;

/** Exact counts of a month. Each table but `violence` adds up to its total; what is not there is nought. */
export interface Counts {
  /** All appeals: those who sought help, and those who asked about somebody. */
  total: number;
  help: number;
  tables: Readonly<Record<FigureTable, Cells>>;
}

/** A number that may be seen; null where it is hidden. */
export type Cell = number | null;

/** What may be seen of the counts. Of a table that is null nothing may, not even which of its cells are nought. */
export interface Published {
  total: Cell;
  help: Cell;
  asks: Cell;
  tables: Record<FigureTable, Record<string, Cell> | null>;
}
