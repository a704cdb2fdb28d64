import { showSignIn } from './app/sign-in.app';
import { preloadWords } from './app/core/i18n/language';
import { signedInHere } from './app/core/session/signed-in-here';

const SIGN_IN = '/sign-in';
/** The first administrator comes by a one-time link, before anybody can sign in. */
const SET_UP = '/setup';

const nonce = document.querySelector('bk-root')?.getAttribute('ngCspNonce') ?? '';

async function start(): Promise<void> {
  const { pathname, search } = location;
  if (signedInHere() || pathname === SET_UP) {
    preloadWords(['/', '/today'].includes(pathname) ? ['frame'] : ['frame', 'pages']);
    const { createStaffApp, show } = await import('./app/staff.app');
    show(await createStaffApp(nonce));
    return;
  }
  if (pathname !== SIGN_IN) {
    const next = pathname === '/' ? '' : `?next=${encodeURIComponent(pathname + search)}`;
    history.replaceState(null, '', SIGN_IN + next);
  }
  await showSignIn(nonce);
}

start().catch((error: unknown) => {
  document.body.textContent = 'Baanek could not start. Reload the page.';
  throw error;
});
