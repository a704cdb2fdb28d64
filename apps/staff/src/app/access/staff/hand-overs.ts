import { Component, inject } from '@angular/core';
import { Empty, Skeleton } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuditClient } from '../../core/clients/access/audit.client';
import type { Wire } from '../../core/http/api-types';
import { LoadFailure } from '../../core/http/load-failure';
import { serverResource } from '../../core/http/server-resource';
import { BkDate } from '../../core/i18n/dates';
import { Words } from '../../core/i18n/words';
import { handOverOf } from '../trail-words';

/** Work that was handed over: whose, how much of it, to whom, when and by whom. */
@Component({
  selector: 'bk-hand-overs',
  imports: [BkDate, Empty, LoadFailure, Skeleton, TranslocoDirective],
  template: `<section class="card" *transloco="let t">
    <header>
      <h2>{{ t('staff.handOvers') }}</h2>
    </header>
    @if (entries.error()) {
      <bk-load-failure [of]="entries" />
    } @else if (entries.hasValue()) {
      <ul class="list">
        @for (entry of entries.value(); track entry.id) {
          <li>
            <div class="main">
              <p>
                <span class="strong">{{ entry.subjectName }}</span> · {{ told(entry) }}
              </p>
              <p class="small quiet">{{ entry.at | bkDate: 'moment' }} · {{ entry.staffName }}</p>
            </div>
          </li>
        } @empty {
          <li><bk-empty icon="arrow-right-left" [text]="t('staff.noHandOvers')" /></li>
        }
      </ul>
    } @else {
      <bk-skeleton [lines]="3" />
    }
  </section>`,
})
export class HandOvers {
  private readonly client = inject(AuditClient);
  private readonly words = inject(Words);
  protected readonly entries = serverResource({ loader: () => this.client.handOvers() });

  reload(): void {
    this.entries.reload();
  }

  protected told(entry: Wire['TrailEntry']): string {
    return handOverOf(this.words, entry);
  }
}
