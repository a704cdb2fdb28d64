import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Refusal, sendProblem, SESSION_COOKIE } from '@baanek/kernel';

const NONCE = /CSP_NONCE/g;
/**
 * Files whose name changes with their content. The bundler writes eight or more signs of base64url after a dash, and the
 * `.br` beside each is the same file compressed.
 */
const HASHED = /^(?:chunk|main|styles|golos-[a-z-]+)-[\w-]{8,}\.(?:js|css|woff2)(?:\.br)?$/;

/** Nothing inline without this page's nonce, nothing from elsewhere, and no script made from text. */
const policy = (nonce: string): string =>
  [
    `default-src 'none'`,
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    `img-src 'self' data:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `manifest-src 'self'`,
    `base-uri 'self'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
    `require-trusted-types-for 'script'`,
    `trusted-types angular angular#bundler angular#components`,
  ].join('; ');

/** Serves the built interface: files named by their content for good, its page with a fresh nonce for every other address. */
export async function serveStaffApp(server: FastifyInstance, folder: string): Promise<void> {
  const index = path.join(folder, 'index.html');
  if (!fs.existsSync(index)) throw new Error('the interface is not built: its folder has no index.html');
  const page = fs.readFileSync(index, 'utf8');
  const preloads = readPreloads(folder);
  await server.register(fastifyStatic, {
    root: folder,
    wildcard: false,
    index: false,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, file) => {
      const hashed = HASHED.test(path.basename(file));
      reply.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'public, max-age=300');
    },
  });
  server.get('/*', (request, reply) => {
    if (request.url.startsWith('/api/')) {
      sendProblem(new Refusal('request.not_found'), request, reply);
      return;
    }
    const nonce = randomBytes(16).toString('base64');
    return reply
      .type('text/html; charset=utf-8')
      .header('content-security-policy', policy(nonce))
      .header('cache-control', 'no-store')
      .send(page.replace('</head>', `${preloadsOf(request, preloads)}</head>`).replace(NONCE, nonce));
  });
}

/** Scripts by the beginning of an address, as the build has written them (`tools/build/staff-finish.ts`). */
type Preloads = Readonly<Record<string, readonly string[] | undefined>>;

function readPreloads(folder: string): Preloads {
  const file = path.join(folder, 'preload.json');
  return fs.existsSync(file) ? (JSON.parse(fs.readFileSync(file, 'utf8')) as Preloads) : {};
}

/** Has the browser of somebody who seems to be signed in ask for all scripts of her page at once, not one by one. */
function preloadsOf(request: FastifyRequest, preloads: Preloads): string {
  if (!request.headers.cookie?.includes(SESSION_COOKIE)) return '';
  const [, area = '', below] = /^\/([\w-]*)(\/[\w-])?/.exec(request.url) ?? [];
  const page = below ? `${area}/*` : area;
  const files = (Object.hasOwn(preloads, page) ? preloads[page] : preloads['today']) ?? [];
  return files.map(file => `<link rel="modulepreload" href="${file}">`).join('');
}
