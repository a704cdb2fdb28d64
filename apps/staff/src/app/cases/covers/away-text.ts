import type { Wire } from '../../core/http/api-types';
import type { BkDate } from '../../core/i18n/dates';
import type { Words } from '../../core/i18n/words';

/** Until when a member of a team is away, and who stands in for her in this case. */
export function awayText(
  { awayUntil, cover }: Pick<Wire['TeamMember'], 'awayUntil' | 'cover'>,
  words: Pick<Words, 'of'>,
  dates: Pick<BkDate, 'transform'>,
): string {
  const date = dates.transform(awayUntil);
  return cover
    ? words.of('cover.away', { date, who: cover.displayName })
    : words.of('cover.awayAlone', { date });
}
