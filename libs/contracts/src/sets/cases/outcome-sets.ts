/** When a client is asked how she is, on the same scales each time; the last two come after her case was closed. */
export const OUTCOME_MOMENTS = ['entry', 'between', 'end', 'after_6_months', 'after_12_months'] as const;
export type OutcomeMoment = (typeof OUTCOME_MOMENTS)[number];

/** Why a question has no answer: three things that mean something else each. */
export const NO_ANSWERS = ['declined', 'not_asked', 'not_safe'] as const;
export type NoAnswer = (typeof NO_ANSWERS)[number];

/** What is answered on each scale: the worst and the best. */
export const SCALE = { least: 0, most: 10 } as const;
