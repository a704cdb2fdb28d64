import { Component, inject } from '@angular/core';
import { UI_LANGUAGES, type UiLanguage } from '@baanek/contracts';
import { TranslocoDirective } from '@jsverse/transloco';
import { Toaster } from '../core/feedback/toaster';
import { Language, LANGUAGE_NAMES } from '../core/i18n/language';
import { Words } from '../core/i18n/words';
import { Session } from '../core/session/session';

const SHORT: Record<UiLanguage, string> = { ky: 'Кыр', ru: 'Рус', en: 'Eng' };

/** The language of the interface, kept with the account. */
@Component({
  selector: 'bk-language-choice',
  imports: [TranslocoDirective],
  template: `<div class="segments" role="group" *transloco="let t" [attr.aria-label]="t('app.language')">
    @for (item of languages; track item.code) {
      <button
        type="button"
        [attr.lang]="item.code"
        [attr.aria-pressed]="language.current() === item.code"
        (click)="choose(item.code)"
      >
        <span aria-hidden="true">{{ item.short }}</span><span class="sr-only">{{ item.full }}</span>
      </button>
    }
  </div>`,
})
export class LanguageChoice {
  private readonly session = inject(Session);
  private readonly toaster = inject(Toaster);
  private readonly words = inject(Words);
  protected readonly language = inject(Language);
  protected readonly languages = UI_LANGUAGES.map(code => ({
    code,
    short: SHORT[code],
    full: LANGUAGE_NAMES[code],
  }));

  protected async choose(language: UiLanguage): Promise<void> {
    const before = this.language.current();
    if (language === before) return;
    const text = this.words.of('app.languageChanged'); // in the language that the user is known to read
    await this.use(language);
    this.toaster.show(text, { undo: () => this.use(before) });
  }

  private async use(language: UiLanguage): Promise<void> {
    await this.language.use(language);
    await this.session.changeSettings({ language });
  }
}
