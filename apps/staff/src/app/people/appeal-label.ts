import type { Wire } from '../core/http/api-types';
import type { Words } from '../core/i18n/words';

/** The code of the client of an appeal; without one, that it is anonymous or that somebody was asked about. */
export const appealLabel = (
  words: Pick<Words, 'of'>,
  { code, kind }: Pick<Wire['AppealView'], 'code' | 'kind'>,
): string => code ?? words.of(kind === 'asks_about_somebody' ? 'callerEnquiry.label' : 'appeal.anonymous');
