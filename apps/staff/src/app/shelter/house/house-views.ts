import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';

/** The two ways to look at the houses: tonight, and over weeks. */
@Component({
  selector: 'bk-house-views',
  imports: [RouterLink, TranslocoDirective],
  template: `<nav class="segments no-print" *transloco="let t" [attr.aria-label]="t('shelter.views')">
    <a routerLink="/shelter" [attr.aria-current]="of() === 'now' ? 'page' : null">{{ t('weeks.now') }}</a>
    <a routerLink="/shelter/weeks" [attr.aria-current]="of() === 'weeks' ? 'page' : null">{{
      t('weeks.title')
    }}</a>
  </nav>`,
})
export class HouseViews {
  /** The one that is shown. */
  readonly of = input.required<'now' | 'weeks'>();
}
