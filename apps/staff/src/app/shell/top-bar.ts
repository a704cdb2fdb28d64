import { Component, inject, output, viewChild } from '@angular/core';
import { Icon, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { Session } from '../core/session/session';
import { AccountMenu } from './account-menu';
import { FindBox } from './find/find-box';
import { LanguageChoice } from './language-choice';

/** Search, language, privacy screen, account. */
@Component({
  selector: 'bk-top-bar',
  imports: [AccountMenu, FindBox, Icon, LanguageChoice, Status, TranslocoDirective],
  templateUrl: './top-bar.html',
  styleUrl: './top-bar.scss',
  host: { role: 'banner' },
})
export class TopBar {
  protected readonly session = inject(Session);
  private readonly box = viewChild.required(FindBox);
  readonly cover = output();
  readonly keys = output();
  readonly help = output();

  /** Leads to the box that finds. */
  find(): void {
    this.box().focus();
  }
}
