import { inject, numberAttribute } from '@angular/core';
import { Router } from '@angular/router';
import { readDay } from '@baanek/ui';

type Filter = Record<string, string | number | null>;

/** Changes the filter of a list, which is kept in the address, and returns to the first page. */
export function addressFilter(): (change: Filter) => void {
  const router = inject(Router);
  return change => {
    const queryParams = { offset: null, after: null, ...change };
    void router.navigate([], { queryParams, queryParamsHandling: 'merge' });
  };
}

/** The day to filter by: null for none, undefined while what is typed is no day and filters nothing. */
export const dayFilter = (typed: string): string | null | undefined =>
  typed === '' ? null : (readDay(typed) ?? undefined);

/** Input transform: the offset of a list page; 0 where the address has none. */
export const offsetOf = (value: unknown): number => numberAttribute(value, 0);

/** Input transform: the value if it belongs to the closed set, else undefined. */
export const oneOf =
  <T extends string>(values: readonly T[]) =>
  (value: string | undefined): T | undefined =>
    values.find(known => known === value);
