import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { defer, lastValueFrom, type Observable } from 'rxjs';
import type { SignedRequest } from '../access/principal';
import { RouteGuard } from '../access/route.guard';
import { runsBare } from '../access/route-rule';
import { SessionChanged } from '../access/session';
import { Database } from './database';

/**
 * One transaction around each request; the answer leaves only after it is committed. Where the guard went by a guess that
 * turns out wrong, the guard decides again by what the session says now, and the work is done again.
 */
@Injectable()
export class TransactionInterceptor implements NestInterceptor {
  constructor(
    private readonly database: Database,
    private readonly reflector: Reflector,
    private readonly guard: RouteGuard,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<SignedRequest>();
    if (!request.user || runsBare(this.reflector, context)) return next.handle();
    return defer(() => this.answer(context, request, next));
  }

  private async answer(
    context: ExecutionContext,
    request: SignedRequest,
    next: CallHandler,
  ): Promise<unknown> {
    try {
      return await this.once(request, next);
    } catch (error) {
      if (!(error instanceof SessionChanged)) throw error;
      await this.guard.decideAnew(context);
      return this.answer(context, request, next);
    }
  }

  private once({ user, unproven }: SignedRequest, next: CallHandler): Promise<unknown> {
    if (!user) throw new Error('a route with a transaction has a principal');
    const guess = unproven && { hash: unproven, principal: user };
    return this.database.transaction(
      user,
      () => lastValueFrom(next.handle(), { defaultValue: undefined }),
      guess,
    );
  }
}
