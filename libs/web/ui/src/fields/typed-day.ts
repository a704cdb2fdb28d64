import { readDay } from './day';

/** Words for days near today, in the language of the user, each with how many days after today it is. */
export type NearDays = Readonly<Record<string, number>>;

const two = (n: number): string => String(n).padStart(2, '0');
const DAY_MS = 86_400_000;

/**
 * A typed date as `yyyy-mm-dd`, also without its year (`27.11`, `2611`) or as a word (`вчера`); null when there is no such
 * day. Without a year, the one nearest to `today` is meant.
 */
export function readTypedDay(typed: string, today: string, near: NearDays): string | null {
  const text = typed.trim().toLowerCase();
  const days = Object.hasOwn(near, text) ? near[text] : undefined;
  if (days !== undefined)
    return new Date(Date.parse(`${today}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
  const short = /^(\d{1,2})[.\-/ ](\d{1,2})\.?$/.exec(text) ?? /^(\d{2})(\d{2})$/.exec(text);
  if (!short) return readDay(text) ?? sixDigits(text);
  const year = Number(today.slice(0, 4));
  const candidates = [year - 1, year, year + 1]
    .map(each => readDay(`${each}-${two(Number(short[2]))}-${two(Number(short[1]))}`))
    .filter(day => day !== null);
  const away = (day: string): number => Math.abs(Date.parse(day) - Date.parse(today));
  return candidates.sort((a, b) => away(a) - away(b))[0] ?? null;
}

/** `271126` */
function sixDigits(text: string): string | null {
  const parts = /^(\d{2})(\d{2})(\d{2})$/.exec(text);
  return parts ? readDay(`${parts[1] ?? ''}.${parts[2] ?? ''}.${parts[3] ?? ''}`) : null;
}
