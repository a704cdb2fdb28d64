/** Tables of a release: `channel` counts all appeals, the others those of people who sought help. */
export const FIGURE_TABLES = ['channel', 'kind', 'violence', 'sex', 'ageBand', 'oblast'] as const;
export type FigureTable = (typeof FIGURE_TABLES)[number];

/** Our setting: on this day of the following month the figures of a month are released, so a centre has nine days. */
export const RELEASE_DAY = 10;

/**
 * Our setting: with fewer centres nothing is released. Of the sum of two, each of them would know the other's figures by
 * taking away her own.
 */
export const LEAST_CENTRES = 3;

/** Where a month stands for a centre. */
export const FIGURE_MONTH_STATES = ['open', 'shared', 'awaited', 'released', 'too_few', 'late'] as const;
export type FigureMonthState = (typeof FIGURE_MONTH_STATES)[number];
