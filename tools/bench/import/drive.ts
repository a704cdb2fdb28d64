import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from '../stage/client.ts';

/** Where a journal stands, as far as the bench asks. */
export interface Stand {
  id: string;
  state: string;
  version: number;
  halt: string | null;
  rowsTotal: number;
  rowsGood: number;
  rowsDone: number;
}

/** Whom a row was proposed to be about. */
export interface Likened {
  line: number;
  likeness: 'certain' | 'maybe';
  likeLine: number | null;
  likePerson: { id: string } | null;
}

const BUSY = ['reading', 'checking', 'committing'];

/** Imports a journal as a script would: two calls, and asking how far it is. */
export class Driver {
  private readonly port: number;
  private readonly client: Client;

  constructor(port: number, client: Client) {
    this.port = port;
    this.client = client;
  }

  async upload(file: Blob): Promise<Stand> {
    const body = new FormData();
    body.append('file', file, 'journal');
    return this.settled(await this.send('imports?wait=0', { body }));
  }

  async commit({ id, version }: Stand): Promise<Stand> {
    return this.settled(
      await this.send(`imports/${id}/commit?wait=0`, { headers: { 'if-match': `"${version}"` } }),
    );
  }

  /** Every row that was found to be about somebody known, certainly or perhaps. */
  async likened(id: string): Promise<Likened[]> {
    const all: Likened[] = [];
    for (let after: number | null | undefined; after !== null;) {
      const path: string = `imports/${id}/rows?show=repeat&limit=500${after ? `&after=${after}` : ''}`;
      const page: { rows: Likened[]; next: number | null } = await this.client.must('GET', path);
      all.push(...page.rows);
      after = page.next;
    }
    return all;
  }

  private async settled(stand: Stand): Promise<Stand> {
    let now = stand;
    while (BUSY.includes(now.state)) {
      await pause(200);
      now = await this.client.must<Stand>('GET', `imports/${stand.id}`);
    }
    if (now.halt !== null) throw new Error(`the import ended as ${now.state}: ${now.halt}`);
    return now;
  }

  private async send(path: string, { body, headers }: { body?: FormData; headers?: object }): Promise<Stand> {
    const answer = await fetch(`http://127.0.0.1:${this.port}/api/${path}`, {
      method: 'POST',
      headers: { 'x-baanek-client': '1', cookie: this.client.cookie, ...headers },
      ...(body ? { body } : {}),
    });
    if (!answer.ok) throw new Error(`POST ${path}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as Stand;
  }
}
