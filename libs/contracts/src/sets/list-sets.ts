/** Lists whose views a member of staff may keep, by the names the interface gives them. */
export const VIEWED_LISTS = ['appeals', 'audit', 'cases', 'programme'] as const;
export type ViewedList = (typeof VIEWED_LISTS)[number];

/** Views of one list that somebody may keep. */
export const MOST_VIEWS = 20;

/** Letters of the name of a view. */
export const VIEW_NAME = 40;

/** Digits of a name: fewer than any telephone number or PIN has. */
const MOST_DIGITS = 4;

/** Whether a name may stand unsealed: it holds no number by which somebody could be found. */
export const mayNameView = (name: string): boolean => (name.match(/\p{Nd}/gu) ?? []).length <= MOST_DIGITS;

/** Parameters of a list as its address has them, with codes, ids, days and keys as values: no words that somebody typed. */
export const VIEW_PARAMETERS =
  /^(?:[a-zA-Z]{1,20}=[\w,.:-]{1,300})?(?:&[a-zA-Z]{1,20}=[\w,.:-]{1,300}){0,30}$/;
