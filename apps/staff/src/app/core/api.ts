import { inject, Injectable } from '@angular/core';
import type { ApiComponents } from '@baanek/contracts';
import { Subject } from 'rxjs';
import { Presence } from './presence';
import { isOutage, Problem } from './problem';
import { Reach } from './reach';

/** Shapes of the wire, generated from the API's document. */
export type Wire = ApiComponents['schemas'];

type Query = Record<string, string | number | boolean | null | undefined>;

interface Call {
  body?: unknown;
  form?: FormData;
  /** Version seen; needed by every change of one record. */
  version?: number;
  /** The same for every try at creating one thing. */
  key?: string;
  /** Lets whoever asks give up. */
  signal?: AbortSignal;
}

const PAUSES = [400, 1500];

/** Speaks to the API. Retries what is safe to repeat: reads, and creations under their key. */
@Injectable({ providedIn: 'root' })
export class Api {
  private readonly presence = inject(Presence);
  private readonly reach = inject(Reach);

  /** The session is over. */
  readonly signedOut = new Subject<void>();

  get<T>(path: string, query: Query = {}): Promise<T> {
    const given = Object.entries(query).filter(
      ([, value]) => value !== undefined && value !== null && value !== '',
    );
    const text = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
    return this.noted(this.retried<T>('GET', text ? `${path}?${text}` : path, {}));
  }

  /** Creates something; `key` stays the same when the person tries again. */
  create<T>(path: string, body: unknown, key: string): Promise<T> {
    return this.noted(this.retried<T>('POST', path, { body, key }));
  }

  /** Changes one record of the version seen. */
  change<T>(method: 'POST' | 'PUT' | 'DELETE', path: string, version: number, body?: unknown): Promise<T> {
    return this.send<T>(method, path, { body, version });
  }

  /** Anything else: searching, signing in, settings. */
  send<T>(method: string, path: string, call: Call = {}): Promise<T> {
    return this.noted(this.once<T>(method, path, call), call.signal);
  }

  /** Whether somebody answered in the end; a call that was given up tells nothing. */
  private async noted<T>(call: Promise<T>, givenUp?: AbortSignal): Promise<T> {
    try {
      const answer = await call;
      this.reach.found();
      return answer;
    } catch (error) {
      if (!isOutage(error)) this.reach.found();
      else if (!givenUp?.aborted) this.reach.missed();
      throw error;
    }
  }

  private async retried<T>(method: string, path: string, call: Call): Promise<T> {
    for (const pause of PAUSES) {
      try {
        return await this.once<T>(method, path, call);
      } catch (error) {
        if (!(error instanceof Problem) || error.code !== 'network') throw error;
        await new Promise(done => setTimeout(done, pause));
      }
    }
    return this.once<T>(method, path, call);
  }

  private async once<T>(
    method: string,
    path: string,
    { body, form, version, key, signal }: Call,
  ): Promise<T> {
    const headers: Record<string, string> = { 'x-baanek-client': '1' };
    if (this.presence.away()) headers['x-baanek-unattended'] = '1'; // must not keep the session alive
    if (body !== undefined) headers['content-type'] = 'application/json';
    if (version !== undefined) headers['if-match'] = `"${version}"`;
    if (key !== undefined) headers['idempotency-key'] = key;
    const content = form ?? (body === undefined ? null : JSON.stringify(body));
    const response = await fetch(`/api/${path}`, {
      method,
      headers,
      body: content,
      credentials: 'same-origin',
      signal: signal ?? null,
    }).catch(
      () => null, // no connection; told apart from every answer of the server
    );
    if (!response) throw new Problem('network', 0);
    if (response.ok) return (response.status === 204 ? undefined : await response.json()) as T;
    const problem = await read(response);
    if (problem.code === 'access.signed_out') this.signedOut.next();
    throw problem;
  }
}

async function read(response: Response): Promise<Problem> {
  const retryAfter = Number(response.headers.get('retry-after') ?? 0);
  try {
    const { code, errors } = (await response.json()) as { code: Problem['code']; errors?: Problem['faults'] };
    return new Problem(code, response.status, errors, retryAfter);
  } catch {
    return new Problem('server.unavailable', response.status, [], retryAfter); // a proxy's page, not ours
  }
}

/** A key for one thing to create. */
export const newKey = (): string => crypto.randomUUID();
