import { Component, inject, signal, Injector } from '@angular/core';
import { afterReload } from '../../core/http/settled';
import { Empty, Skeleton } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { SeparationsClient } from '../../core/clients/shelter/separations.client';
import { dialogOpener } from '../../core/forms/dialog-opener';
import type { Wire } from '../../core/http/api-types';
import { LoadFailure } from '../../core/http/load-failure';
import { growingList } from '../../core/list/growing-list';
import { MoreButton } from '../../core/list/more-button';
import { SeparationDialog, type SeparationToOpen } from './separation-dialog';

/** Households that are kept apart; one that was never right is voided. */
@Component({
  selector: 'bk-separations-card',
  imports: [Empty, LoadFailure, MoreButton, Skeleton, TranslocoDirective],
  template: `<section class="card" *transloco="let t">
    <header>
      <h2>{{ t('separation.title') }}</h2>
    </header>
    <div class="body">
      <label class="check">
        <input type="checkbox" [checked]="ended()" (change)="ended.set(!ended())" />
        {{ t('separation.ended') }}
      </label>
    </div>
    @if (list.loaded.error()) {
      <bk-load-failure [of]="list.loaded" />
    } @else if (list.loaded.hasValue()) {
      <ul class="list">
        @for (pair of list.rows(); track pair.id) {
          <li>
            <div class="main">{{ pair.first }} — {{ pair.second }}</div>
            <button type="button" class="btn small" (click)="open(pair)">{{ t('history.open') }}</button>
          </li>
        } @empty {
          <li><bk-empty icon="split" [text]="t('separation.none')" /></li>
        }
      </ul>
      <bk-more-button [list]="list" />
    } @else {
      <bk-skeleton [lines]="2" />
    }
  </section>`,
})
export class SeparationsCard {
  private readonly client = inject(SeparationsClient);
  private readonly injector = inject(Injector);
  private readonly openDialog = dialogOpener();
  /** Those that have ended are shown instead. */
  protected readonly ended = signal(false);
  protected readonly list = growingList(
    () => this.ended(),
    async (ended, after) => {
      const { pairs, next } = await this.client.list({ ended: ended ? 'true' : 'false', after });
      return { rows: pairs, next };
    },
  );

  protected async open(pair: Wire['SeparationView']): Promise<void> {
    const again = (): Promise<SeparationToOpen | undefined> =>
      afterReload(this.list.loaded, this.injector, () => {
        const now = this.list.rows().find(({ id }) => id === pair.id);
        return now && { pair: now, ended: this.ended() };
      });
    if (await this.openDialog(SeparationDialog, { pair, ended: this.ended() }, { again })) this.list.reload();
  }
}
