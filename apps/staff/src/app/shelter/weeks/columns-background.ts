type Column = 'today' | 'weekend' | null;

/** Width of the column of names, as the grid has it. */
const NAMES = '64px';

const COLOURS = { today: 'var(--bk-teal-softer)', weekend: 'var(--bk-sunken)' };

/** The days as one background: a line before each, and a ground under weekends and today. */
export function columnsBackground(columns: readonly Column[]): string {
  const at = (n: number): string => `calc(${NAMES} + (100% - ${NAMES}) * ${n} / ${columns.length})`;
  const stops = columns.flatMap((column, i) => {
    const ground = column ? COLOURS[column] : 'transparent';
    const line = `calc(${at(i)} + 1px)`;
    return [`var(--bk-line) ${at(i)} ${line}`, `${ground} ${line} ${at(i + 1)}`];
  });
  return `linear-gradient(to right, transparent 0 ${NAMES}, ${stops.join(', ')})`;
}
