/** What stands before a sign without being seen: white space, breaks, signs that join or turn the text. */
const UNSEEN = String.raw`[\s\p{Cc}\p{Cf}\u115F\u1160\u3164\uFFA0]*`;
/** Begins a formula, in either width. */
const SIGN = String.raw`[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\uFE62\uFE63\uFE66\uFE6B\u2212]`;
/** A telephone number or an amount below nought: digits calculate nothing. */
const NUMBER = String.raw`[+\-]\d[\d .()\-]*(?=$|[,;\t\r\n\u0085\u2028\u2029])`;

/** The beginnings of a cell that a spreadsheet runs as a formula, and those that it cuts off before it looks. */
const RUNS = new RegExp(`^(?:[\\t\\r]|${UNSEEN}${SIGN})`, 'u');

/** The same behind each sign that a spreadsheet set for another country, or other quotes, takes for the end of a cell. */
const RUNS_INSIDE = new RegExp(
  `([,;|\\t\\r\\n\\u0085\\u2028\\u2029]["']*${UNSEEN})(?!${NUMBER})(?=${SIGN})`,
  'gu',
);

/** CSV for spreadsheets: byte order mark, `;` as separator, an apostrophe before what would run as a formula. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map(cells => cells.map(cellOf).join(';')).join('\r\n')}\r\n`;

function cellOf(text: string): string {
  const inside = text.replace(RUNS_INSIDE, `$1'`);
  const guarded = RUNS.test(text) ? `'${inside}` : inside;
  return /[";\r\n\t']/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
