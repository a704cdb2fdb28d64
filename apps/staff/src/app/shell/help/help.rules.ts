import { type Permission, reachOf, type Role, ROLES } from '@baanek/contracts';
import type { HelpPage } from './help-page';

type May = (permission: Permission) => boolean;

/** The pages that somebody may open; the help knows of no others. */
export const openTo = (pages: readonly HelpPage[], may: May): HelpPage[] =>
  pages.filter(({ permissions }) => permissions.every(may));

/** The page at an address; that of an exact address before one of a record. */
export function pageAt(pages: readonly HelpPage[], url: string): HelpPage | undefined {
  const parts = (url.split(/[?#]/, 1)[0] ?? '').split('/').filter(Boolean);
  const fits = (path: string, exactly: boolean): boolean => {
    const wanted = path.split('/');
    return (
      wanted.length === parts.length &&
      wanted.every((part, i) => part === parts[i] || (!exactly && part.startsWith(':')))
    );
  };
  const at = (exactly: boolean): HelpPage | undefined =>
    pages.find(({ paths }) => paths.some(path => fits(path, exactly)));
  return at(true) ?? at(false);
}

/**
 * Roles that work on a page; none is named where everybody does, since who is told of the roles of the other side learns
 * what there is.
 */
export function rolesOf({ permissions }: HelpPage): readonly Role[] {
  const roles = ROLES.filter(role => permissions.every(one => reachOf([role], one) !== null));
  return roles.length === ROLES.length ? [] : roles;
}

/** Key of the word on what to do about a mistake: who may not mend it tells who may. */
export const mistakesOf = ({ id, mends }: HelpPage, may: May): string =>
  mends === null || may(mends) ? `help.${id}.mistakes` : 'help.tellWho';

/** Keys of the words of a page's steps that somebody may do. */
export const stepsOf = ({ id, steps }: HelpPage, may: May): string[] =>
  steps.flatMap((permission, i) =>
    permission === null || may(permission) ? [`help.${id}.${String(i + 1)}`] : [],
  );
