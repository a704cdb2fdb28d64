/** What is known of a child, each recorded by itself. */
export const CHILD_RECORD_KINDS = ['guardian', 'school', 'needs'] as const;
export type ChildRecordKind = (typeof CHILD_RECORD_KINDS)[number];

/** Who answers for a child by law; `none`: it is known that nobody does. */
export const GUARDIAN_RELATIONS = [
  'mother',
  'father',
  'grandparent',
  'other_relative',
  'appointed_guardian',
  'none',
] as const;
export type GuardianRelation = (typeof GUARDIAN_RELATIONS)[number];

/** Whether a guardian may be told of the child’s case; what is not known counts as no. */
export const TELLINGS = ['may', 'may_not', 'not_known'] as const;
export type Telling = (typeof TELLINGS)[number];

/** What may be told today: `of_age` where the child has come of age, and has not consented since. */
export const TELLINGS_NOW = [...TELLINGS, 'of_age'] as const;
export type TellingNow = (typeof TELLINGS_NOW)[number];

export const SCHOOL_KINDS = ['kindergarten', 'school', 'college', 'none'] as const;
export type SchoolKind = (typeof SCHOOL_KINDS)[number];

/** From which day the law has somebody come of age in which year of life. Civil Code of 8 May 1996 No 15, art. 56: see the glossary. */
const MAJORITY = [{ since: '1996-06-01', years: 18 }] as const;

/** Years of life at which somebody comes of age, by the law of a day. */
export const majorityOn = (day: string): number =>
  MAJORITY.findLast(({ since }) => since <= day)?.years ?? MAJORITY[0].years;

/** How many days before a child comes of age “today” tells it; a practice of ours, no rule of law. */
export const DAYS_BEFORE_OF_AGE = 30;
