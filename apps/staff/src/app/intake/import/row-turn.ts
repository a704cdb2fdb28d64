import type { Wire } from '../../core/http/api-types';

/** Where a page of rows begins: how many stand before it, and the line it begins after, where that is known. */
export interface RowTurn {
  offset: number;
  after?: number;
}

/** The next page begins after the last row that is shown, however many were put right meanwhile; others by their number. */
export function turnTo(offset: number, from: RowTurn, shown: readonly Wire['ImportRowView'][]): RowTurn {
  const last = offset > from.offset ? shown.at(-1) : undefined;
  return last ? { offset, after: last.line } : { offset };
}
