/**
 * Reads a page whose rows say how many there are in all. A page past the end has no row to say it: then the first page
 * is asked, so that a list that has shrunk still tells its length.
 */
export async function readPage<Row extends { total: number }>(
  offset: number,
  read: (offset: number) => Promise<Row[]>,
): Promise<{ rows: Row[]; total: number }> {
  const rows = await read(offset);
  const first = rows.length === 0 && offset > 0 ? await read(0) : rows;
  return { rows, total: first[0]?.total ?? 0 };
}
