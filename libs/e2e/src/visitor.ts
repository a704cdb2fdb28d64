import { randomUUID } from 'node:crypto';
import type { ApiComponents } from '@baanek/contracts';

export type Wire = ApiComponents['schemas'];

export interface Ask {
  body?: unknown;
  version?: number | string;
  key?: string;
  headers?: Record<string, string>;
}

export interface Answer<T = unknown> {
  status: number;
  body: T;
  /** Exactly as it came. */
  text: string;
  headers: Headers;
}

/** Somebody at a browser: one cookie, the header our own pages send. */
export class Visitor {
  private cookie: string;
  readonly url: string;

  constructor(url: string, cookie = '') {
    this.url = url;
    this.cookie = cookie;
  }

  async ask<T = Record<string, unknown>>(method: string, path: string, ask: Ask = {}): Promise<Answer<T>> {
    const { body, version, key = method === 'POST' ? randomUUID() : undefined } = ask;
    const response = await fetch(`${this.url}/api/${path}`, {
      method,
      headers: {
        'x-baanek-client': '1',
        ...(this.cookie ? { cookie: this.cookie } : {}),
        ...(body === undefined || body instanceof FormData ? {} : { 'content-type': 'application/json' }),
        ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
        ...(key ? { 'idempotency-key': key } : {}),
        ...ask.headers,
      },
      body: body instanceof FormData ? body : body === undefined ? null : JSON.stringify(body),
      redirect: 'manual',
    });
    const cookie = response.headers.get('set-cookie');
    if (cookie) this.cookie = cookie.split(';')[0] ?? '';
    const streams = response.headers.get('content-type')?.startsWith('text/event-stream');
    const text = streams ? '' : await response.text();
    if (streams) await response.body?.cancel();
    const json = response.headers.get('content-type')?.includes('json');
    return {
      status: response.status,
      body: (json ? JSON.parse(text) : {}) as T,
      text,
      headers: response.headers,
    };
  }

  /** The answer of a request that has to succeed. */
  async must<T>(method: string, path: string, ask: Ask = {}): Promise<T> {
    const told = await this.ask<T>(method, path, ask);
    if (told.status >= 300) throw new Error(`${method} ${path}: ${told.status} ${told.text}`);
    return told.body;
  }

  async signIn(login: string, password: string): Promise<this> {
    await this.must('POST', 'auth/sign-in', { body: { login, password } });
    return this;
  }

  /** The cookie as a browser would send it back. */
  get session(): string {
    return this.cookie;
  }
}
