import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Empty, Skeleton, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { StaysClient } from '../../core/clients/shelter/stays.client';
import { LoadFailure } from '../../core/http/load-failure';
import { BkDate } from '../../core/i18n/dates';
import { Words } from '../../core/i18n/words';
import { growingList } from '../../core/list/growing-list';
import { MoreButton } from '../../core/list/more-button';

/** Stays, the latest first, also those that are over or voided; each leads to its record. */
@Component({
  selector: 'bk-stays',
  imports: [BkDate, Empty, LoadFailure, MoreButton, RouterLink, Skeleton, Status, TranslocoDirective],
  template: `<main class="page" *transloco="let t">
    <nav class="crumbs" [attr.aria-label]="t('app.crumbs')">
      <a routerLink="/shelter">{{ t('shelter.title') }}</a> › <span>{{ t('stays.title') }}</span>
    </nav>
    <div class="page-head">
      <h1>{{ t('stays.title') }}</h1>
    </div>
    <section class="card">
      @if (list.loaded.error()) {
        <bk-load-failure [of]="list.loaded" />
      } @else if (list.loaded.hasValue()) {
        <ul class="list">
          @for (stay of list.rows(); track stay.id) {
            <li>
              <div class="main">
                <a class="strong" [routerLink]="['/shelter/stays', stay.id]">{{
                  stay.code || t('shelter.fromElsewhere')
                }}</a>
                <p class="small quiet">
                  {{ stay.admittedAt | bkDate: 'moment' }}
                  @if (stay.endedAt) {
                    – {{ stay.endedAt | bkDate: 'moment' }}
                  } @else if (!stay.voided) {
                    – {{ t('stays.still') }}
                  }
                  · {{ words.count('people', stay.people) }}
                </p>
              </div>
              @if (stay.voided) {
                <bk-status tone="brick" icon="circle-x">{{ t('history.voided') }}</bk-status>
              }
            </li>
          } @empty {
            <li><bk-empty icon="bed-double" [text]="t('stays.none')" /></li>
          }
        </ul>
        <bk-more-button [list]="list" />
      } @else {
        <bk-skeleton [lines]="8" />
      }
    </section>
  </main>`,
})
export class StaysPage {
  private readonly client = inject(StaysClient);
  protected readonly words = inject(Words);
  protected readonly list = growingList(
    () => null,
    async (_, after) => {
      const { stays, next } = await this.client.list({ after });
      return { rows: stays, next };
    },
  );
}
