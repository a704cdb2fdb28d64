import { createHash } from 'node:crypto';
import type {} from '@fastify/cookie';
import type { FastifyRequest } from 'fastify';

/** `__Host-`: only over TLS or on localhost, only this host, only the root path (RFC 6265bis). */
export const SESSION_COOKIE = '__Host-baanek';

/** SHA-256 of the session id in the cookie, the only form the database knows; null without a cookie. */
export function sessionHash(request: Pick<FastifyRequest, 'cookies'>): Buffer | null {
  const token = request.cookies[SESSION_COOKIE];
  return token === undefined || token === '' ? null : hashToken(token);
}

/** One-way form of a random token: sessions and one-time links. */
export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest();
