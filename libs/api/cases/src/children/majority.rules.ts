import { majorityOn, type Telling, type TellingNow } from '@baanek/contracts';

/** The days between which somebody comes of age: one day where the birth is known to the day, else a year. */
export interface Majority {
  /** The first day on which it may be so. */
  from: string;
  /** The first day on which it is so for certain. */
  surely: string;
}

/** When a birth, `yyyy-mm-dd` or a year, is so many years ago that the law of today has come of age; null where it is not known. */
export function majorityOf(birth: string | null, today: string): Majority | null {
  if (birth === null) return null;
  const year = Number(birth.slice(0, 4)) + majorityOn(today);
  if (birth.length === 4) return { from: `${year}-01-01`, surely: `${year + 1}-01-01` };
  const day = birth.slice(5);
  // a 29 February is over on 1 March of a year that has none
  const on = day === '02-29' && !isLeap(year) ? `${year}-03-01` : `${year}-${day}`;
  return { from: on, surely: on };
}

const isLeap = (year: number): boolean => new Date(Date.UTC(year, 1, 29)).getUTCDate() === 29;

/** What a guardian may be told today: after the child has come of age, only what she has consented to since that day. */
export function tellingNow(
  telling: Telling,
  consentedOn: string | null,
  majority: Majority | null,
  today: string,
): TellingNow {
  if (telling !== 'may' || majority === null || today < majority.surely) return telling;
  return consentedOn !== null && consentedOn >= majority.from ? 'may' : 'of_age';
}
