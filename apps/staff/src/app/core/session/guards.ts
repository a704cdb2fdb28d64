import { inject } from '@angular/core';
import { type CanActivateFn, type CanMatchFn, Router } from '@angular/router';
import type { Permission } from '@baanek/contracts';
import { Language } from '../i18n/language';
import { Session } from './session';

/** Lets in who is signed in and has no password change due. */
export const signedIn: CanActivateFn = async (_, { url }) => {
  const [session, router, language] = [inject(Session), inject(Router), inject(Language)];
  const me = session.me();
  if (!me) return router.createUrlTree(['/sign-in'], url === '/' ? {} : { queryParams: { next: url } });
  if (me.mustChangePassword) return router.createUrlTree(['/new-password']);
  await language.more();
  return true;
};

/** Pages one may not open do not exist: the address leads to the page that says so. */
export const may =
  (...permissions: Permission[]): CanMatchFn =>
  () =>
    permissions.some(permission => inject(Session).may(permission));
