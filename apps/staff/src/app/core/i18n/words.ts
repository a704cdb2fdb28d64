import { inject, Injectable } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import type { Option } from '@baanek/ui';
import { Language, LOCALES } from './language';
import { monthsBetween, today } from './dates';
import { pluralOf } from './plural';
import type { Problem } from '../http/problem';

/** Translations outside templates; they read the language signal, so that templates that call them follow it. */
@Injectable({ providedIn: 'root' })
export class Words {
  private readonly transloco = inject(TranslocoService);
  private readonly language = inject(Language);

  of(key: string, values: Record<string, string | number> = {}): string {
    this.language.current();
    return this.transloco.translate(key, values);
  }

  /** A word of a closed set: `set.channel.phone`. */
  code(set: string, value: string | null | undefined): string {
    return value ? this.of(`set.${set}.${value}`) : '';
  }

  options<T extends string>(set: string, values: readonly T[]): Option<T>[] {
    return values.map(value => ({ value, label: this.code(set, value) }));
  }

  /** The form of a counted word that the number asks for: `key.one`, `key.few`, `key.many`, `key.other`. */
  count(key: string, n: number): string {
    return this.of(`${key}.${pluralOf(n, this.language.current())}`, { n });
  }

  /** An age in words: of a small child in months, as far as the day of birth is known. */
  age(years: number, born: string | null = null): string {
    if (years > 1 || (years === 1 && !born)) return this.count('age', years);
    if (!born) return this.of('age.underYear');
    const months = monthsBetween(born, today());
    return months < 1 ? this.of('age.newborn') : this.count('age.months', months);
  }

  /** A number as it is written in the person's language, with one decimal at most. */
  number(n: number): string {
    return new Intl.NumberFormat(LOCALES[this.language.current()], { maximumFractionDigits: 1 }).format(n);
  }

  problem(problem: Problem): string {
    const key = `error.${problem.code}`;
    const text = this.of(key, { seconds: problem.retryAfter });
    return text === key ? this.of('error.server.failed') : text;
  }

  rule(kind: string, limit: number | string | undefined): string {
    // one letter at least is only to say that something has to be there
    const key = kind === 'minLength' && Number(limit) === 1 ? 'rule.required' : `rule.${kind}`;
    const written = String(limit ?? '').replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$3.$2.$1');
    const text = this.of(key, { limit: written });
    return text === key ? this.of('rule.wrong') : text;
  }
}
