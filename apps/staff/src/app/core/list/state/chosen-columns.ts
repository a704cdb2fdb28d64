const PREFIX = 'baanek-columns-';

/** The columns that somebody chose for a list, by their keys: nothing of anybody. A sign-out forgets them with the rest. */
export const rememberedColumns = (list: string): string | null => localStorage.getItem(PREFIX + list);

export function rememberColumns(list: string, keys: string | null): void {
  if (keys === null) localStorage.removeItem(PREFIX + list);
  else localStorage.setItem(PREFIX + list, keys);
}
