import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { defer, lastValueFrom, type Observable } from 'rxjs';
import type { SignedRequest } from '../access/principal';
import { runsBare } from '../access/route-rule';
import { Database } from './database';

/** One transaction around each request; the answer leaves only after it is committed. */
@Injectable()
export class TransactionInterceptor implements NestInterceptor {
  constructor(
    private readonly database: Database,
    private readonly reflector: Reflector,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const { user } = context.switchToHttp().getRequest<SignedRequest>();
    if (!user || runsBare(this.reflector, context)) return next.handle();
    return defer(() =>
      this.database.transaction(user, () => lastValueFrom(next.handle(), { defaultValue: undefined })),
    );
  }
}
