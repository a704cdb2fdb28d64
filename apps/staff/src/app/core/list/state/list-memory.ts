import { effect, inject, Injectable } from '@angular/core';
import { type Params, Router } from '@angular/router';
import { Session } from '../../session/session';

/** How a list was left. */
export interface Kept<Row = unknown, Next = unknown> {
  /** Its parameters: filter, order and columns. */
  params: Params;
  /** What was typed to search it. It may be a name, so that it is kept here and nowhere else. */
  words: string;
  rows: readonly Row[];
  /** What asks for further rows; null where there are none. */
  next: Next | null;
  /** How many pages the rows are. */
  pages: number;
  /** Pixels that were scrolled. */
  top: number;
  /** The row whose link was followed. */
  opened: string | null;
}

const BACK = 'listBack';

/**
 * How lists were left, for whoever comes back by the browser's button or by a breadcrumb. It lives in this page alone, never
 * in the browser's storage, and ends with the sign-out.
 */
@Injectable({ providedIn: 'root' })
export class ListMemory {
  private readonly router = inject(Router);
  private readonly kept = new Map<string, Kept>();
  /** The state of a link that leads back. */
  readonly back = { [BACK]: true };

  constructor() {
    const session = inject(Session);
    effect(() => {
      if (!session.me()) this.kept.clear();
    });
  }

  keep(list: string, kept: Kept): void {
    this.kept.set(list, kept);
  }

  /** How the list was left, where the navigation that is under way leads back to it as it was. */
  recall(list: string, params: Params): Kept | null {
    const kept = this.kept.get(list);
    const way = this.router.currentNavigation();
    const isBack = way?.trigger === 'popstate' || way?.extras.state?.[BACK] === true;
    return kept && isBack && same(kept.params, params) ? kept : null;
  }

  /** The parameters with which a list was left; none where it was not seen yet. */
  paramsOf(list: string): Params {
    return this.kept.get(list)?.params ?? {};
  }
}

function same(one: Params, other: Params): boolean {
  const text = (params: Params): string => JSON.stringify(Object.entries(params).sort());
  return text(one) === text(other);
}
