import { Component, computed, inject, output, signal } from '@angular/core';
import { type Destination, DESTINATIONS, type Goods, GOODS } from '@baanek/contracts';
import { Choice } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { Words } from '../../core/i18n/words';
import { BoardStore } from '../house/board.store';
import { StayStore } from '../house/stay.store';

/** Checks a household out: where it goes, and whether it has given back what was lent. */
@Component({
  selector: 'bk-check-out-form',
  imports: [Choice, TranslocoDirective],
  template: `<div class="stack" *transloco="let t">
    <bk-choice [legend]="t('shelter.destination')" [options]="destinations()" [(value)]="destination" />
    <bk-choice [legend]="t('shelter.goods')" [options]="goods()" [(value)]="returned" />
    <div class="line">
      <button
        type="button"
        class="btn primary"
        [disabled]="!destination() || !returned() || board.busy()"
        (click)="save()"
      >
        {{ t('shelter.checkOut') }}
      </button>
      <button type="button" class="btn" (click)="closed.emit()">{{ t('action.cancel') }}</button>
    </div>
  </div>`,
})
export class CheckOutForm {
  private readonly store = inject(StayStore);
  private readonly words = inject(Words);
  protected readonly board = inject(BoardStore);
  readonly closed = output();
  protected readonly destination = signal<Destination | null>(null);
  protected readonly returned = signal<Goods | null>(null);
  protected readonly destinations = computed(() => this.words.options('destination', DESTINATIONS));
  protected readonly goods = computed(() => this.words.options('goods', GOODS));

  protected async save(): Promise<void> {
    const [destination, goods] = [this.destination(), this.returned()];
    if (destination && goods && (await this.store.checkOut({ destination, goods }))) this.closed.emit();
  }
}
