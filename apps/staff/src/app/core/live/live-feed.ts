import { DestroyRef, inject, Injectable } from '@angular/core';
import { SessionClient } from '../clients/access/session.client';
import { asProblem } from '../http/problem';
import { Transport } from '../http/transport';
import { Connectivity } from '../http/connectivity';

/** The first and the longest pause before a refused connection is opened again; each is twice the last. */
const REOPEN_MS = [500, 8_000] as const;
/** The server sends an event every 15 seconds, so a connection that is silent for this long is dead. */
const SILENCE_MS = 40_000;

interface Follower {
  topics: readonly string[];
  changed: () => void;
}

/**
 * Keeps a page up to date: calls back when a topic has changed, and after a broken connection is restored. All who follow
 * share one connection, as a browser has few; it is opened anew when somebody follows what it does not tell of.
 */
@Injectable({ providedIn: 'root' })
export class LiveFeed {
  private readonly session = inject(SessionClient);
  private readonly transport = inject(Transport);
  private readonly connectivity = inject(Connectivity);

  private readonly followers = new Set<Follower>();
  /** The topics of the connection; empty while there is none. */
  private told: readonly string[] = [];
  private close = (): void => undefined;

  /** Follows until the page is destroyed. */
  follow(topics: readonly string[], changed: () => void, destroy = inject(DestroyRef)): void {
    const follower = { topics, changed };
    this.followers.add(follower);
    if (topics.some(topic => !this.told.includes(topic))) this.openFor([...this.told, ...topics]);
    destroy.onDestroy(() => {
      this.followers.delete(follower);
      if (this.followers.size === 0) this.openFor([]);
    });
  }

  private openFor(topics: readonly string[]): void {
    this.close();
    this.close = (): void => undefined;
    this.told = [...new Set(topics)];
    if (topics.length > 0) this.open(this.told.join(','));
  }

  /** Calls back those who follow one of the topics; everybody where it is not known which. */
  private changed(topics?: readonly string[]): void {
    for (const follower of this.followers)
      if (!topics || follower.topics.some(topic => topics.includes(topic))) follower.changed();
  }

  private open(topics: string): void {
    let broken = false;
    let pause: number = REOPEN_MS[0];

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
      const close = (): void => {
        stopWaiting();
        source.close();
      };
      this.close = close;
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
      source.addEventListener('changed', (event: MessageEvent<string>) => {
        this.changed(topicsOf(event));
      });
      source.addEventListener('ready', () => {
        pause = REOPEN_MS[0];
        if (broken) this.changed();
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
        this.close = after(pause, open);
        pause = Math.min(2 * pause, REOPEN_MS[1]);
      });
    };
    open();
  }
}

const topicsOf = ({ data }: MessageEvent<string>): string[] => JSON.parse(data) as string[];
