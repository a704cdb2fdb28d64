import { Component, DestroyRef, type ElementRef, inject, signal, viewChild } from '@angular/core';
import { NavigationEnd, NavigationStart, Router, RouterOutlet } from '@angular/router';
import { Icon } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { FocusKeeper } from '../core/focus/focus-keeper';
import { PageKeys } from '../core/focus/page-keys';
import { isTyping } from '../core/focus/typing';
import { Connectivity } from '../core/http/connectivity';
import { Session } from '../core/session/session';
import { Theme } from './theme';
import { PrivacyScreen } from './privacy-screen';
import { TodayStore } from '../core/today/today.store';
import { Guide } from './help/guide';
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
        <bk-top-bar (cover)="covered.set(true)" (keys)="guide.keys()" (help)="guide.help()" />
        <div role="status">
          @if (connectivity.isLost()) {
            <p class="lost small">
              <bk-icon name="triangle-alert" [size]="16" /> {{ t('app.connectionLost') }}
            </p>
          }
        </div>
      </div>
      <div #content id="content" tabindex="-1"><router-outlet (activate)="another = true" /></div>
    </div>
    @if (covered()) {
      <bk-privacy-screen (lift)="covered.set(false)" />
    }
  </ng-container>`,
  providers: [Guide, TodayStore],
  styleUrl: './shell.scss',
  host: { '(document:keydown)': 'key($event)' },
})
export class Shell {
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly pageKeys = inject(PageKeys);
  protected readonly guide = inject(Guide);
  protected readonly connectivity = inject(Connectivity);
  private readonly content = viewChild.required<ElementRef<HTMLElement>>('content');
  private readonly bar = viewChild.required(TopBar);
  protected readonly covered = signal(false);
  /** Another page has been made, and not the same one with another record. */
  protected another = false;
  private escapedAt = NEVER;
  private wentAt = NEVER;

  constructor() {
    inject(Theme);
    this.followFocus(inject(FocusKeeper));
    inject(IdleLock).watch(inject(DestroyRef));
  }

  /** On another page the focus is where that begins; a filter or a tab of the same page leaves it where it is. */
  private followFocus(keeper: FocusKeeper): void {
    keeper.watch();
    let shown = pathOf(this.router.url);
    let before: HTMLElement | null = null;
    const content = (): HTMLElement => this.content().nativeElement;
    const events = this.router.events.subscribe(event => {
      if (event instanceof NavigationStart) {
        [before, this.another] = [content().querySelector('h1'), false];
      }
      if (!(event instanceof NavigationEnd)) return;
      const path = pathOf(event.urlAfterRedirects);
      if (path !== shown && !isOnTab()) keeper.toPage(content(), this.another ? before : null);
      shown = path;
    });
    inject(DestroyRef).onDestroy(() => {
      events.unsubscribe();
    });
  }

  protected key(event: KeyboardEvent): void {
    const now = event.timeStamp; // the time of the key press, because a busy page handles it later
    if (event.key === 'Escape') {
      const twice = now - this.escapedAt < TWICE_MS;
      if (twice) this.covered.update(covered => !covered);
      this.escapedAt = twice ? NEVER : now;
      return;
    }
    if (event.key === 'F1' && !this.covered()) {
      event.preventDefault(); // that of the browser
      void this.guide.help();
    }
    if (isTyping(event) || event.ctrlKey || event.metaKey || event.altKey || this.covered()) return;
    const inDialog = document.querySelector('.cdk-overlay-container [role=dialog]') !== null;
    // «?» and «/» by what they write, on a Russian layout Shift 7 and another key; all by their place, where N types «т»
    const isSlash = event.code === 'Slash';
    if (event.key === '?' || (isSlash && event.shiftKey && event.key !== '/')) {
      event.preventDefault();
      void this.guide.keys();
    } else if (inDialog) {
      // the keys of the page would work under it, or leave it behind
      return;
    } else if (event.key === '/' || isSlash) {
      event.preventDefault();
      this.bar().find();
    } else if (event.code === 'KeyN') {
      const isOfPage = this.pageKeys.keys().some(({ key }) => key === 'N');
      if (!isOfPage && this.session.may('appeals.log')) void this.router.navigate(['/appeals', 'new']);
    } else if (event.code === 'KeyG') {
      this.wentAt = now;
    } else if (event.code === 'KeyT' && now - this.wentAt < 1000) {
      void this.router.navigate(['/today']);
    } else if (event.code === 'KeyF') {
      event.preventDefault();
      document.querySelector<HTMLInputElement>('bk-list-bar input[type=search]')?.focus();
    }
  }
}

const pathOf = (url: string): string => url.split(/[?#]/, 1)[0] ?? '';

/** Whether the focus is on a tab of the page, which has only changed what is under it. */
const isOnTab = (): boolean => document.activeElement?.closest('nav.tabs') instanceof HTMLElement;
