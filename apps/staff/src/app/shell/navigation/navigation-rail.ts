import { Component, computed, inject } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { Icon } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { Session } from '../../core/session/session';
import { TodayStore } from '../../core/today/today.store';
import { Words } from '../../core/i18n/words';
import { AREAS } from './areas';

/** The areas of one's role: a rail on the left, a bar at the bottom of small screens. */
@Component({
  selector: 'bk-navigation-rail',
  imports: [Icon, RouterLink, RouterLinkActive, TranslocoDirective],
  template: `<ng-container *transloco="let t">
    <nav [attr.aria-label]="t('nav.label')">
      <a class="brand" routerLink="/today"><bk-icon name="house" [size]="22" /> Baanek</a>
      @for (area of areas(); track area.path) {
        <a [routerLink]="area.path" routerLinkActive="active" ariaCurrentWhenActive="page">
          <bk-icon [name]="area.icon" />
          <span>{{ t(area.name) }}</span>
          @if (today.counts().get(area.path); as n) {
            <span class="count tabular" aria-hidden="true">{{ n }}</span>
            <span class="sr-only">{{ words.count('today.waits', n) }}</span>
          }
        </a>
      }
    </nav>
    <footer>{{ session.me()?.centre?.name }}<br />{{ t('app.staffOnly') }}</footer>
  </ng-container>`,
  styleUrl: './navigation-rail.scss',
})
export class NavigationRail {
  protected readonly session = inject(Session);
  protected readonly today = inject(TodayStore);
  protected readonly words = inject(Words);
  protected readonly areas = computed(() => {
    this.session.me();
    return AREAS.filter(area => this.session.may(area.permission));
  });
}
