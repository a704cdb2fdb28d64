import type { ChangedField } from './correction.dto';

type Value = string | number | boolean | null | undefined | Date | readonly string[];

/** What a record says, field by field. */
export type Facts = Readonly<Record<string, Value>>;

/** The fields that differ, in the order of `after`. A value is told by its text; nothing by an empty list. */
export const changedFields = (before: Facts, after: Facts): ChangedField[] =>
  Object.keys({ ...after, ...before })
    .map(field => ({ field, before: texts(before[field]), after: texts(after[field]) }))
    .filter(changed => JSON.stringify(changed.before) !== JSON.stringify(changed.after));

function texts(value: Value): string[] {
  if (value === null || value === undefined || value === '') return [];
  if (value instanceof Date) return [value.toISOString()];
  return typeof value === 'object' ? [...value] : [String(value)];
}
