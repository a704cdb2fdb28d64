import { inject } from '@angular/core';
import {
  type CanActivateChildFn,
  type CanActivateFn,
  type CanMatchFn,
  type Route,
  Router,
} from '@angular/router';
import type { Permission } from '@baanek/contracts';
import { OpenDialogs } from '../forms/keeping/open-dialogs';
import { Language } from '../i18n/language';
import { Session } from './session';

/** Admits users who are signed in and need not change their password first. */
export const signedIn: CanActivateFn = async (_, { url }) => {
  const [session, router, language] = [inject(Session), inject(Router), inject(Language)];
  const me = session.me();
  if (!me) {
    const queryParams = {
      ...(url === '/' ? {} : { next: url }),
      ...(session.foundEnded ? { why: 'ended' } : {}),
    };
    session.foundEnded = false;
    return router.createUrlTree(['/sign-in'], { queryParams });
  }
  if (me.mustChangePassword) return router.createUrlTree(['/new-password']);
  await language.need('frame');
  return true;
};

/** Asks before a page is left under a dialog into which something is typed. */
export const dialogsLeft: CanActivateChildFn = () => inject(OpenDialogs).leave();

/** Hides routes from roles without the permission: the address leads to the page "not found". */
export const may =
  (...permissions: Permission[]): CanMatchFn =>
  () =>
    permissions.some(permission => inject(Session).may(permission));

/** Has the words of all pages come beside the page's own files, and waits for both. */
export const allWords: Pick<Route, 'canMatch' | 'canActivate'> = {
  canMatch: [
    (): boolean => {
      void inject(Language)
        .need('pages')
        .catch(() => undefined); // told by the one who waits
      return true;
    },
  ],
  canActivate: [
    async (): Promise<boolean> => {
      await inject(Language).need('pages');
      return true;
    },
  ],
};
