import { DestroyRef, inject, Injectable } from '@angular/core';
import { Api } from './api';

/** Keeps a page up to date: calls back when something of these topics has changed, and after a lost line came back. */
@Injectable({ providedIn: 'root' })
export class LiveFeed {
  private readonly api = inject(Api);

  /** Ends with the page that asks. */
  follow(topics: readonly string[], changed: () => void, destroy = inject(DestroyRef)): void {
    let broken = false;
    const source = new EventSource(`/api/live?topics=${topics.join(',')}`);
    source.addEventListener('changed', changed);
    source.addEventListener('ready', () => {
      if (broken) changed();
      broken = false;
    });
    source.addEventListener('ended', () => {
      source.close();
      this.api.signedOut.next();
    });
    source.addEventListener('error', () => {
      broken = true;
    });
    destroy.onDestroy(() => {
      source.close();
    });
  }
}
