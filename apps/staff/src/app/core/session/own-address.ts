/** An address of this interface to open after the sign-in; that of "today" for anything else. */
export function ownAddress(next: string | undefined): string {
  const url = next?.startsWith('/') ? URL.parse(next, location.origin) : null;
  // browsers read `/\host` and `/<tab>/host` as another site
  return url?.origin === location.origin ? url.pathname + url.search + url.hash : '/today';
}
