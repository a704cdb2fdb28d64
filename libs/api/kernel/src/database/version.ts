import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { applyDecorators } from '@nestjs/common';
import { ApiHeader, ApiResponse } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Refusal } from '../errors/refusal';

/** The version the caller saw, from `If-Match: "7"`; 428 without it. */
export const SeenVersion = createParamDecorator((_: unknown, context: ExecutionContext): number => {
  const header = context.switchToHttp().getRequest<FastifyRequest>().headers['if-match'];
  if (header === undefined) throw new Refusal('version.required');
  const version = /^(?:W\/)?"(\d{1,9})"$/.exec(header)?.[1];
  if (version === undefined) throw new Refusal('version.stale');
  return Number(version);
});

/** Documents that a route changes one record and needs `If-Match`. */
export const Changes = (): MethodDecorator =>
  applyDecorators(
    ApiHeader({ name: 'If-Match', required: true, description: 'Version seen, quoted: "7"' }),
    ApiResponse({ status: 412, description: 'version.stale' }),
    ApiResponse({ status: 428, description: 'version.required' }),
  );

/** Refuses to write over a change the caller has not seen. Call it on a row read `FOR UPDATE`. */
export function sameVersion(row: { version: number }, seen: number): void {
  if (row.version !== seen) throw new Refusal('version.stale');
}
