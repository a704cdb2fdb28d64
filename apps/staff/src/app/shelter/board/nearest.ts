/** Of several elements the one that lies next above or below another, in the same column where there is one. */
export function nearest<T extends Element>(
  from: Element,
  others: readonly T[],
  way: 'up' | 'down',
): T | null {
  const own = from.getBoundingClientRect();
  const distances = others.flatMap(element => {
    const { left, top, bottom } = element.getBoundingClientRect();
    const rows = way === 'down' ? top - own.bottom : own.top - bottom;
    return rows >= -1 ? [{ element, rows, columns: Math.abs(left - own.left) }] : [];
  });
  const sameColumn = distances.filter(({ columns }) => columns < own.width / 2);
  const near = sameColumn.length > 0 ? sameColumn : distances;
  return near.sort((a, b) => a.rows - b.rows || a.columns - b.columns)[0]?.element ?? null;
}
