import { effect, type ResourceRef, untracked } from '@angular/core';

/**
 * Loads something anew. Asked while it is being loaded, it is loaded once more after that: no answer from before is the
 * last, and a house that changes all the time is shown all the same.
 */
export function reloader(resource: Pick<ResourceRef<unknown>, 'isLoading' | 'reload'>): () => void {
  let due = false;
  effect(() => {
    if (resource.isLoading() || !due) return;
    due = false;
    resource.reload();
  });
  return () => {
    due = untracked(resource.isLoading);
    if (!due) resource.reload();
  };
}
