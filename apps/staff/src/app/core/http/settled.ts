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

/**
 * Reads again what a page shows, for a dialog over it: a refusal has started the reload of the page. Nothing where it is
 * gone, or the page was left.
 */
export const afterReload = async <T>(
  of: Pick<ResourceRef<unknown>, 'isLoading'>,
  injector: Injector,
  find: () => T | undefined,
): Promise<T | undefined> => ((await settled(of, injector)) ? find() : undefined);
