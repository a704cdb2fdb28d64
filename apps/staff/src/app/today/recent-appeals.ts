import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Empty, Skeleton, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { AppealsClient } from '../core/clients/cases/appeals.client';
import type { Wire } from '../core/http/api-types';
import { BkDate } from '../core/i18n/dates';
import { LiveFeed } from '../core/live/live-feed';
import { LoadFailure } from '../core/http/load-failure';
import { serverResource } from '../core/http/server-resource';
import { Words } from '../core/i18n/words';
import { appealLabel } from '../people/appeal-label';

const SHOWN = 6;

/** The last calls and visits. */
@Component({
  selector: 'bk-recent-appeals',
  imports: [BkDate, Empty, LoadFailure, RouterLink, Skeleton, Status, TranslocoDirective],
  template: `<section class="card" *transloco="let t">
    <header>
      <h2>{{ t('today.recentAppeals') }}</h2>
      <a class="end small" routerLink="/appeals">{{ t('appeals.title') }}</a>
    </header>
    @if (page.error()) {
      <bk-load-failure [of]="page" />
    } @else if (page.hasValue()) {
      <ul class="list">
        @for (appeal of page.value().appeals.slice(0, shown); track appeal.id) {
          <li>
            <span class="quiet tabular nowrap"
              >{{ appeal.happenedAt | bkDate: 'short' }}, {{ appeal.happenedAt | bkDate: 'time' }}</span
            >
            <div class="main">
              <p>
                <a class="strong" [routerLink]="['/appeals', appeal.id]">{{ labelOf(appeal) }}</a>
              </p>
              <p class="small">
                @for (type of appeal.violence; track type) {
                  {{ t('set.violence.' + type) }}{{ $last ? '' : ', ' }}
                }
              </p>
            </div>
            <bk-status>{{ t('set.channel.' + appeal.channel) }}</bk-status>
          </li>
        } @empty {
          <li><bk-empty icon="phone" [text]="t('appeals.empty')" /></li>
        }
      </ul>
    } @else {
      <bk-skeleton />
    }
  </section>`,
})
export class RecentAppeals {
  private readonly client = inject(AppealsClient);
  private readonly words = inject(Words);
  protected readonly shown = SHOWN;
  protected readonly page = serverResource({ loader: () => this.client.list() });

  constructor() {
    inject(LiveFeed).follow(['appeals'], () => {
      this.page.reload();
    });
  }

  protected labelOf(appeal: Wire['AppealLine']): string {
    return appealLabel(this.words, appeal);
  }
}
