import { inject, resource, type ResourceLoaderParams, type ResourceRef } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { isOutage } from './problem';
import { Connectivity } from './connectivity';

interface Load<T, P> {
  /** What is asked for; undefined while nothing is. */
  params?: () => P;
  loader: (given: ResourceLoaderParams<P>) => Promise<T>;
}

/**
 * Something of the server that a page shows. Where it cannot be loaded again because the server is out of connectivity, what
 * was loaded stays on the screen, and with it what somebody is typing there; it is loaded as soon as the server is back.
 */
export function serverResource<T, P>({ loader, ...asked }: Load<T, P>): ResourceRef<T | undefined> {
  let due = false;
  const shown: ResourceRef<T | undefined> = resource<T, P>({
    ...asked,
    loader: async given => {
      due = false;
      try {
        return await loader(given);
      } catch (error) {
        due = isOutage(error);
        // what is loaded again is there still; of something else that is asked nothing is
        if (due && shown.hasValue()) return shown.value();
        throw error;
      }
    },
  });
  inject(Connectivity)
    .restored.pipe(takeUntilDestroyed())
    .subscribe(() => {
      if (due) shown.reload();
    });
  return shown;
}
