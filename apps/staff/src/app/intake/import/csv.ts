/** What spreadsheets would run when they open it as a formula. */
const RUNS = /^[=+\-@\t\r]/;

/** Rows as CSV that a spreadsheet opens as text: with its mark, `;`, and an apostrophe before what it would run. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map(cells => cells.map(cellOf).join(';')).join('\r\n')}\r\n`;

function cellOf(text: string): string {
  const guarded = RUNS.test(text) ? `'${text}` : text;
  return /[";\r\n\t']/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
