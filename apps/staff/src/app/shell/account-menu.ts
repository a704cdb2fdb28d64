import { Component, type ElementRef, inject, output, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { initialOf } from '@baanek/contracts';
import { Avatar, Icon, placeBelow } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { Toaster } from '../core/feedback/toaster';
import { Drafts } from '../core/forms/drafts';
import { dialogOpener } from '../core/forms/dialog-opener';
import { Words } from '../core/i18n/words';
import { Session } from '../core/session/session';
import { LanguageChoice } from './language-choice';
import { Theme } from './theme';

/** Under the initials of who is signed in: her settings, the look, the help, the keys, the way out. */
@Component({
  selector: 'bk-account-menu',
  imports: [Avatar, Icon, LanguageChoice, RouterLink, TranslocoDirective],
  template: `<ng-container *transloco="let t">
    <button #opener type="button" class="btn bare icon" popovertarget="account-menu">
      <bk-avatar [initials]="initials()" /><span class="sr-only">{{ t('app.me') }}</span>
    </button>
    <div #panel id="account-menu" class="menu" popover (beforetoggle)="place()">
      <p class="who">
        <span class="strong">{{ session.me()?.displayName }}</span>
        <span class="small quiet">{{ session.me()?.centre?.name }}</span>
      </p>
      <bk-language-choice />
      <a routerLink="/me" (click)="close()"><bk-icon name="settings" /> {{ t('me.title') }}</a>
      <button type="button" (click)="nextTheme()">
        <bk-icon [name]="theme.icon()" /> {{ t('app.theme.' + theme.current()) }}
      </button>
      <button type="button" (click)="close(); help.emit()">
        <bk-icon name="circle-help" /> {{ t('help.title') }}
      </button>
      <button type="button" (click)="close(); keys.emit()">
        <bk-icon name="keyboard" /> {{ t('keys.title') }}
      </button>
      <button type="button" (click)="close(); signOut()">
        <bk-icon name="log-out" /> {{ t('app.signOut') }}
      </button>
    </div>
  </ng-container>`,
  styleUrl: './account-menu.scss',
})
export class AccountMenu {
  private readonly drafts = inject(Drafts);
  private readonly openDialog = dialogOpener();
  private readonly toaster = inject(Toaster);
  private readonly words = inject(Words);
  protected readonly session = inject(Session);
  protected readonly theme = inject(Theme);
  readonly keys = output();
  readonly help = output();
  private readonly opener = viewChild.required<ElementRef<HTMLElement>>('opener');
  private readonly panel = viewChild.required<ElementRef<HTMLElement>>('panel');

  protected place(): void {
    placeBelow(this.opener().nativeElement, this.panel().nativeElement);
  }

  protected close(): void {
    this.panel().nativeElement.hidePopover();
  }

  /** A sign-out has the browser forget everything, drafts too, so that the next user here finds nothing. */
  protected async signOut(): Promise<void> {
    const dialog = import('./sign-out-dialog').then(m => m.SignOutDialog);
    if (this.drafts.hasAny() && !(await this.openDialog(dialog, null))) return;
    await this.session.signOut();
  }

  protected nextTheme(): void {
    const back = this.theme.next();
    const undo = (): Promise<void> => {
      back();
      return Promise.resolve();
    };
    this.toaster.show(this.words.of('app.themeChanged'), { undo });
  }

  protected initials(): string {
    const words = (this.session.me()?.displayName ?? '').split(' ');
    return words.map(initialOf).filter(Boolean).slice(0, 2).join('');
  }
}
