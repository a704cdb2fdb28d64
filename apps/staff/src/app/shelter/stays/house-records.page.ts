import { Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { Session } from '../../core/session/session';
import { ExtensionsCard } from '../extensions/extensions-card';
import { HouseFigures } from './house-figures';
import { HouseIncidentsCard } from '../house-incidents/house-incidents-card';
import { SeparationsCard } from '../separations/separations-card';
import { RefusalForm } from '../refusals/refusal-form';
import { RefusalsCard } from '../refusals/refusals-card';

/** Records of the house other than stays: extensions to decide, incidents, refusals, statistics. */
@Component({
  selector: 'bk-house-records',
  imports: [
    ExtensionsCard,
    HouseFigures,
    Icon,
    HouseIncidentsCard,
    RefusalForm,
    RefusalsCard,
    RouterLink,
    SeparationsCard,
    TranslocoDirective,
  ],
  template: `<main class="page" *transloco="let t">
    <nav class="crumbs no-print" [attr.aria-label]="t('app.crumbs')">
      <a routerLink="/shelter">{{ t('shelter.title') }}</a> › <span>{{ t('houseRecords.title') }}</span>
    </nav>
    <div class="page-head">
      <h1>{{ t('houseRecords.title') }}</h1>
      <a class="btn end no-print" routerLink="/shelter/stays"
        ><bk-icon name="history" /> {{ t('stays.title') }}</a
      >
      <a class="btn no-print" routerLink="/shelter/agreement"
        ><bk-icon name="file-text" /> {{ t('agreement.blank') }}</a
      >
    </div>
    <div class="columns">
      <div class="stack">
        <bk-extensions-card class="no-print" [stay]="stay()" />
        <bk-house-figures />
      </div>
      <div class="stack no-print">
        @if (session.may('shelter.allocate')) {
          <bk-refusal-form [requestId]="refuse()" />
        }
        <bk-refusals-card />
        <bk-house-incidents-card />
        @if (session.may('shelter.allocate')) {
          <bk-separations-card />
        }
      </div>
    </div>
  </main>`,
})
export class HouseRecordsPage {
  protected readonly session = inject(Session);
  /** The stay whose extension is to be decided, from the address. */
  readonly stay = input<string>();
  /** The request of the waiting list to refuse, from the address. */
  readonly refuse = input<string>();
}
