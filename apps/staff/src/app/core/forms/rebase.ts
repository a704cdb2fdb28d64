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

/** A field that somebody else has changed, and into which something else was typed here. */
export interface Conflict {
  /** Its own name, without those of the parts it stands in. */
  field: string;
  /** What is recorded now. */
  now: unknown;
}

/** The conflicts in all parts of a form. */
export function conflictsIn(typed: unknown, before: unknown, now: unknown, field = ''): Conflict[] {
  if (isRecord(typed) && isRecord(before) && isRecord(now))
    return Object.keys(typed).flatMap(key => conflictsIn(typed[key], before[key], now[key], key));
  return isSame(now, before) || isSame(typed, before) || isSame(typed, now) ? [] : [{ field, now }];
}
