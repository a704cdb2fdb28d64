/** What a colleague who was asked says. */
export const OPINIONS = ['agree', 'not_agree', 'more_needed'] as const;
export type Opinion = (typeof OPINIONS)[number];
