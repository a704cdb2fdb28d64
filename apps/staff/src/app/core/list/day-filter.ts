import { readDay } from '@baanek/ui';

/** The day to filter by: null for none, undefined while what is typed is no day and filters nothing. */
export const dayFilter = (typed: string): string | null | undefined =>
  typed === '' ? null : (readDay(typed) ?? undefined);
