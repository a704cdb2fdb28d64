const KEY = 'baanek-signed-in';

/** A mark of the sign-in that all tabs of this browser share; null while nobody is signed in with it. */
export const signedInHere = (): string | null => localStorage.getItem(KEY);

/** Marks a new sign-in: tabs of an earlier one see that it is over. */
export function rememberSignIn(): void {
  localStorage.setItem(KEY, crypto.randomUUID());
}

/** Takes the mark of a sign-in away; that of another one stays. */
export function forgetSignIn(mark: string | null): void {
  if (localStorage.getItem(KEY) === mark) localStorage.removeItem(KEY);
}

/** Tells of sign-ins and sign-outs in other tabs of this browser, with the mark that stands now. */
export function watchSignIns(changed: (mark: string | null) => void): void {
  addEventListener('storage', ({ key, newValue }) => {
    if (key === KEY || key === null) changed(newValue); // no key: everything was cleared
  });
}
