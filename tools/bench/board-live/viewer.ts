import http from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from '../stage/client.ts';

/** After so long a browser asks for a broken stream again, unless the stream has told it otherwise. */
const RECONNECT_MS = 3000;

interface BoardNames {
  houses: { name: string }[];
}

/** An open board, as the screen keeps it: a stream, and the board anew whenever something changed. */
export class Viewer {
  private shown = 0;
  private stream: http.ClientRequest | undefined;
  private loading = false;
  private again = false;
  private closed = false;
  private broken = false;
  private reconnectMs = RECONNECT_MS;
  private waiting: { number: number; done: () => void }[] = [];
  private readonly client: Client;
  private readonly port: number;

  constructor(client: Client, port: number) {
    this.client = client;
    this.port = port;
  }

  /** Resolves when the server says that the stream is open. */
  open(): Promise<void> {
    return new Promise(ready => {
      const headers = this.client.headers('GET');
      const path = '/api/live?topics=shelter';
      this.stream = http.get(
        { host: '127.0.0.1', port: this.port, path, headers, agent: false },
        response => {
          response.on('error', () => undefined); // broken off: `close` follows
          response.setEncoding('utf8').on('data', (text: string) => {
            this.reconnectMs = Number(/^retry: (\d+)$/m.exec(text)?.[1] ?? this.reconnectMs);
            if (text.includes('event: changed')) this.reload();
            if (!text.includes('event: ready')) return;
            if (this.broken) this.reload();
            this.broken = false;
            ready();
          });
        },
      );
      this.stream.on('error', () => undefined); // followed by `close`
      this.stream.once('close', () => {
        this.reopen();
      });
    });
  }

  /** The line breaks, as that of a phone does. */
  cut(): void {
    this.stream?.destroy();
  }

  close(): void {
    this.closed = true;
    this.stream?.destroy();
    this.client.close();
  }

  /** Resolves when the board shows this change or a later one. */
  sees(number: number): Promise<void> {
    if (this.shown >= number) return Promise.resolve();
    return new Promise(done => this.waiting.push({ number, done }));
  }

  private reopen(): void {
    this.broken = true;
    if (this.closed) return;
    void pause(this.reconnectMs).then(() => (this.closed ? undefined : this.open()));
  }

  private reload(): void {
    this.again = true;
    if (!this.loading) void this.load();
  }

  private async load(): Promise<void> {
    this.loading = true;
    while (this.again && !this.closed) {
      this.again = false;
      try {
        const { status, body } = await this.client.ask<BoardNames>('GET', 'shelter/board');
        if (status === 200) this.show(Number(/\d+$/.exec(body.houses[0]?.name ?? '')?.[0] ?? 0));
        await this.client.ask('GET', 'shelter/availability'); // what the house can give comes after the board
      } catch {
        // the connection broke; the stream will say when to look again
      }
    }
    this.loading = false;
  }

  private show(number: number): void {
    this.shown = Math.max(this.shown, number);
    for (const one of this.waiting.filter(waiting => waiting.number <= this.shown)) one.done();
    this.waiting = this.waiting.filter(waiting => waiting.number > this.shown);
  }
}
