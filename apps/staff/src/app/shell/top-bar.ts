import { CdkMenuModule } from '@angular/cdk/menu';
import { ChangeDetectionStrategy, Component, inject, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { UI_LANGUAGES, type UiLanguage } from '@baanek/contracts';
import { Avatar, Icon, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { Language } from '../core/language';
import { Session } from '../core/session';
import { Theme } from '../core/theme';
import { Find } from './find';

const NAMES: Record<UiLanguage, string> = { ky: 'Кыр', ru: 'Рус', en: 'Eng' };
const FULL: Record<UiLanguage, string> = { ky: 'Кыргызча', ru: 'Русский', en: 'English' };

/** Find, language, cover, me. */
@Component({
  selector: 'bk-top-bar',
  imports: [Avatar, CdkMenuModule, Find, Icon, RouterLink, Status, TranslocoDirective],
  templateUrl: './top-bar.html',
  styleUrl: './top-bar.scss',
  host: { role: 'banner' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TopBar {
  protected readonly session = inject(Session);
  protected readonly language = inject(Language);
  protected readonly theme = inject(Theme);
  readonly cover = output();
  readonly help = output();
  protected readonly languages = UI_LANGUAGES.map(code => ({ code, short: NAMES[code], full: FULL[code] }));

  protected async speak(language: UiLanguage): Promise<void> {
    await this.language.use(language);
    await this.session.changeSettings({ language });
  }

  protected initials(): string {
    const words = (this.session.me()?.displayName ?? '').split(' ');
    return words
      .map(word => word.charAt(0))
      .join('')
      .slice(0, 2)
      .toUpperCase();
  }
}
