import type { FigureTable } from '@baanek/contracts';
import type { Wire } from '../core/http/api-types';
import type { Words } from '../core/i18n/words';

/** One table of figures, in words. */
export interface FigureLines {
  of: FigureTable | 'total';
  heading: string;
  heldBack: boolean;
  rows: { label: string; n: number | null }[];
}

const SETS: Record<Exclude<FigureTable, 'kind'>, string> = {
  ...{ channel: 'channel', violence: 'violence', sex: 'sex', ageBand: 'age', oblast: 'oblast' },
};

/** All tables of a month: how many appeals, then by what they were. */
export function linesOf(words: Words, { total, help, asks, tables }: Wire['FiguresView']): FigureLines[] {
  const label = (of: FigureTable, value: string): string =>
    of === 'kind' ? words.of(`shared.kind.${value}`) : words.code(SETS[of], value);
  const totals: FigureLines = {
    ...{ of: 'total', heading: words.of('shared.by.total'), heldBack: false },
    rows: [
      { label: words.of('shared.total'), n: total },
      { label: words.of('shared.help'), n: help },
      { label: words.of('shared.asks'), n: asks },
    ],
  };
  return [
    totals,
    ...tables.map(({ of, heldBack, cells }) => ({
      ...{ of, heldBack, heading: words.of(`shared.by.${of}`) },
      rows: cells.map(({ value, n }) => ({ label: label(of, value), n })),
    })),
  ];
}
