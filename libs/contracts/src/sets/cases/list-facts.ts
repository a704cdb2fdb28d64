/** What a report, a paper or the work itself needs of a case, and may be missing on file. */
export const MISSING_FACTS = [
  'birth',
  'oblast',
  'safe_contact',
  'violence',
  'risk',
  'plan',
  'next_step',
  'first_meeting',
] as const;
export type MissingFact = (typeof MISSING_FACTS)[number];

/** A first meeting is late where somebody has waited longer. */
export const WAIT_DAYS = 7;
/** First meetings of so many days, today among them, say how long people wait. */
export const FIRST_MEETING_DAYS = 90;
/** Cases that are handed over at once. */
export const MOST_HANDED_OVER = 200;
