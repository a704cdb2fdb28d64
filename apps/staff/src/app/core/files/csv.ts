/** The beginnings of a cell that a spreadsheet runs as a formula. */
const RUNS = /^[=+\-@\t\r]/;

/** CSV for spreadsheets: byte order mark, `;` as separator, an apostrophe before what would run as a formula. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map(cells => cells.map(cellOf).join(';')).join('\r\n')}\r\n`;

function cellOf(text: string): string {
  const guarded = RUNS.test(text) ? `'${text}` : text;
  return /[";\r\n\t']/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
