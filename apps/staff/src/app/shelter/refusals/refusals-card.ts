import { Component, inject, signal, Injector } from '@angular/core';
import { afterReload } from '../../core/http/settled';
import { Empty, Skeleton } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { BoardClient } from '../../core/clients/shelter/board.client';
import { RefusalsClient } from '../../core/clients/shelter/refusals.client';
import { toastAction } from '../../core/forms/action';
import { dialogOpener } from '../../core/forms/dialog-opener';
import type { Wire } from '../../core/http/api-types';
import { LoadFailure } from '../../core/http/load-failure';
import { BkDate } from '../../core/i18n/dates';
import { Words } from '../../core/i18n/words';
import { growingList } from '../../core/list/growing-list';
import { MoreButton } from '../../core/list/more-button';
import { LiveFeed } from '../../core/live/live-feed';
import { RefusalDialog, type RefusalToOpen, type WaitingFamily } from './refusal-dialog';
import { countsOf } from './refusal-fields';

const PARTS = ['women', 'men', 'girls', 'boys'] as const;

/** Who could not be taken in, the latest first; each leads to its record. */
@Component({
  selector: 'bk-refusals-card',
  imports: [BkDate, Empty, LoadFailure, MoreButton, Skeleton, TranslocoDirective],
  template: `<section class="card" *transloco="let t">
    <header>
      <h2>{{ t('refusal.all') }}</h2>
    </header>
    <div class="body">
      <label class="check">
        <input type="checkbox" [checked]="voided()" (change)="voided.set(!voided())" />
        {{ t('refusal.voided') }}
      </label>
    </div>
    @if (list.loaded.error()) {
      <bk-load-failure [of]="list.loaded" />
    } @else if (list.loaded.hasValue()) {
      <ul class="list">
        @for (one of list.rows(); track one.id) {
          <li>
            <div class="main">
              <p class="strong">
                {{ one.code || t('refusal.caller') }} <span class="quiet">· {{ people(one) }}</span>
              </p>
              <p class="small">
                {{ t('set.refusal.' + one.reason) }} · {{ t('set.refusedTo.' + one.sentTo) }}
              </p>
              <p class="small quiet">{{ one.refusedAt | bkDate: 'moment' }}, {{ one.refusedBy }}</p>
            </div>
            <button type="button" class="btn small" [disabled]="opening.running()" (click)="open(one)">
              {{ t('history.open') }}
            </button>
          </li>
        } @empty {
          <li><bk-empty icon="check" [text]="t('refusal.none')" /></li>
        }
      </ul>
      <bk-more-button [list]="list" />
    } @else {
      <bk-skeleton [lines]="3" />
    }
  </section>`,
})
export class RefusalsCard {
  private readonly client = inject(RefusalsClient);
  private readonly board = inject(BoardClient);
  private readonly words = inject(Words);
  private readonly injector = inject(Injector);
  private readonly openDialog = dialogOpener();
  protected readonly opening = toastAction();
  /** The voided ones are shown instead. */
  protected readonly voided = signal(false);
  protected readonly list = growingList(
    () => this.voided(),
    async (voided, after) => {
      const { refusals, next } = await this.client.list({ voided: voided ? 'true' : 'false', after });
      return { rows: refusals, next };
    },
  );

  constructor() {
    inject(LiveFeed).follow(['shelter'], () => {
      this.list.reload();
    });
  }

  /** «Женщин: 1, девочек: 2». */
  protected people(refusal: Wire['RefusalView']): string {
    return PARTS.filter(part => refusal[part] > 0)
      .map(part => `${this.words.of(`refusal.${part}`)}: ${refusal[part]}`)
      .join(', ');
  }

  protected async open(refusal: Wire['RefusalView']): Promise<void> {
    let waiting: WaitingFamily[] = [];
    const read = await this.opening.run(async () => {
      const board = await this.board.board();
      waiting = board.waiting.map(({ id, members }) => ({
        ...{ value: id, label: members[0]?.code ?? '', counts: countsOf(members) },
      }));
    });
    const again = (): Promise<RefusalToOpen | undefined> =>
      afterReload(this.list.loaded, this.injector, () => {
        const now = this.list.rows().find(({ id }) => id === refusal.id);
        return now && { refusal: now, waiting };
      });
    if (read && (await this.openDialog(RefusalDialog, { refusal, waiting }, { again }))) this.list.reload();
  }
}
