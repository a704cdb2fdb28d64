import type { ExecutionContext } from '@nestjs/common';
import { Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AuthGuard } from '@nestjs/passport';
import { type Permission, reachOf } from '@baanek/contracts';
import { Refusal } from '../errors/refusal';
import { KnownSessions } from './known-sessions';
import type { Principal, SignedRequest } from './principal';
import { ruleOf, runsBare, worksBeforePasswordChange } from './route-rule';

/** Says whose page asks: tabs share the cookie, and one may still show the work of who was signed in before. */
const STAFF_HEADER = 'x-baanek-staff';

function ofAnother({ headers, user }: SignedRequest): Refusal | null {
  const asks = headers[STAFF_HEADER];
  return asks !== undefined && user && asks !== user.staffId ? new Refusal('access.signed_out') : null;
}

/** The one global guard: a route without a rule answers nobody; the others need a session and the permission. */
@Injectable()
export class RouteGuard extends AuthGuard('session') {
  constructor(
    private readonly reflector: Reflector,
    private readonly known: KnownSessions,
  ) {
    super();
  }

  /** Lets pass also on a guess of whose session it is, which the transaction proves; nobody is refused on a guess. */
  override async canActivate(context: ExecutionContext): Promise<boolean> {
    const rule = ruleOf(this.reflector, context);
    if (rule === undefined) throw new Refusal('access.forbidden');
    if (rule === 'public') return true;
    const request = context.switchToHttp().getRequest<SignedRequest>();
    request.proves = !runsBare(this.reflector, context);
    await super.canActivate(context);
    const refused = ofAnother(request) ?? this.refusal(context, rule, request.user);
    if (refused && request.unproven) return this.decideAnew(context);
    if (refused) throw refused;
    return true;
  }

  /** Decides by what the session says now. */
  decideAnew(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<SignedRequest>();
    if (request.unproven) this.known.forget(request.unproven);
    delete request.unproven;
    return this.canActivate(context);
  }

  override handleRequest<TUser = Principal>(error: unknown, user: TUser | false): TUser {
    if (error) throw error instanceof Error ? error : new Error('the session look-up failed');
    if (!user) throw new Refusal('access.signed_out');
    return user;
  }

  private refusal(context: ExecutionContext, rule: Permission, user?: Principal): Refusal | null {
    if (!user) return new Refusal('access.signed_out');
    if (reachOf(user.roles, rule) === null) return new Refusal('access.forbidden');
    if (user.mustChangePassword && !worksBeforePasswordChange(this.reflector, context))
      return new Refusal('access.password_change_required');
    return null;
  }
}
