import { OneOf, Text } from './fields';
import { PageQuery } from './page-query';

/** Which end of a list comes first: the smallest of what it is sorted by, or the largest. */
const ORDERS = ['asc', 'desc'] as const;
type Order = (typeof ORDERS)[number];

/** Query of a list that can be read from either end. */
export class ListQuery extends PageQuery {
  @OneOf(ORDERS, { optional: true })
  order?: Order;
}

/** What is typed to search a list: it may be a name, so it travels in a body and never in an address. */
export const ListWords = (): PropertyDecorator => Text(200, { optional: true, empty: true });

/** Records of one page. */
export const PAGE_ROWS = 30;
/** Records that leave a list in one file, at most. */
export const EXPORT_ROWS = 5_000;

/** As many records as leave in one file, of rows that were read with one more, and whether there were more. */
export const cutAt = <Row>(rows: readonly Row[], most: number): { rows: Row[]; more: boolean } => ({
  rows: rows.slice(0, most),
  more: rows.length > most,
});

const NO_FILTER: ReadonlySet<string> = new Set(['after', 'order', 'sort']);

/** What the trail keeps of a file that left a list: how many records, and by which fields they were chosen; no words. */
export function exportReason(rows: number, query: object): string {
  const kinds = Object.entries(query)
    .filter(([key, value]) => value !== undefined && value !== '' && !NO_FILTER.has(key))
    .map(([key]) => key);
  return [String(rows), ...kinds.sort()].join(' ');
}
