import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { WeekItemKind } from '@baanek/contracts';
import { TranslocoDirective } from '@jsverse/transloco';
import type { Wire } from '../../core/http/api-types';
import { BkDate } from '../../core/i18n/dates';

const PARTS: Record<WeekItemKind, string> = {
  task: 'plan',
  review: 'plan',
  reassessment: 'risk',
  follow_up: 'follow-ups',
  appointment: 'calendar',
};

/** What is to be done in cases, by code and day; each leads to where it is done. */
@Component({
  selector: 'bk-week-items',
  imports: [BkDate, RouterLink, TranslocoDirective],
  template: `<ul class="list" *transloco="let t">
    @for (item of items(); track $index) {
      <li>
        <a class="main" [routerLink]="['/cases', item.caseId, parts[item.kind]]">
          <span class="strong">{{ item.about }}</span> {{ t('set.weekItem.' + item.kind) }}
        </a>
        <span class="small quiet nowrap">{{ item.on | bkDate }}</span>
      </li>
    } @empty {
      <li class="quiet">{{ t(none()) }}</li>
    }
  </ul>`,
})
export class WeekItems {
  readonly items = input.required<readonly Wire['WeekItem'][]>();
  /** The key of what is said where there is nothing. */
  readonly none = input.required<string>();
  protected readonly parts = PARTS;
}
