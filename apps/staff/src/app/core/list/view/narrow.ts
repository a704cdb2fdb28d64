import { DestroyRef, inject, signal, type Signal } from '@angular/core';

/** Whether the window is as narrow as a phone, now. */
export function watchNarrow(): Signal<boolean> {
  const query = matchMedia('(max-width: 719px)');
  const isNarrow = signal(query.matches);
  const follow = (): void => {
    isNarrow.set(query.matches);
  };
  query.addEventListener('change', follow);
  inject(DestroyRef).onDestroy(() => {
    query.removeEventListener('change', follow);
  });
  return isNarrow;
}
