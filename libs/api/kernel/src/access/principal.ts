import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { type Role, type Side, SYSTEM_ID } from '@baanek/contracts';
import type { FastifyRequest } from 'fastify';

/** For whom a transaction runs: one centre, one side, and the roles that policies know. */
export interface Actor {
  readonly staffId: string;
  readonly centreId: string;
  readonly roles: readonly string[];
  readonly side: Side;
}

/** Equal for two actors whom policies show the same rows, apart from rows of their own. */
export const visibilityOf = ({ centreId, side, roles }: Actor): string =>
  JSON.stringify([centreId, side, [...roles].sort()]);

/** Who asks: one member of staff in one centre, for the length of one request. */
export interface Principal extends Actor {
  readonly sessionId: string;
  readonly roles: readonly Role[];
  readonly mustChangePassword: boolean;
}

/** What the system does by itself. Policies name each at the few tables it needs; it holds no permission. */
export type Task = 'find_duplicates' | 'file_names' | 'release_figures';

/** The system at work in one centre, for one task. In the trail it stands as nobody. */
export const systemIn = (centreId: string, side: Side, task: Task): Actor => ({
  ...{ staffId: SYSTEM_ID, centreId, side },
  roles: [task],
});

/** A request that the guard has let through. */
export type SignedRequest = FastifyRequest & {
  user?: Principal;
  /** Its transaction can prove whose session it is: the guard may let it through on a guess. */
  proves?: boolean;
  /** Hash of the session that `user` is a guess of, until the transaction has proved it. */
  unproven?: Buffer;
};

/** Hands the principal to a controller. Only routes that are not `@Public()` may ask for it. */
export const By = createParamDecorator((_: unknown, context: ExecutionContext): Principal => {
  const { user } = context.switchToHttp().getRequest<SignedRequest>();
  if (!user) throw new Error('a public route asked for its principal');
  return user;
});
