import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { Empty, Failure, Skeleton } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { Api, type Wire } from '../core/api';
import { BkDate } from '../core/dates';
import { LiveFeed } from '../core/live';
import { loaded } from '../core/loaded';
import { asProblem } from '../core/problem';
import { Session } from '../core/session';
import { Toaster } from '../core/toaster';
import { Words } from '../core/words';

/** Longer stays that wait for the director. */
@Component({
  selector: 'bk-extensions-card',
  imports: [BkDate, Empty, Failure, Skeleton, TranslocoDirective],
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
                {{ asked.plannedEnd | bkDate }} → {{ asked.until | bkDate }} ·
                {{ t('set.extension.' + asked.reason) }}
              </p>
              <p class="small quiet">{{ asked.askedBy }}, {{ asked.askedAt | bkDate: 'moment' }}</p>
            </div>
            @if (session.may('shelter.approve')) {
              <button
                type="button"
                class="btn small primary"
                [disabled]="busy()"
                (click)="decide(asked, true)"
              >
                {{ t('extension.approve') }}
              </button>
              <button type="button" class="btn small" [disabled]="busy()" (click)="decide(asked, false)">
                {{ t('extension.decline') }}
              </button>
            }
          </li>
        } @empty {
          <li><bk-empty icon="check" [text]="t('extension.none')" /></li>
        }
      </ul>
    } @else if (list.error()) {
      <bk-failure [text]="t('error.load')" [retry]="t('action.retry')" (again)="list.reload()" />
    } @else {
      <bk-skeleton [lines]="2" />
    }
  </section>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ExtensionsCard {
  private readonly api = inject(Api);
  private readonly toaster = inject(Toaster);
  private readonly words = inject(Words);
  protected readonly session = inject(Session);
  protected readonly busy = signal(false);
  protected readonly list = loaded({
    loader: () => this.api.get<Wire['ExtensionList']>('shelter/extensions'),
  });

  constructor() {
    inject(LiveFeed).follow(['shelter'], () => this.list.reload());
  }

  protected async decide({ id, version }: Wire['ExtensionView'], approve: boolean): Promise<void> {
    this.busy.set(true);
    try {
      await this.api.change('POST', `shelter/extensions/${id}/decide`, version, { approve });
      this.toaster.say(this.words.of(approve ? 'extension.approved' : 'extension.declined'));
    } catch (error) {
      this.toaster.say(this.words.problem(asProblem(error)), { tone: 'brick' });
    } finally {
      this.busy.set(false);
      this.list.reload();
    }
  }
}
