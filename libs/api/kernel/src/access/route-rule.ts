import type { ExecutionContext } from '@nestjs/common';
import { applyDecorators, SetMetadata } from '@nestjs/common';
import type { Reflector } from '@nestjs/core';
import { ApiCookieAuth, ApiExtension, ApiResponse } from '@nestjs/swagger';
import type { Permission } from '@baanek/contracts';

const RULE = 'baanek:rule';
const NO_TRANSACTION = 'baanek:no-transaction';
const BEFORE_PASSWORD_CHANGE = 'baanek:before-password-change';

/** The route answers those whose roles hold this permission, nobody else. */
export function Allow(permission: Permission): MethodDecorator & ClassDecorator {
  return applyDecorators(
    SetMetadata(RULE, permission),
    ApiCookieAuth(),
    ApiExtension('x-permission', permission),
    ApiResponse({ status: 401, description: 'access.signed_out' }),
    ApiResponse({ status: 403, description: 'access.forbidden' }),
  );
}

/** The route answers anybody, without a transaction of its own. */
export function Public(): MethodDecorator & ClassDecorator {
  return applyDecorators(SetMetadata(RULE, 'public'), ApiExtension('x-permission', 'public'));
}

/** The route manages its own database work: streams and uploads, which must not hold a transaction. */
export const NoTransaction = (): MethodDecorator => SetMetadata(NO_TRANSACTION, true);

/** The route answers also while a password change is due. */
export const BeforePasswordChange = (): MethodDecorator => SetMetadata(BEFORE_PASSWORD_CHANGE, true);

type Rule = Permission | 'public' | undefined;

const read = (reflector: Reflector, key: string, context: ExecutionContext): unknown =>
  reflector.getAllAndOverride<unknown>(key, [context.getHandler(), context.getClass()]);

/** The rule of the route about to run; undefined when nobody gave it one. */
export const ruleOf = (reflector: Reflector, context: ExecutionContext): Rule =>
  read(reflector, RULE, context) as Rule;

/** True when the transaction interceptor leaves this route alone. */
export const runsBare = (reflector: Reflector, context: ExecutionContext): boolean =>
  ruleOf(reflector, context) === 'public' || read(reflector, NO_TRANSACTION, context) === true;

/** True for the few routes a person needs in order to change a password that is due. */
export const worksBeforePasswordChange = (reflector: Reflector, context: ExecutionContext): boolean =>
  read(reflector, BEFORE_PASSWORD_CHANGE, context) === true;
