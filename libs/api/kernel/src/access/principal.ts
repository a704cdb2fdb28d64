import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Role, Side } from '@baanek/contracts';
import type { FastifyRequest } from 'fastify';

/** Who asks: one member of staff in one centre, for the length of one request. */
export interface Principal {
  readonly staffId: string;
  readonly centreId: string;
  readonly sessionId: string;
  readonly roles: readonly Role[];
  readonly side: Side;
  readonly mustChangePassword: boolean;
}

/** A request that the guard has let through. */
export type SignedRequest = FastifyRequest & { user?: Principal };

/** Hands the principal to a controller. Only routes that are not `@Public()` may ask for it. */
export const By = createParamDecorator((_: unknown, context: ExecutionContext): Principal => {
  const { user } = context.switchToHttp().getRequest<SignedRequest>();
  if (!user) throw new Error('a public route asked for its principal');
  return user;
});
