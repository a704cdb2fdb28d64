/** The figure within which so many of a hundred are; 0 of none. */
export const percentile = (figures: readonly number[], of: number): number =>
  [...figures].sort((a, b) => a - b)[Math.min(figures.length - 1, Math.floor((figures.length * of) / 100))] ??
  0;

/** The figure in the middle; 0 of none. */
export const median = (figures: readonly number[]): number =>
  [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)] ?? 0;
