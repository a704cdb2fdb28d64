import {
  computed,
  inject,
  resource,
  type ResourceLoaderParams,
  type ResourceRef,
  type ResourceStreamItem,
  type Signal,
  signal,
} from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { Connectivity } from './connectivity';
import { isOutage, isPassing } from './problem';
import { reloader } from './reloader';
import { Transport } from './transport';

interface Load<T, P> {
  /** The parameters of the request; undefined while there is nothing to load. */
  params?: () => P;
  /** What is known already is answered as it is: it is shown with the page, not after it. */
  loader: (given: ResourceLoaderParams<P>) => Promise<T> | T;
}

/** What a page sees of a resource of the server. */
export interface ServerResource<T> extends Pick<ResourceRef<T>, 'error' | 'isLoading' | 'set' | 'update'> {
  /** Loads it again; while a load is on its way, once more after it, since that one may have missed a change. */
  readonly reload: () => void;
  /** Undefined until the first answer, and after a failure that left nothing to show. */
  readonly value: Signal<T>;
  hasValue(): this is ServerResource<Exclude<T, undefined>>;
}

/**
 * A resource of the server that a page shows. When a reload fails because the server is out of reach or in trouble, the
 * last value stays on the screen, with anything that is being typed there, and is loaded again once the server is back.
 * When a change is refused because somebody else was faster, it is loaded again too, so that nobody goes on with what is
 * old.
 */
export function serverResource<T, P>({ loader, ...asked }: Load<T, P>): ServerResource<T | undefined> {
  const connectivity = inject(Connectivity);
  let due = false;
  const loaded: ResourceRef<T | undefined> = resource<T | undefined, P>({
    ...asked,
    stream: given => {
      due = false;
      const found = loader(given);
      return found instanceof Promise
        ? answered(found)
        : signal<ResourceStreamItem<T | undefined>>({ value: found });
    },
  });
  const answered = async (answer: Promise<T>): Promise<Signal<ResourceStreamItem<T | undefined>>> => {
    try {
      return signal({ value: await answer });
    } catch (error) {
      due = isPassing(error);
      // a server that failed is looked for until it answers; of an outage the transport has told
      if (due && !isOutage(error)) connectivity.unanswered();
      // a reload keeps the value shown; a request with other parameters has none to keep
      if (due && loaded.hasValue()) return signal({ value: loaded.value() });
      throw error;
    }
  };
  const reload = reloader(loaded);
  connectivity.restored.pipe(takeUntilDestroyed()).subscribe(() => {
    if (due) loaded.reload();
  });
  inject(Transport)
    .outdated.pipe(takeUntilDestroyed())
    .subscribe(() => {
      reload();
    });
  // The value of an Angular resource throws after a failure, and with it the template that would say what failed.
  const value = computed(() => (loaded.hasValue() ? loaded.value() : undefined));
  return {
    value,
    hasValue: (): boolean => value() !== undefined,
    error: loaded.error,
    isLoading: loaded.isLoading,
    reload,
    set: given => {
      loaded.set(given);
    },
    update: change => {
      loaded.update(change);
    },
  } as ServerResource<T | undefined>;
}
