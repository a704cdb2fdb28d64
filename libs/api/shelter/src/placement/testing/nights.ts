/** The first night of every invented house. */
export const FROM = '2026-03-01';
const DAY = 86_400_000;

/** The day that comes `after` nights after the first. */
export const night = (after: number): string =>
  new Date(Date.parse(FROM) + after * DAY).toISOString().slice(0, 10);
