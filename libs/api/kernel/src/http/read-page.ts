/** Where a page begins: after so many records, or after the one with this key, which goes before. */
interface Asked<Key> {
  offset?: number;
  after?: Key;
}

/**
 * Reads a page whose rows say how many there are in all; `total` is counted before `after` narrows them. A page past the
 * end has no row to say it: then the first page is asked, so that a list that has shrunk still tells its length.
 */
export async function readPage<Row extends { total: number }, Key = string>(
  { offset = 0, after }: Asked<Key>,
  read: (offset: number, after: Key | null) => Promise<Row[]>,
): Promise<{ rows: Row[]; total: number }> {
  const asked = after === undefined ? offset : 0;
  const rows = await read(asked, after ?? null);
  const past = rows.length === 0 && (asked > 0 || after !== undefined);
  const first = past ? await read(0, null) : rows;
  return { rows, total: first[0]?.total ?? 0 };
}
