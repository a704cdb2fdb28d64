import { CdkMenuModule } from '@angular/cdk/menu';
import { Component, inject, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { initialOf, UI_LANGUAGES, type UiLanguage } from '@baanek/contracts';
import { Avatar, Icon, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { dialogOpener } from '../core/forms/dialogs';
import { Drafts } from '../core/forms/drafts';
import { Toaster } from '../core/feedback/toaster';
import { Language } from '../core/i18n/language';
import { Words } from '../core/i18n/words';
import { Session } from '../core/session/session';
import { SignOutDialog } from './sign-out-dialog';
import { Theme } from './theme';
import { PersonSearch } from './search/person-search';

const NAMES: Record<UiLanguage, string> = { ky: 'Кыр', ru: 'Рус', en: 'Eng' };
const FULL: Record<UiLanguage, string> = { ky: 'Кыргызча', ru: 'Русский', en: 'English' };

/** Search, language, privacy screen, account. */
@Component({
  selector: 'bk-top-bar',
  imports: [Avatar, CdkMenuModule, PersonSearch, Icon, RouterLink, Status, TranslocoDirective],
  templateUrl: './top-bar.html',
  styleUrl: './top-bar.scss',
  host: { role: 'banner' },
})
export class TopBar {
  private readonly drafts = inject(Drafts);
  private readonly openDialog = dialogOpener();
  private readonly toaster = inject(Toaster);
  private readonly words = inject(Words);
  protected readonly session = inject(Session);
  protected readonly language = inject(Language);
  protected readonly theme = inject(Theme);
  readonly cover = output();
  readonly help = output();
  protected readonly languages = UI_LANGUAGES.map(code => ({ code, short: NAMES[code], full: FULL[code] }));

  /** A sign-out has the browser forget everything, drafts too, so that the next user here finds nothing. */
  protected async signOut(): Promise<void> {
    if (this.drafts.hasAny() && !(await this.openDialog(SignOutDialog, null))) return;
    await this.session.signOut();
  }

  protected async chooseLanguage(language: UiLanguage): Promise<void> {
    const before = this.language.current();
    if (language === before) return;
    const text = this.words.of('app.languageChanged'); // in the language that the user is known to read
    await this.useLanguage(language);
    this.toaster.show(text, { undo: () => this.useLanguage(before) });
  }

  protected nextTheme(): void {
    const back = this.theme.next();
    const undo = (): Promise<void> => {
      back();
      return Promise.resolve();
    };
    this.toaster.show(this.words.of('app.themeChanged'), { undo });
  }

  private async useLanguage(language: UiLanguage): Promise<void> {
    await this.language.use(language);
    await this.session.changeSettings({ language });
  }

  protected initials(): string {
    const words = (this.session.me()?.displayName ?? '').split(' ');
    return words.map(initialOf).filter(Boolean).slice(0, 2).join('');
  }
}
