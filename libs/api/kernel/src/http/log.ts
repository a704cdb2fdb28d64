import type { FastifyInstance, FastifyServerOptions } from 'fastify';
import type { SignedRequest } from '../access/principal';
import { driverError } from '../errors/constraint-codes';

/** What may be written down of a failure: its kind and where, never its message, which may quote what a person typed. */
export function describeFailure(error: unknown): Record<string, unknown> {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const frames = stack.split('\n').filter(line => /^\s+at /.test(line));
  return {
    name: error instanceof Error ? error.name : typeof error,
    ...driverError(error),
    at: frames.slice(0, 8).map(line => line.trim()),
  };
}

/** JSON lines on standard output; no URL (routes only), no headers, no bodies. */
export function loggerOptions(level: string): FastifyServerOptions['logger'] {
  return {
    level,
    base: null,
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    serializers: { req: () => ({}), res: () => ({}), err: describeFailure as never },
  };
}

/** One line per answer: route pattern, status, milliseconds, who. */
export function logAnswers(server: FastifyInstance): void {
  server.addHook('onResponse', (request, reply, done) => {
    const { user } = request as SignedRequest;
    request.log.info(
      {
        method: request.method,
        route: request.routeOptions.url ?? 'none',
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
        ...(user ? { staff: user.staffId } : {}),
      },
      'answered',
    );
    done();
  });
}
