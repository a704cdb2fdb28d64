import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { RecordedAnswers } from './answers.ts';

const BUILT = path.join(import.meta.dirname, '..', '..', '..', '..', 'dist', 'staff', 'browser');
const QUIET_MS = 150;
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
};

export interface RecordedCentre {
  url: string;
  /** Waits until nothing has been asked for some moments. */
  quiet(): Promise<void>;
  /** Addresses asked for to which no answer is recorded. */
  unknown: string[];
  stop(): Promise<void>;
}

/** Serves the built interface with recorded answers to people of one language; the cookie `who` says who asks. */
export async function startRecordedCentre(
  { answers }: RecordedAnswers,
  language: string,
): Promise<RecordedCentre> {
  const unknown: string[] = [];
  let lastAsked = 0;
  const server = http.createServer((request, response) => {
    const address = request.url ?? '/';
    lastAsked = Date.now();
    if (address.startsWith('/api/live')) {
      // nothing happens here, but the line stands
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write('event: ready\ndata: {}\n\n');
      return;
    }
    if (address === '/api/health/ready') {
      response.writeHead(200).end();
      return;
    }
    if (address.startsWith('/api/')) {
      const answer =
        answers[/who=(\w+)/.exec(request.headers.cookie ?? '')?.[1] ?? '']?.[
          `${request.method ?? ''} ${address}`
        ];
      if (!answer) unknown.push(`${request.method ?? ''} ${address}`);
      response.writeHead(answer?.status ?? 404, {
        'content-type': answer?.type ?? 'application/json',
        'cache-control': 'no-store',
      });
      const body = answer?.body ?? '{}';
      response.end(
        address === '/api/me' ? body.replace(/"language":"\w+"/, `"language":"${language}"`) : body,
      );
      return;
    }
    const asked = path.join(BUILT, path.normalize(new URL(address, 'http://x').pathname));
    const file = path.extname(asked) && fs.existsSync(asked) ? asked : path.join(BUILT, 'index.html');
    const page = file.endsWith('.html');
    response.writeHead(200, {
      'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream',
      'cache-control': page ? 'no-store' : 'public, max-age=31536000, immutable',
    });
    response.end(fs.readFileSync(file));
  });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    quiet: async () => {
      while (Date.now() - lastAsked < QUIET_MS) await pause(QUIET_MS / 3);
    },
    unknown,
    stop: () =>
      new Promise(done => {
        server.close(() => {
          done();
        });
        server.closeAllConnections();
      }),
  };
}
