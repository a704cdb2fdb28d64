import { Component, DestroyRef, inject, signal } from '@angular/core';
import { Router, RouterOutlet } from '@angular/router';
import { Icon } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { dialogOpener } from '../core/forms/dialog-opener';
import { Connectivity } from '../core/http/connectivity';
import { Session } from '../core/session/session';
import { Theme } from './theme';
import { PrivacyScreen } from './privacy-screen';
import { IdleLock } from './idle-lock';
import { NavigationRail } from './navigation/navigation-rail';
import { TopBar } from './top-bar';

const TWICE_MS = 500;
const NEVER = -Infinity;

/** The frame around every page behind the sign-in. */
@Component({
  selector: 'bk-shell',
  imports: [PrivacyScreen, Icon, NavigationRail, RouterOutlet, TopBar, TranslocoDirective],
  template: `<ng-container *transloco="let t">
    <a class="skip" href="#content" (click)="$event.preventDefault(); content.focus()">{{ t('app.skip') }}</a>
    <bk-navigation-rail />
    <div class="side">
      <div class="head">
        <bk-top-bar (cover)="covered.set(true)" (help)="help()" />
        <div role="status">
          @if (connectivity.isLost()) {
            <p class="lost small">
              <bk-icon name="triangle-alert" [size]="16" /> {{ t('app.connectionLost') }}
            </p>
          }
        </div>
      </div>
      <div #content id="content" tabindex="-1"><router-outlet /></div>
    </div>
    @if (covered()) {
      <bk-privacy-screen (lift)="covered.set(false)" />
    }
  </ng-container>`,
  styleUrl: './shell.scss',
  host: { '(document:keydown)': 'key($event)' },
})
export class Shell {
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly openDialog = dialogOpener();
  protected readonly connectivity = inject(Connectivity);
  protected readonly covered = signal(false);
  private escapedAt = NEVER;
  private wentAt = NEVER;

  constructor() {
    inject(Theme);
    inject(IdleLock).watch(inject(DestroyRef));
  }

  protected help(): void {
    const keys = import('./keys-help').then(m => m.KeysHelp);
    void this.openDialog(keys, null);
  }

  protected key(event: KeyboardEvent): void {
    const now = event.timeStamp; // the time of the key press, because a busy page handles it later
    if (event.key === 'Escape') {
      const twice = now - this.escapedAt < TWICE_MS;
      if (twice) this.covered.update(covered => !covered);
      this.escapedAt = twice ? NEVER : now;
      return;
    }
    if (isTyping(event) || event.ctrlKey || event.metaKey || event.altKey || this.covered()) return;
    // by the position of the key: on a Russian or Kyrgyz layout N types «т»
    switch (event.code) {
      case 'KeyN':
        if (this.session.may('appeals.log')) void this.router.navigate(['/appeals', 'new']);
        break;
      case 'KeyG':
        this.wentAt = now;
        break;
      case 'KeyT':
        if (now - this.wentAt < 1000) void this.router.navigate(['/today']);
        break;
      case 'KeyF':
        document.querySelector<HTMLInputElement>('bk-list-bar input[type=search]')?.focus();
        event.preventDefault();
        break;
      case 'Slash':
        if (event.shiftKey) this.help();
        else document.querySelector<HTMLInputElement>('bk-person-search input')?.focus();
        event.preventDefault();
    }
  }
}

function isTyping(event: KeyboardEvent): boolean {
  return (
    event.target instanceof HTMLElement && event.target.matches('input, textarea, select, [contenteditable]')
  );
}
