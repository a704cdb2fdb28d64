import { effect, inject, untracked } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router } from '@angular/router';
import type { AskedOfTab } from './addings';

/** Opens what the address asks a tab for, once the tab is ready; called where the tab is made. */
export function onAdd(kind: AskedOfTab, isReady: () => boolean, open: () => Promise<void>): void {
  const [router, query] = [inject(Router), toSignal(inject(ActivatedRoute).queryParamMap)];
  let isOpened = false;
  effect(() => {
    const isAsked = query()?.get('add') === kind;
    if (!isAsked) isOpened = false;
    if (!isAsked || isOpened || !isReady()) return;
    isOpened = true;
    // taken out of the address, or going back would ask again
    void router.navigate([], {
      queryParams: { add: null },
      queryParamsHandling: 'merge',
      replaceUrl: true,
    });
    untracked(() => void open());
  });
}
