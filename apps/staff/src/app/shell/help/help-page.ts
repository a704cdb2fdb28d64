import type { Permission } from '@baanek/contracts';
import type { PageKey } from '../../core/focus/page-keys';

/** What the help says about a page; its words are `help.<id>.for`, `.1`, `.2` …, `.mistakes`. */
export interface HelpPage {
  id: string;
  /** Translation key of its name. */
  title: string;
  /** Addresses as the routes have them, without the first stroke. */
  paths: readonly string[];
  /** All of these open the page. */
  permissions: readonly Permission[];
  /** What is done there, step by step: for everybody who may open it, or for who may do that too. */
  steps: readonly (Permission | null)[];
  /** Who may mend what is wrong there, where not everybody may who opens it. */
  mends: Permission | null;
  keys: readonly PageKey[];
}

type About = Omit<HelpPage, 'id' | 'keys' | 'mends' | 'paths'> & {
  mends?: Permission;
  path: string | readonly string[];
  keys?: readonly PageKey[];
};

/** One page; `path` may be several addresses. */
export const about = (id: string, { path, keys = [], mends, ...page }: About): HelpPage => ({
  ...{ ...page, id, keys, mends: mends ?? null },
  paths: typeof path === 'string' ? [path] : path,
});
/** A step of everybody who may open the page. */
export const ALL = null;
