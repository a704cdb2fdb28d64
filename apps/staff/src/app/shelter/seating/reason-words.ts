import type { Wire } from '../../core/http/api-types';
import type { Words } from '../../core/i18n/words';

export type Reason = Wire['ReasonView'];

/** What speaks against a proposal; everything else speaks for it. */
const DRAWBACKS = new Set<string>([
  ...['rooms_apart', 'shares_room', 'stairs', 'largest_taken', 'strangers_near_small', 'moves'],
]);

export const isDrawback = ({ code }: Reason): boolean => DRAWBACKS.has(code);

/** A reason in words, in the form that its number asks for. */
export const reasonWords = (words: Pick<Words, 'of' | 'count'>, { code, count }: Reason): string =>
  count === null ? words.of(`placement.reason.${code}`) : words.count(`placement.reason.${code}`, count);
