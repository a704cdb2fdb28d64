import type { Injector, ResourceRef } from '@angular/core';
import { toObservable } from '@angular/core/rxjs-interop';
import { filter, firstValueFrom, map } from 'rxjs';

/**
 * Resolves when a reload that is under way has finished, so that a change is made to the version that it brings. False
 * when the page was left before.
 */
export async function settled(
  { isLoading }: Pick<ResourceRef<unknown>, 'isLoading'>,
  injector: Injector,
): Promise<boolean> {
  if (!isLoading()) return true;
  const done = toObservable(isLoading, { injector }).pipe(
    filter(still => !still),
    map(() => true),
  );
  return firstValueFrom(done, { defaultValue: false });
}
