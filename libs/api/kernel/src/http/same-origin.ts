import type { FastifyInstance, FastifyRequest } from 'fastify';
import { sendProblem } from '../errors/problem.filter';
import { Refusal } from '../errors/refusal';

/** Header that every unsafe request carries: another site's form cannot set it. */
export const CLIENT_HEADER = 'x-baanek-client';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Refuses requests another site made a browser send (CSRF), beside the SameSite cookie. */
export function refuseForeignOrigins(server: FastifyInstance): void {
  server.addHook('onRequest', (request, reply, done) => {
    if (!isForeign(request)) {
      done();
      return;
    }
    sendProblem(new Refusal('request.foreign_origin'), request, reply);
  });
}

/** True for an unsafe request that cannot be shown to come from our own page or from a program. */
function isForeign(request: Pick<FastifyRequest, 'method' | 'headers' | 'host'>): boolean {
  const site = request.headers['sec-fetch-site'];
  if (SAFE.has(request.method))
    return site === 'cross-site' && request.headers['sec-fetch-mode'] !== 'navigate';
  if (request.headers[CLIENT_HEADER] === undefined) return true;
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true;
  const { origin } = request.headers;
  return origin !== undefined && URL.parse(origin)?.host !== request.host;
}
