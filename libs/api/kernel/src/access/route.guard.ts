import type { ExecutionContext } from '@nestjs/common';
import { Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AuthGuard } from '@nestjs/passport';
import { reachOf } from '@baanek/contracts';
import { Refusal } from '../errors/refusal';
import type { Principal, SignedRequest } from './principal';
import { ruleOf, worksBeforePasswordChange } from './route-rule';

/** The one global guard: a route without a rule answers nobody; the others need a session and the permission. */
@Injectable()
export class RouteGuard extends AuthGuard('session') {
  constructor(private readonly reflector: Reflector) {
    super();
  }

  override async canActivate(context: ExecutionContext): Promise<boolean> {
    const rule = ruleOf(this.reflector, context);
    if (rule === undefined) throw new Refusal('access.forbidden');
    if (rule === 'public') return true;
    await super.canActivate(context);
    const { user } = context.switchToHttp().getRequest<SignedRequest>();
    if (!user) throw new Refusal('access.signed_out');
    if (reachOf(user.roles, rule) === null) throw new Refusal('access.forbidden');
    if (user.mustChangePassword && !worksBeforePasswordChange(this.reflector, context))
      throw new Refusal('access.password_change_required');
    return true;
  }

  override handleRequest<TUser = Principal>(error: unknown, user: TUser | false): TUser {
    if (error) throw error instanceof Error ? error : new Error('the session look-up failed');
    if (!user) throw new Refusal('access.signed_out');
    return user;
  }
}
