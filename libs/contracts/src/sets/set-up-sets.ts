/** What a centre is set up by, in the order in which it is told. */
export const SET_UP_STEPS = ['centre', 'house', 'people', 'rules', 'import', 'appeal'] as const;
export type SetUpStep = (typeof SET_UP_STEPS)[number];

/** `left_out`: somebody said that this centre does without it. */
export const SET_UP_STATES = ['open', 'done', 'left_out'] as const;
export type SetUpState = (typeof SET_UP_STATES)[number];

/** Steps that can also be answered instead of done: no house, the rules as they stand, nothing to import. */
export const ANSWERED_STEPS = ['house', 'rules', 'import'] as const;
export type AnsweredStep = (typeof ANSWERED_STEPS)[number];

/** What of a step can be counted. */
export const SET_UP_COUNTS = ['rooms', 'places', 'accounts'] as const;
export type SetUpCount = (typeof SET_UP_COUNTS)[number];
