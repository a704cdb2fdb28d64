import { instantOf } from '../../../core/i18n/dates';

/** A part of a day, in minutes since midnight in Bishkek. */
export interface Span {
  from: number;
  to: number;
}

/** Where something stands beside what overlaps it: in which of how many columns. */
export interface Place {
  column: number;
  columns: number;
}

/** Times are moved by so many minutes. */
export const STEP = 15;
/** Shorter appointments are drawn so many minutes long, so that they can be read and pressed. */
export const SHORTEST = 30;
const DAY = 1440;
/** Hours of a day that are shown also where nothing is planned in them. */
const WORKING_HOURS: Span = { from: 8 * 60, to: 19 * 60 };

/** The part of a day that something takes; null where it takes nothing of that day. */
export function spanOn(day: string, startsAt: string, endsAt: string): Span | null {
  const midnight = Date.parse(instantOf(day, '00:00'));
  const minute = (at: string): number =>
    Math.min(DAY, Math.max(0, Math.round((Date.parse(at) - midnight) / 60_000)));
  const [from, to] = [minute(startsAt), minute(endsAt)];
  return from < to ? { from, to } : null;
}

/** The hours to show, whole: the working hours, and as much more as these take. */
export function hoursOf(spans: readonly Span[]): Span {
  const from = Math.min(WORKING_HOURS.from, ...spans.map(one => one.from));
  const to = Math.max(WORKING_HOURS.to, ...spans.map(one => Math.max(one.to, one.from + SHORTEST)));
  return { from: Math.floor(from / 60) * 60, to: Math.min(DAY, Math.ceil(to / 60) * 60) };
}

/** Puts what overlaps side by side, in as many columns as overlap at once; in the order of their times. */
export function columnsOf<T extends Span>(spans: readonly T[]): (T & Place)[] {
  const placed: (T & Place)[] = [];
  let together: (T & Place)[] = [];
  let free: number[] = [];
  const close = (): void => {
    for (const one of together) one.columns = free.length;
    [together, free] = [[], []];
  };
  for (const span of spans.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    if (free.every(at => at <= span.from)) close();
    const found = free.findIndex(at => at <= span.from);
    const column = found === -1 ? free.length : found;
    free[column] = Math.max(span.to, span.from + SHORTEST);
    const one = { ...span, column, columns: 1 };
    together.push(one);
    placed.push(one);
  }
  close();
  return placed;
}

/** A time so many minutes later or earlier, on a quarter of an hour, as long as it was and within the hours that are shown. */
export function shifted({ from, to }: Span, minutes: number, within: Span): Span {
  const length = to - from;
  const wanted = Math.round((from + minutes) / STEP) * STEP;
  const begins = Math.max(within.from, Math.min(wanted, within.to - length));
  return { from: begins, to: begins + length };
}

/** What of the hours lies in none of the spans. */
export function outside(spans: readonly Span[], within: Span): Span[] {
  const found: Span[] = [];
  let from = within.from;
  for (const span of spans.toSorted((a, b) => a.from - b.from)) {
    if (span.from > from) found.push({ from, to: Math.min(span.from, within.to) });
    from = Math.max(from, span.to);
  }
  if (from < within.to) found.push({ from, to: within.to });
  return found.filter(one => one.from < one.to);
}

/** A minute of a day as it is written, `hh:mm`. */
export const timeText = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
