import { DestroyRef, inject, Injectable, signal } from '@angular/core';

/** A key, or several, and the word for what it does here. */
export interface PageKey {
  /** As it is written on the key, `Enter`, or a key of the word for several, `keys.arrows`. */
  key: string;
  /** Key of the word. */
  word: string;
}

/** The keys that work on the page which is shown, beside those of every page. */
@Injectable({ providedIn: 'root' })
export class PageKeys {
  private readonly all = signal<readonly PageKey[]>([]);
  readonly keys = this.all.asReadonly();

  /** Lists them in the help for keys until the page is gone. */
  add(keys: readonly PageKey[], destroy: DestroyRef): void {
    this.all.update(all => [...all, ...keys]);
    destroy.onDestroy(() => {
      this.all.update(all => all.filter(one => !keys.includes(one)));
    });
  }
}

/** Lists the keys of a page or of a part of it in the help for keys; called where it is made. */
export function pageKeys(...keys: readonly PageKey[]): void {
  inject(PageKeys).add(keys, inject(DestroyRef));
}
