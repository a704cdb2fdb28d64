import { inject, numberAttribute } from '@angular/core';
import { Router } from '@angular/router';

type Filter = Record<string, string | number | null>;

/** Changes the filter of a list, which stands in the address: the list is shown from its beginning again. */
export function addressFilter(): (change: Filter) => void {
  const router = inject(Router);
  return change => {
    const queryParams = { offset: null, ...change };
    void router.navigate([], { queryParams, queryParamsHandling: 'merge' });
  };
}

/** The offset as the address has it; 0 where it has none. */
export const offsetOf = (value: unknown): number => numberAttribute(value, 0);

/** One of a closed set as the address has it; undefined where it has none of them. */
export const oneOf =
  <T extends string>(values: readonly T[]) =>
  (value: string | undefined): T | undefined =>
    values.find(known => known === value);
