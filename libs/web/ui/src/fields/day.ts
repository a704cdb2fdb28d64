const two = (n: number): string => String(n).padStart(2, '0');

/** A typed date (`9.1.2026`, `09/01/26`, `09012026`) as `yyyy-mm-dd`; null when there is no such day. */
export function readDay(typed: string): string | null {
  const text = typed.trim();
  const parts =
    /^(\d{1,2})[.\-/ ](\d{1,2})[.\-/ ](\d{4}|\d{2})$/.exec(text) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(text);
  if (!parts) return /^\d{4}-\d{2}-\d{2}$/.test(text) && exists(text) ? text : null;
  const [day, month, year] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const full = year >= 100 ? year : year > 40 ? 1900 + year : 2000 + year;
  const iso = `${full}-${two(month)}-${two(day)}`;
  return exists(iso) ? iso : null;
}

function exists(iso: string): boolean {
  const time = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso);
}

/** `yyyy-mm-dd` as it is typed here: `dd.mm.yyyy`. */
export const writeDay = (iso: string): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(iso) ? iso.split('-').reverse().join('.') : iso;

/** A typed time (`9:30`, `0930`, `9`) as `hh:mm`; null when there is none. */
export function readTime(typed: string): string | null {
  const parts = /^(\d{1,2})(?:[:. ]?(\d{2}))?$/.exec(typed.trim());
  if (!parts) return null;
  const [hour, minute] = [Number(parts[1]), Number(parts[2] ?? 0)];
  return hour < 24 && minute < 60 ? `${two(hour)}:${two(minute)}` : null;
}
