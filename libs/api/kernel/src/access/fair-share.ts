import {
  type CallHandler,
  type ExecutionContext,
  Inject,
  Injectable,
  type NestInterceptor,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { defer, lastValueFrom, type Observable } from 'rxjs';
import { KERNEL_OPTIONS, type KernelOptions } from '../options';
import { Turns } from './turns';
import type { SignedRequest } from './principal';
import { runsBare } from './route-rule';

/** Of the connections, so many may be held by one account: with twenty, eight. */
const SHARE = 0.4;
const MOST_WAITING = 64;

/**
 * Before its transaction begins, each request waits for one of the turns of its account, so that whoever asks for much at
 * once holds up nobody else. 429 `request.too_many` when too many of the account wait already; nothing was begun then.
 */
@Injectable()
export class FairShareInterceptor implements NestInterceptor {
  private readonly turns: Turns;

  constructor(
    @Inject(KERNEL_OPTIONS) { poolSize }: KernelOptions,
    private readonly reflector: Reflector,
  ) {
    this.turns = new Turns(Math.max(1, Math.floor(poolSize * SHARE)), MOST_WAITING);
  }

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const { user } = context.switchToHttp().getRequest<SignedRequest>();
    if (!user || runsBare(this.reflector, context)) return next.handle();
    return defer(() =>
      this.turns.take(user.staffId, () => lastValueFrom(next.handle(), { defaultValue: undefined })),
    );
  }
}
