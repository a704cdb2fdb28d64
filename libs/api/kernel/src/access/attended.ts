import type { FastifyRequest } from 'fastify';

/** Header of a request that nobody was there to cause. */
const UNATTENDED_HEADER = 'x-baanek-unattended';

/** False for what a page asks by itself: with nobody at it for a minute, or to hear of changes. */
export function isAttended({ headers }: Pick<FastifyRequest, 'headers'>): boolean {
  return headers[UNATTENDED_HEADER] === undefined && headers.accept !== 'text/event-stream';
}
