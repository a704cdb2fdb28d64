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
/** Coming appointments of one case that go along. */
export const MOST_GOING_ALONG = 100;
/** Why a case cannot be handed over, as the refusal says that would follow. */
export const HAND_OVER_OBSTACLES = [
  'cases.closed',
  'cases.already_assigned',
  'cases.part_of_several',
  'cases.part_not_theirs',
  'cases.not_with',
] as const;
export type HandOverObstacle = (typeof HAND_OVER_OBSTACLES)[number];
