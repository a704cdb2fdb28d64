import { randomUUID } from 'node:crypto';
import http from 'node:http';

export interface Answer<T> {
  status: number;
  body: T;
  /** Of a problem document. */
  code: string;
}

/** An answer as it came. */
interface Raw {
  status: number;
  /** Names and values in turn. */
  headers: readonly string[];
  text: string;
}

/** One signed-in browser: a cookie and a connection that is kept. */
export class Client {
  private readonly agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
  private readonly port: number;
  cookie = '';

  constructor(port: number) {
    this.port = port;
  }

  /** Signs in for real; asks again when the server is busy with other passwords. */
  async signIn(login: string, password: string): Promise<this> {
    const { status } = await this.ask('POST', 'auth/sign-in', { login, password });
    if (status === 204) return this;
    if (status !== 503) throw new Error(`${login} could not sign in: ${status}`);
    return this.signIn(login, password);
  }

  /** The answer of a request that has to succeed. */
  async must<T>(method: string, path: string, body?: unknown, seen?: number): Promise<T> {
    const answer = await this.ask<T>(method, path, body, seen);
    if (answer.status >= 300) throw new Error(`${method} ${path}: ${answer.status} ${answer.code}`);
    return answer.body;
  }

  /** For a change, with the version that was `seen`. */
  async ask<T>(method: string, path: string, body?: unknown, seen?: number): Promise<Answer<T>> {
    const { status, text } = await this.raw(method, path, body, seen);
    const answer = (text ? JSON.parse(text) : {}) as T & { code?: string };
    return { status, body: answer, code: answer.code ?? '' };
  }

  raw(method: string, path: string, body?: unknown, seen?: number): Promise<Raw> {
    const text = body === undefined ? '' : JSON.stringify(body);
    const headers = {
      ...this.headers(method),
      ...(seen === undefined ? {} : { 'if-match': `"${seen}"` }),
      'content-length': String(Buffer.byteLength(text)),
    };
    return new Promise((done, fail) => {
      const request = http.request(
        { host: '127.0.0.1', port: this.port, agent: this.agent, method, path: `/api/${path}`, headers },
        response => {
          this.cookie = response.headers['set-cookie']?.[0]?.split(';')[0] ?? this.cookie;
          let told = '';
          response.setEncoding('utf8').on('data', (part: string) => (told += part));
          response.once('end', () => {
            done({ status: response.statusCode ?? 0, headers: response.rawHeaders, text: told });
          });
        },
      );
      request.once('error', fail);
      request.end(text);
    });
  }

  /** What our own pages send; something new for each thing to create. */
  headers(method: string): Record<string, string> {
    return {
      'x-baanek-client': '1',
      ...(this.cookie ? { cookie: this.cookie } : {}),
      ...(method === 'GET' ? {} : { 'content-type': 'application/json' }),
      ...(method === 'POST' ? { 'idempotency-key': randomUUID() } : {}),
    };
  }

  close(): void {
    this.agent.destroy();
  }
}
