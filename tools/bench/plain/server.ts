import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Appeal, logAppeal } from './appeal.ts';
import { openPool, principalOf, transaction } from './database.ts';
import { type Desk, readCase, search } from './routes.ts';
import { loadRules } from './rules.ts';
import { SharedBoard } from './shared-board.ts';
import { readTimeline } from './timeline.ts';
import { Vault } from './vault.ts';

// The yardstick of `npm run bench -- http`: four routes of the API written by hand on `node:http` and `pg`, with the
// same statements under the same role, the same keys, the same audit rows and the same answers. It leaves out what a
// framework is for: it checks no input, knows no permissions, and turns every failure into 500.

const { DATABASE_URL = '', BAANEK_ROOT_KEY_FILE = '', RULES = '' } = process.env;
const rules = await loadRules(RULES);
const vault = new Vault(BAANEK_ROOT_KEY_FILE, rules);
const pool = openPool(DATABASE_URL);
const boards = new SharedBoard(pool, { vault, rules });

const server = http.createServer((request, response) => {
  answer(request).then(
    ({ status, body }) => {
      response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
      response.end(JSON.stringify(body));
    },
    (error: unknown) => {
      if (request.errored) return; // the asker has hung up, as at the end of a round
      console.error(error);
      response.writeHead(500);
      response.end();
    },
  );
});

async function answer(request: http.IncomingMessage): Promise<{ status: number; body: object }> {
  const by = await principalOf(pool, request.headers.cookie ?? '');
  if (!by) return { status: 401, body: {} };
  const text = request.method === 'POST' ? await bodyOf(request) : '';
  const key = request.headers['idempotency-key'];
  const path = (request.url ?? '').replace('/api/', '');
  if (path === 'shelter/board') return { status: 200, body: await boards.read(by) };
  const body = await transaction(pool, by, run => route({ run, by, vault, rules }, path, text, String(key)));
  return { status: path === 'appeals' ? 201 : 200, body };
}

function route(desk: Desk, path: string, text: string, key: string): Promise<object> {
  if (path.endsWith('/timeline')) return readTimeline(desk, path.split('/')[1] ?? '');
  if (path.startsWith('cases/')) return readCase(desk, path.slice('cases/'.length));
  if (path === 'persons/search') return search(desk, JSON.parse(text) as { purpose: string; text: string });
  return logAppeal(desk, key, JSON.parse(text) as Appeal);
}

async function bodyOf(request: http.IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += String(chunk);
  return text;
}

server.listen(0, '127.0.0.1', () => {
  process.send?.({ port: (server.address() as AddressInfo).port });
});
const close = (): void => {
  server.close();
  server.closeAllConnections();
  void pool.end().then(() => process.exit(0));
};
process.on('SIGTERM', close);
process.on('SIGINT', close);
process.on('disconnect', close);
