import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import { ERROR_CODES, type ErrorCode } from '@baanek/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { describeFailure } from '../http/log';
import { isUnavailable, refusalOf } from './constraint-codes';
import { type FieldFault, Refusal } from './refusal';

/** Body of every error answer (RFC 9457); `code` is what programs branch on. */
interface Problem {
  type: string;
  title: string;
  status: number;
  code: ErrorCode;
  requestId: string;
  errors?: readonly FieldFault[];
}

/** Turns whatever went wrong into a problem document that holds nothing of what a person typed. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    sendProblem(error, request, reply);
  }
}

/** Also used by Fastify for what fails before Nest sees the request. */
export function sendProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  if (reply.sent || reply.raw.headersSent) return;
  const refusal = asRefusal(error);
  if (wentAway(request)) request.log.info({ count: ++gone }, 'client.gone');
  else if (refusal.status >= 500) request.log.error({ failure: describeFailure(error) }, refusal.code);
  if (refusal.retryAfter !== undefined) void reply.header('retry-after', String(refusal.retryAfter));
  const problem: Problem = {
    type: `urn:baanek:problem:${refusal.code}`,
    title: refusal.code,
    status: refusal.status,
    code: refusal.code,
    requestId: request.id,
    ...(refusal.faults.length > 0 ? { errors: refusal.faults } : {}),
  };
  void reply
    .code(refusal.status)
    .type('application/problem+json')
    .header('cache-control', 'no-store') // no hook runs for an address that cannot be read
    .send(problem);
}

/** Requests whose client went away before it had sent them whole, since the start. */
let gone = 0;

/** Nobody failed but the line: whatever was thrown while the body was read, says so. */
const wentAway = ({ raw }: FastifyRequest): boolean => raw.destroyed && !raw.complete;

function asRefusal(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  const named = refusalOf(error);
  if (named) return named;
  if (isUnavailable(error)) return new Refusal('server.unavailable', [], 5);
  const status = statusOf(error);
  if (status !== undefined && status < 500) return new Refusal(CODE_OF_STATUS[status] ?? 'request.malformed');
  return new Refusal('server.failed');
}

const CODE_OF_STATUS: Partial<Record<number, ErrorCode>> = {
  404: 'request.not_found',
  405: 'request.not_found',
  413: 'request.too_large',
  415: 'request.unsupported_media',
  429: 'request.too_many',
  401: 'access.signed_out',
  403: 'access.forbidden',
};

function statusOf(error: unknown): number | undefined {
  if (error instanceof HttpException) return error.getStatus();
  const status = (error as { statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' && status in { ...CODE_OF_STATUS, 400: ERROR_CODES['request.malformed'] }
    ? status
    : undefined;
}
