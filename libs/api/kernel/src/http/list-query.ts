import { invalidField } from '../errors/refusal';
import { Id, OneOf, Text } from './fields';

/** Which end of a list comes first: the smallest of what it is sorted by, or the largest. */
const ORDERS = ['asc', 'desc'] as const;
type Order = (typeof ORDERS)[number];

/** Query of a list that is read by key: each page begins after the last record of the page before. */
export class ListQuery {
  /** The last record of the page before; nothing comes twice or is left out, whatever others add meanwhile. */
  @Id({ optional: true })
  after?: string;

  @OneOf(ORDERS, { optional: true })
  order?: Order;
}

/** What is typed to search a list: it may be a name, so it travels in a body and never in an address. */
export const ListWords = (): PropertyDecorator => Text(200, { optional: true, empty: true });

/** Records of one page. */
export const PAGE_ROWS = 30;
/** Records that leave a list in one file, at most. */
export const EXPORT_ROWS = 5_000;

/** A page and whether more follow, of rows that were read with one more than the page shows: nothing is counted. */
export function pageOf<Row>(rows: readonly Row[], most: number): { rows: Row[]; more: boolean } {
  return { rows: rows.slice(0, most), more: rows.length > most };
}

/** Refuses a page that begins after a record which is not there; `known` tells whether it is. */
export async function ensureBegins(
  rows: readonly unknown[],
  after: string | undefined,
  known: (id: string) => Promise<readonly unknown[]>,
): Promise<void> {
  if (rows.length > 0 || after === undefined) return;
  if ((await known(after)).length === 0) throw invalidField('after', 'gone');
}

const NO_FILTER: ReadonlySet<string> = new Set(['after', 'order', 'sort']);

/** What the trail keeps of a file that left a list: how many records, and by which fields they were chosen; no words. */
export function exportReason(rows: number, query: object): string {
  const kinds = Object.entries(query)
    .filter(([key, value]) => value !== undefined && value !== '' && !NO_FILTER.has(key))
    .map(([key]) => key);
  return [String(rows), ...kinds.sort()].join(' ');
}
