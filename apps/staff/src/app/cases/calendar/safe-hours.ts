const RANGE = /(\d{1,2})(?:[:.](\d{2}))?\s*(?:[-–—]|до|to|чейин)\s*(\d{1,2})(?:[:.](\d{2}))?/gu;

/**
 * Whether a time lies outside the hours at which a client said she may be rung up. They are words, not hours: only what
 * reads as “from – to” is understood, and of anything else nothing is claimed.
 */
export function isOutsideSafeHours(words: string, time: string, minutes: number): boolean {
  const ranges = [...words.matchAll(RANGE)].flatMap(([, from, fromMinute, to, toMinute]) => {
    const [begins, ends] = [minuteOf(from, fromMinute), minuteOf(to, toMinute)];
    return begins < ends && ends <= 1440 ? [{ begins, ends }] : [];
  });
  const [hour, minute] = time.split(':');
  const starts = minuteOf(hour, minute);
  return (
    ranges.length > 0 && !ranges.some(({ begins, ends }) => begins <= starts && starts + minutes <= ends)
  );
}

const minuteOf = (hour = '0', minute = '0'): number => Number(hour) * 60 + Number(minute);
