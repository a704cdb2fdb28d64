import { Component, inject, signal } from '@angular/core';
import { Empty, Skeleton } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { SeparationsClient } from '../../core/clients/shelter/separations.client';
import { dialogOpener } from '../../core/forms/dialogs';
import type { Wire } from '../../core/http/api-types';
import { LoadFailure } from '../../core/http/load-failure';
import { serverResource } from '../../core/http/server-resource';
import { SeparationDialog } from './separation-dialog';

/** Households that are kept apart; one that was never right is voided. */
@Component({
  selector: 'bk-separations-card',
  imports: [Empty, LoadFailure, Skeleton, TranslocoDirective],
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
    @if (list.error()) {
      <bk-load-failure [of]="list" />
    } @else if (list.hasValue()) {
      <ul class="list">
        @for (pair of list.value().pairs; track pair.id) {
          <li>
            <div class="main">{{ pair.first }} — {{ pair.second }}</div>
            <button type="button" class="btn small" (click)="open(pair)">{{ t('history.open') }}</button>
          </li>
        } @empty {
          <li><bk-empty icon="split" [text]="t('separation.none')" /></li>
        }
      </ul>
    } @else {
      <bk-skeleton [lines]="2" />
    }
  </section>`,
})
export class SeparationsCard {
  private readonly client = inject(SeparationsClient);
  private readonly openDialog = dialogOpener();
  /** Those that have ended are shown instead. */
  protected readonly ended = signal(false);
  protected readonly list = serverResource({
    params: () => ({ ended: this.ended() }),
    loader: ({ params }) => this.client.list(params.ended),
  });

  protected async open(pair: Wire['SeparationList']['pairs'][number]): Promise<void> {
    if (await this.openDialog(SeparationDialog, { pair, ended: this.ended() })) this.list.reload();
  }
}
