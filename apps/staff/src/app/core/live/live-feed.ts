import { DestroyRef, inject, Injectable } from '@angular/core';
import { SessionClient } from '../clients/access/session.client';
import { asProblem } from '../http/problem';
import { Transport } from '../http/transport';
import { Connectivity } from '../http/connectivity';

/** The first and the longest pause before a refused connection is opened again; each is twice the last. */
const REOPEN_MS = [500, 8_000] as const;
/** The server sends an event every 15 seconds, so a connection that is silent for this long is dead. */
const SILENCE_MS = 40_000;

/** One connection of a set of topics, and whom it calls back. */
interface Stream {
  followers: Set<() => void>;
  close: () => void;
}

/** Keeps a page up to date: calls back when a topic has changed, and after a broken connection is restored. */
@Injectable({ providedIn: 'root' })
export class LiveFeed {
  private readonly session = inject(SessionClient);
  private readonly transport = inject(Transport);
  private readonly connectivity = inject(Connectivity);

  /** The open connections; all who follow the same topics share one, as a browser has few. */
  private readonly streams = new Map<string, Stream>();

  /** Follows until the page is destroyed. */
  follow(topics: readonly string[], changed: () => void, destroy = inject(DestroyRef)): void {
    const of = topics.join(',');
    const follower = (): void => {
      changed();
    };
    const stream = this.streams.get(of) ?? this.open(of);
    this.streams.set(of, stream);
    stream.followers.add(follower);
    destroy.onDestroy(() => {
      stream.followers.delete(follower);
      if (stream.followers.size > 0) return;
      stream.close();
      this.streams.delete(of);
    });
  }

  private open(topics: string): Stream {
    const followers = new Set<() => void>();
    const changed = (): void => {
      for (const follower of followers) follower();
    };
    let broken = false;
    let pause: number = REOPEN_MS[0];
    let close = (): void => undefined;

    /** Changes may have been missed from here on. */
    const breakOff = (): void => {
      broken = true;
      this.connectivity.verify();
    };
    const after = (ms: number, then: () => void): (() => void) => {
      const timer = setTimeout(then, ms);
      return () => {
        clearTimeout(timer);
      };
    };
    const open = (): void => {
      const source = new EventSource(`/api/live?topics=${topics}`);
      let stopWaiting = (): void => undefined;
      close = (): void => {
        stopWaiting();
        source.close();
      };
      const received = (): void => {
        stopWaiting();
        stopWaiting = after(SILENCE_MS, () => {
          close();
          breakOff();
          open();
        });
      };
      received();
      for (const event of ['ready', 'changed', 'beat']) source.addEventListener(event, received);
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
        breakOff();
        // the browser reconnects after a broken connection, but not after an answer that is no event stream
        if (source.readyState !== source.CLOSED) return;
        close();
        // an EventSource does not tell why it was refused; this call does, and ends a session that is over
        void this.session.me().catch(asProblem);
        close = after(pause, open);
        pause = Math.min(2 * pause, REOPEN_MS[1]);
      });
    };
    open();
    return {
      followers,
      close: () => {
        close();
      },
    };
  }
}
