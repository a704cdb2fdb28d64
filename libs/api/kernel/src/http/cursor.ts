import { isDay, Text } from './fields';
import { invalidField } from '../errors/refusal';

/**
 * Where a page begins: what the last record of the page before was sorted by as it was shown, and its id. A record that is
 * corrected or removed meanwhile moves nothing of what is still to be read.
 */
export interface Cursor {
  /** As the database writes it; null where the record has none. */
  at: string | null;
  id: string;
}

/** What a list is sorted by: a record's cursor holds one of these, never a name. */
export type SortKind = 'moment' | 'day' | 'code' | 'rank';

/** A row that is read for a page, with what it is sorted by as the database writes it. */
export type Sorted<Row> = Row & { sortKey: string | null };

/** The field of a query that says where the page begins: `next` of the page before. */
export const After = (): PropertyDecorator => Text(120, { optional: true });

/** The field of a page that asks for the page after it; null on the last. */
export const Next = (): PropertyDecorator => Text(120, { nullable: true });

/** Records of a page, and where the next one begins, of rows that were read with one more than it shows: nothing is counted. */
export function pageOf<Row extends { id: string; sortKey: string | null }>(
  read: readonly Row[],
  most: number,
): { rows: Omit<Row, 'sortKey'>[]; next: string | null } {
  const shown = read.slice(0, most);
  const last = read.length > most ? shown.at(-1) : undefined;
  const rows = shown.map(unsorted);
  return { rows, next: last ? textOf({ at: last.sortKey, id: last.id }) : null };
}

/** A row without what it was sorted by, which is for cursors only. */
export function unsorted<Row extends { sortKey: string | null }>({
  sortKey: _,
  ...row
}: Row): Omit<Row, 'sortKey'> {
  return row;
}

const textOf = ({ at, id }: Cursor): string => Buffer.from(JSON.stringify([at, id])).toString('base64url');

/**
 * The cursor that was handed out for such a list; null for the first page. 400 for any other, and for one without a value
 * unless records of the list may have none.
 */
export function cursorOf(
  after: string | undefined,
  kind: SortKind,
  { mayBeNone = false } = {},
): Cursor | null {
  if (after === undefined) return null;
  const [at, id, ...more] = partsOf(after);
  if (
    more.length === 0 &&
    ((mayBeNone && at === null) || isSort(kind, at)) &&
    typeof id === 'string' &&
    UUID.test(id)
  )
    return { at, id };
  throw invalidField('after', 'gone');
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const CODE = /^[\p{L}\d-]{1,20}$/u;
/** The place of something in a short order. */
const RANK = /^\d{1,3}$/;
const CLOCK = /^ ([01]\d|2[0-3])(:[0-5]\d){2}(\.\d{1,6})?[+-](0\d|1[0-4])(:[0-5]\d){0,2}$/;

function isSort(kind: SortKind, at: unknown): at is string {
  if (typeof at !== 'string') return false;
  if (kind === 'code') return CODE.test(at);
  if (kind === 'rank') return RANK.test(at);
  return isDay(at.slice(0, 10)) && (kind === 'day' ? at.length === 10 : CLOCK.test(at.slice(10)));
}

function partsOf(after: string): unknown[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(after, 'base64url').toString());
    return Array.isArray(parts) ? parts : [];
  } catch {
    return []; // not a cursor: refused like any other that was not handed out
  }
}
