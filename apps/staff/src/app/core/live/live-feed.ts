import { DestroyRef, inject, Injectable } from '@angular/core';
import { SessionClient } from '../clients/access/session.client';
import { asProblem } from '../http/problem';
import { Transport } from '../http/transport';
import { Connectivity } from '../http/connectivity';

/** A refused line is asked for again after so long, then after twice as long, up to the second. */
const REOPEN_MS = [500, 8_000] as const;
/** The server says something every quarter of a minute: a line that is silent for so long is dead, though nobody said so. */
const SILENCE_MS = 40_000;

/** Keeps a page up to date: calls back when something of these topics has changed, and after a lost line came back. */
@Injectable({ providedIn: 'root' })
export class LiveFeed {
  private readonly session = inject(SessionClient);
  private readonly transport = inject(Transport);
  private readonly connectivity = inject(Connectivity);

  /** Ends with the page that asks. */
  follow(topics: readonly string[], changed: () => void, destroy = inject(DestroyRef)): void {
    let broken = false;
    let pause: number = REOPEN_MS[0];
    let close = (): void => undefined;

    /** What is shown may be of before by now, and nobody would see it. */
    const broke = (): void => {
      broken = true;
      this.connectivity.verify();
    };
    const later = (ms: number, then: () => void): (() => void) => {
      const timer = setTimeout(then, ms);
      return () => {
        clearTimeout(timer);
      };
    };
    const open = (): void => {
      const source = new EventSource(`/api/live?topics=${topics.join(',')}`);
      let patient = (): void => undefined;
      close = (): void => {
        patient();
        source.close();
      };
      const heard = (): void => {
        patient();
        patient = later(SILENCE_MS, () => {
          close();
          broke();
          open();
        });
      };
      heard();
      for (const event of ['ready', 'changed', 'beat']) source.addEventListener(event, heard);
      source.addEventListener('changed', changed);
      source.addEventListener('ready', () => {
        pause = REOPEN_MS[0];
        if (broken) changed();
        broken = false;
      });
      source.addEventListener('ended', () => {
        close();
        this.transport.signedOut.next();
      });
      source.addEventListener('error', () => {
        broke();
        // after a broken line the browser asks again by itself; not after an answer that was no stream
        if (source.readyState !== source.CLOSED) return;
        close();
        // a line does not say why it was refused; anything else that is asked does, and a session that is over ends here
        void this.session.me().catch(asProblem);
        close = later(pause, open);
        pause = Math.min(2 * pause, REOPEN_MS[1]);
      });
    };
    open();
    destroy.onDestroy(() => {
      close();
    });
  }
}
