const KEY = 'baanek-signed-in';

/** Whether somebody is signed in with this browser: while nobody is, `/api/me` need not be asked. */
export const signedInHere = (): boolean => localStorage.getItem(KEY) !== null;

export function rememberSignedIn(signedIn: boolean): void {
  if (signedIn) localStorage.setItem(KEY, 'yes');
  else localStorage.removeItem(KEY);
}
