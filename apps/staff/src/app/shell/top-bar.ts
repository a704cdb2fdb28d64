import { Component, inject, output } from '@angular/core';
import { Icon, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { Session } from '../core/session/session';
import { AccountMenu } from './account-menu';
import { LanguageChoice } from './language-choice';
import { PersonSearch } from './search/person-search';

/** Search, language, privacy screen, account. */
@Component({
  selector: 'bk-top-bar',
  imports: [AccountMenu, Icon, LanguageChoice, PersonSearch, Status, TranslocoDirective],
  templateUrl: './top-bar.html',
  styleUrl: './top-bar.scss',
  host: { role: 'banner' },
})
export class TopBar {
  protected readonly session = inject(Session);
  readonly cover = output();
  readonly help = output();
}
