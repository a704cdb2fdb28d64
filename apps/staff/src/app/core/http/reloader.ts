import { effect, type ResourceRef, untracked } from '@angular/core';

/**
 * Answers a function that reloads a resource. A call during a load causes one more load after it, so the last value is
 * never older than the last call, and a resource that changes all the time still shows its values.
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
