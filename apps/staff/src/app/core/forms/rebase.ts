const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What was typed, on top of what is recorded now: fields into which nothing was typed take the new value. */
export function rebase<T>(typed: T, before: T, now: T): T {
  if (isRecord(typed) && isRecord(before) && isRecord(now)) {
    const fields = Object.keys(typed).map(key => [key, rebase(typed[key], before[key], now[key])]);
    return Object.fromEntries(fields) as T;
  }
  return isSame(typed, before) ? now : typed;
}

/** The fields that somebody else has changed, and into which something else was typed here. */
export const conflictsOf = <T extends object>(typed: T, before: T, now: T): (keyof T)[] =>
  (Object.keys(typed) as (keyof T)[]).filter(
    key =>
      !isSame(now[key], before[key]) && !isSame(typed[key], before[key]) && !isSame(typed[key], now[key]),
  );
