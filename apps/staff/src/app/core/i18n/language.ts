import { inject, Injectable, signal } from '@angular/core';
import type { UiLanguage } from '@baanek/contracts';
import { type Translation, type TranslocoLoader, TranslocoService } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';

/** Loads the words of a language, one file each, when they are first needed. */
@Injectable({ providedIn: 'root' })
export class WordsLoader implements TranslocoLoader {
  async getTranslation(language: string): Promise<Translation> {
    const files = {
      ru: () => import('../../../generated/words.ru'),
      ky: () => import('../../../generated/words.ky'),
      en: () => import('../../../generated/words.en'),
    };
    const load = files[language as UiLanguage];
    return (await load()).default;
  }
}

const MORE: Record<UiLanguage, () => Promise<Translation>> = {
  ru: async () => (await import('../../../generated/words.ru.more')).default,
  ky: async () => (await import('../../../generated/words.ky.more')).default,
  en: async () => (await import('../../../generated/words.en.more')).default,
};

const KEPT = 'baanek-language';

/** The language of the interface: the user's setting, else the last one used in this browser, else the browser's own. */
@Injectable({ providedIn: 'root' })
export class Language {
  private readonly transloco = inject(TranslocoService);
  private readonly chosen = signal<UiLanguage>('ru');
  readonly current = this.chosen.asReadonly();
  private needsAll = false;
  private pickedHere = false;

  /** True once a language was chosen on the sign-in page; after the sign-in it becomes the user's setting. */
  get picked(): boolean {
    return this.pickedHere;
  }

  async start(own?: UiLanguage): Promise<void> {
    const kept = localStorage.getItem(KEPT);
    const browser = navigator.language.slice(0, 2);
    const known = [own, kept, browser].find(value => value === 'ky' || value === 'ru' || value === 'en');
    await this.use(known ?? 'ru');
  }

  /** Loads the words of the pages behind the sign-in, for this language and any chosen later. */
  async loadAll(): Promise<void> {
    this.needsAll = true;
    await this.use(this.chosen());
  }

  pick(language: UiLanguage): Promise<void> {
    this.pickedHere = true;
    return this.use(language);
  }

  /** Loads the words of a language without switching to it, for a printed paper in another language. */
  async load(language: UiLanguage): Promise<void> {
    await firstValueFrom(this.transloco.load(language));
    if (this.needsAll) this.transloco.setTranslation(await MORE[language](), language);
  }

  async use(language: UiLanguage): Promise<void> {
    await this.load(language);
    this.transloco.setActiveLang(language);
    this.chosen.set(language);
    document.documentElement.lang = language;
    localStorage.setItem(KEPT, language);
  }
}
