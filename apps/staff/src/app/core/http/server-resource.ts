import { inject, resource, type ResourceLoaderParams, type ResourceRef } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { isOutage } from './problem';
import { Connectivity } from './connectivity';

interface Load<T, P> {
  /** The parameters of the request; undefined while there is nothing to load. */
  params?: () => P;
  loader: (given: ResourceLoaderParams<P>) => Promise<T>;
}

/**
 * A resource of the server that a page shows. When a reload fails because the server is out of reach, the last value
 * stays on the screen, with anything that is being typed there, and is loaded again once the server is back.
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
        // a reload keeps the value shown; a request with other parameters has none to keep
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
