import { Component, inject } from '@angular/core';
import { Empty, Skeleton } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { confirmation } from '../../core/forms/confirm';
import { HouseRecordsClient } from '../../core/clients/shelter/house-records.client';
import { toastAction } from '../../core/forms/action';
import type { Wire } from '../../core/http/api-types';
import { BkDate } from '../../core/i18n/dates';
import { LiveFeed } from '../../core/live/live-feed';
import { LoadFailure } from '../../core/http/load-failure';
import { serverResource } from '../../core/http/server-resource';
import { Session } from '../../core/session/session';
import { Toaster } from '../../core/feedback/toaster';
import { Words } from '../../core/i18n/words';

/** Extensions that await the director's decision. */
@Component({
  selector: 'bk-extensions-card',
  imports: [BkDate, Empty, LoadFailure, Skeleton, TranslocoDirective],
  template: `<section class="card" *transloco="let t">
    <header>
      <h2>{{ t('extension.title') }}</h2>
    </header>
    @if (list.hasValue()) {
      <ul class="list">
        @for (asked of list.value().asked; track asked.id) {
          <li>
            <div class="main">
              <p class="strong">{{ asked.code }}</p>
              <p class="small">
                {{ asked.plannedEnd | bkDate }} – {{ asked.until | bkDate }} ·
                {{ t('set.extension.' + asked.reason) }}
              </p>
              <p class="small quiet">{{ asked.askedBy }}, {{ asked.askedAt | bkDate: 'moment' }}</p>
            </div>
            @if (session.may('shelter.approve')) {
              <button
                type="button"
                class="btn small primary"
                [disabled]="decision.running()"
                (click)="decide(asked, true)"
              >
                {{ t('extension.approve') }}
              </button>
              <button
                type="button"
                class="btn small"
                [disabled]="decision.running()"
                (click)="decide(asked, false)"
              >
                {{ t('extension.decline') }}
              </button>
            }
          </li>
        } @empty {
          <li><bk-empty icon="check" [text]="t('extension.none')" /></li>
        }
      </ul>
    } @else if (list.error()) {
      <bk-load-failure [of]="list" />
    } @else {
      <bk-skeleton [lines]="2" />
    }
  </section>`,
})
export class ExtensionsCard {
  private readonly client = inject(HouseRecordsClient);
  private readonly toaster = inject(Toaster);
  private readonly words = inject(Words);
  private readonly confirm = confirmation();
  protected readonly session = inject(Session);
  protected readonly decision = toastAction();
  protected readonly list = serverResource({
    loader: () => this.client.extensions(),
  });

  constructor() {
    inject(LiveFeed).follow(['shelter'], () => {
      this.list.reload();
    });
  }

  protected async decide(extension: Wire['ExtensionView'], approve: boolean): Promise<void> {
    if (!(await this.confirm(approve ? 'extension.approve' : 'extension.decline'))) return;
    await this.decision.run(async () => {
      await this.client.decideExtension(extension, approve);
      this.toaster.show(this.words.of(approve ? 'extension.approved' : 'extension.declined'));
    });
    this.list.reload();
  }
}
