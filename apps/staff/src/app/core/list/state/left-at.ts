import { inject } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { NavigationStart, Router } from '@angular/router';
import type { Kept } from './list-memory';

/** Where a page was scrolled to, and which row was followed, when it was left: once it is destroyed nobody can tell. */
export function watchLeaving(): () => Pick<Kept, 'top' | 'opened'> {
  let left: Pick<Kept, 'top' | 'opened'> = { top: 0, opened: null };
  inject(Router)
    .events.pipe(takeUntilDestroyed())
    .subscribe(event => {
      if (event instanceof NavigationStart) left = { top: scrollY, opened: openedRow() };
    });
  return () => left;
}

/** The row whose link has the focus: the one that was followed. */
const openedRow = (): string | null =>
  document.activeElement?.closest('[data-row]')?.getAttribute('data-row') ?? null;
