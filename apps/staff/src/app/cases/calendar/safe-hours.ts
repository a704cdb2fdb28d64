const RANGE = /(\d{1,2})(?:[:.](\d{2}))?\s*(?:[-–—]|до|to|чейин)\s*(\d{1,2})(?:[:.](\d{2}))?/gu;

/** From which to which minute of a day. */
interface Range {
  from: number;
  to: number;
}

/**
 * The hours at which a client said she may be rung up. They are words, not hours: only what reads as “from – to” is
 * understood; none at all where nothing is.
 */
export function safeRanges(words: string): Range[] {
  return [...words.matchAll(RANGE)].flatMap(([, hour, minute, toHour, toMinute]) => {
    const [from, to] = [minuteOf(hour, minute), minuteOf(toHour, toMinute)];
    return from < to && to <= 1440 ? [{ from, to }] : [];
  });
}

/** Whether a time lies outside all of some ranges; of no ranges nothing is claimed. */
export const isOutside = (ranges: readonly Range[], { from, to }: Range): boolean =>
  ranges.length > 0 && !ranges.some(range => range.from <= from && to <= range.to);

/** Whether a time lies outside the hours at which a client said she may be rung up. */
export function isOutsideSafeHours(words: string, time: string, minutes: number): boolean {
  const [hour, minute] = time.split(':');
  const from = minuteOf(hour, minute);
  return isOutside(safeRanges(words), { from, to: from + minutes });
}

const minuteOf = (hour = '0', minute = '0'): number => Number(hour) * 60 + Number(minute);
