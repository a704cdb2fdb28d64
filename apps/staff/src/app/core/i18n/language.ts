import { inject, Injectable, signal } from '@angular/core';
import type { UiLanguage } from '@baanek/contracts';
import { type Translation, type TranslocoLoader, TranslocoService } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';

/** Loads the words that the sign-in needs, one file a language, when they are first needed. */
@Injectable({ providedIn: 'root' })
export class WordsLoader implements TranslocoLoader {
  getTranslation(language: string): Promise<Translation> {
    return PARTS[language as UiLanguage].signIn();
  }
}

/**
 * The words of the sign-in come first, those of the frame and of the first page behind it next, all others with the
 * first page that is opened from there; those of the help with the first look at it.
 */
type Part = 'frame' | 'pages' | 'help';

const PARTS: Record<UiLanguage, Record<'signIn' | Part, () => Promise<Translation>>> = {
  ru: {
    signIn: async () => (await import('../../../generated/words.ru')).default,
    frame: async () => (await import('../../../generated/words.ru.frame')).default,
    pages: async () => (await import('../../../generated/words.ru.pages')).default,
    help: async () => (await import('../../../generated/words.ru.help')).default,
  },
  ky: {
    signIn: async () => (await import('../../../generated/words.ky')).default,
    frame: async () => (await import('../../../generated/words.ky.frame')).default,
    pages: async () => (await import('../../../generated/words.ky.pages')).default,
    help: async () => (await import('../../../generated/words.ky.help')).default,
  },
  en: {
    signIn: async () => (await import('../../../generated/words.en')).default,
    frame: async () => (await import('../../../generated/words.en.frame')).default,
    pages: async () => (await import('../../../generated/words.en.pages')).default,
    help: async () => (await import('../../../generated/words.en.help')).default,
  },
};

/** The locale data of a language. */
export const LOCALES = { ky: 'ky', ru: 'ru', en: 'en-US' } as const satisfies Record<UiLanguage, string>;

/** What each language calls itself. */
export const LANGUAGE_NAMES: Record<UiLanguage, string> = { ky: 'Кыргызча', ru: 'Русский', en: 'English' };

const isLanguage = (value: string | null | undefined): value is UiLanguage =>
  value === 'ky' || value === 'ru' || value === 'en';

const KEPT = 'baanek-language';

/** Starts to load words in the language last used in this browser, beside the scripts and not after them. */
export function preloadWords(parts: readonly Part[]): void {
  const kept = localStorage.getItem(KEPT);
  if (!isLanguage(kept)) return;
  for (const part of ['signIn', ...parts] as const) PARTS[kept][part]().catch(() => undefined); // asked for again when it is needed
}

/** The language of the interface: the user's setting, else the last one used in this browser, else the browser's own. */
@Injectable({ providedIn: 'root' })
export class Language {
  private readonly transloco = inject(TranslocoService);
  private readonly chosen = signal<UiLanguage>('ru');
  readonly current = this.chosen.asReadonly();
  private readonly needed = new Map<Part, Promise<void>>();
  private pickedHere = false;

  /** True once a language was chosen on the sign-in page; after the sign-in it becomes the user's setting. */
  get picked(): boolean {
    return this.pickedHere;
  }

  async start(own?: UiLanguage): Promise<void> {
    const kept = localStorage.getItem(KEPT);
    const browser = navigator.language.slice(0, 2);
    const known = [own, kept, browser].find(isLanguage);
    await this.use(known ?? 'ru');
  }

  /** Loads the words of a part of the pages behind the sign-in, for this language and any chosen later. */
  need(part: Part): Promise<void> {
    const loading = this.needed.get(part) ?? this.add(this.chosen(), part);
    this.needed.set(part, loading);
    loading.catch(() => this.needed.delete(part)); // out of reach: the next page tries again
    return loading;
  }

  pick(language: UiLanguage): Promise<void> {
    this.pickedHere = true;
    return this.use(language);
  }

  /** Loads the words of a language without switching to it, for a printed paper in another language. */
  async load(language: UiLanguage): Promise<void> {
    await firstValueFrom(this.transloco.load(language));
    await Promise.all([...this.needed.keys()].map(part => this.add(language, part)));
  }

  async use(language: UiLanguage): Promise<void> {
    await this.load(language);
    this.transloco.setActiveLang(language);
    this.chosen.set(language);
    document.documentElement.lang = language;
    localStorage.setItem(KEPT, language);
  }

  private async add(language: UiLanguage, part: Part): Promise<void> {
    this.transloco.setTranslation(await PARTS[language][part](), language);
  }
}
