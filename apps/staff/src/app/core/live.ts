import { DestroyRef, inject, Injectable } from '@angular/core';
import { Api } from './api';
import { asProblem } from './problem';

/** A refused line is asked for again after so long, then after twice as long, up to the second. */
const REOPEN_MS = [500, 8_000] as const;

/** Keeps a page up to date: calls back when something of these topics has changed, and after a lost line came back. */
@Injectable({ providedIn: 'root' })
export class LiveFeed {
  private readonly api = inject(Api);

  /** Ends with the page that asks. */
  follow(topics: readonly string[], changed: () => void, destroy = inject(DestroyRef)): void {
    let broken = false;
    let pause: number = REOPEN_MS[0];
    let close = (): void => undefined;
    const open = (): void => {
      const source = new EventSource(`/api/live?topics=${topics.join(',')}`);
      close = (): void => {
        source.close();
      };
      source.addEventListener('changed', changed);
      source.addEventListener('ready', () => {
        pause = REOPEN_MS[0];
        if (broken) changed();
        broken = false;
      });
      source.addEventListener('ended', () => {
        source.close();
        this.api.signedOut.next();
      });
      source.addEventListener('error', () => {
        broken = true;
        // after a broken line the browser asks again by itself; not after an answer that was no stream
        if (source.readyState !== source.CLOSED) return;
        // a line does not say why it was refused; anything else that is asked does, and a session that is over ends here
        void this.api.get('me').catch(asProblem);
        const again = setTimeout(open, pause);
        close = (): void => {
          clearTimeout(again);
        };
        pause = Math.min(2 * pause, REOPEN_MS[1]);
      });
    };
    open();
    destroy.onDestroy(() => {
      close();
    });
  }
}
