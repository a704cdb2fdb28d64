import { InjectionToken } from '@angular/core';

/** Describes a broken rule in the language of the user; the application provides it. */
export type RuleWords = (kind: string, limit: number | string | undefined) => string;
export const RULE_WORDS = new InjectionToken<RuleWords>('words for broken rules');

/** A rule that a field breaks, as Angular and the server report it. */
export interface BrokenRule {
  readonly kind: string;
}

/** The properties in which errors of Angular and of the server keep the limit of a broken rule. */
const LIMITS = ['minLength', 'maxLength', 'min', 'max', 'limit'];

/** Says in words what is wrong with a field; null while nothing is. */
export function describeBroken(words: RuleWords, [broken]: readonly BrokenRule[]): string | null {
  if (!broken) return null;
  const facts = new Map<string, unknown>(Object.entries(broken));
  const limit = LIMITS.map(name => facts.get(name)).find(value => value !== undefined);
  return words(broken.kind, typeof limit === 'number' || typeof limit === 'string' ? limit : undefined);
}
