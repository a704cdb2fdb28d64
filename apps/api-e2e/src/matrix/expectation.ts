import type { Role } from '@baanek/contracts';
import type { Ask, Visitor } from '@baanek/e2e';
import type { Target } from './target.ts';

/** What a route should say to whom; written by hand from PRODUCT's table of roles, not derived from the code's. */
export interface Expectation {
  /** Roles it answers, by name; `anyone` also answers strangers. */
  may: 'anyone' | 'everyone' | readonly Role[];
  /** Of those, the roles whose reach ends at what is their own: another's is hidden from them. */
  ownOnly?: readonly Role[];
  /** Of those, the roles from which the record is hidden, whosever it is: the shelter opens no case. */
  never?: readonly Role[];
  /** Statuses of an answer. A change asked with a stale version ends at 412: it was let in, and changed nothing. */
  yes: readonly number[];
  /** Codes the path or the body names no record with: there is nothing to be hidden. */
  aimless?: boolean;
  /** Staff of either side are administered alike: only another centre's are hidden. */
  office?: boolean;
  /** Asked by a visitor of its own, since the answer ends the session. */
  disposable?: boolean;
  /** Values of the path's parameters, and what is sent. */
  ask?: (target: Target, ordinal: number) => Ask & { path?: Record<string, string>; query?: string };
}

export type Expectations = Record<string, Expectation>;

const ALL: readonly Role[] = [
  'intake',
  'counsellor',
  'lawyer',
  'escort',
  'shelter',
  'facilitator',
  'director',
  'analyst',
  'auditor',
  'admin',
];

export const mayAsk = ({ may }: Expectation, role: Role): boolean =>
  (may === 'anyone' || may === 'everyone' ? ALL : may).includes(role);

/** Asks a route of the OpenAPI document with the parameters filled in. */
export function request(
  visitor: Visitor,
  route: string,
  target: Target,
  expectation: Expectation,
  ordinal: number,
): ReturnType<Visitor['ask']> {
  const [method = '', template = ''] = route.split(' ');
  const { path = {}, query, ...ask } = expectation.ask?.(target, ordinal) ?? {};
  const filled = template.replace('/api/', '').replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = path[name];
    if (!value) throw new Error(`${route} was not told its ${name}`);
    return value;
  });
  return visitor.ask(method, query ? `${filled}?${query}` : filled, ask);
}
