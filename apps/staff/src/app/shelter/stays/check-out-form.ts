import { Component, computed, inject, output, signal } from '@angular/core';
import { form } from '@angular/forms/signals';
import { type Destination, DESTINATIONS, type Goods, GOODS } from '@baanek/contracts';
import { Choice } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { EarlierFields, earlierOf, justNow } from '../../core/history/earlier-fields';
import { Words } from '../../core/i18n/words';
import { BoardStore } from '../house/board.store';
import { StayStore } from '../house/stay.store';

/** Checks a household out: where it goes, and whether it has given back what was lent; now, or dated back. */
@Component({
  selector: 'bk-check-out-form',
  imports: [Choice, EarlierFields, TranslocoDirective],
  template: `<div class="stack" *transloco="let t">
    <bk-choice [legend]="t('shelter.destination')" [options]="destinations()" [(value)]="destination" />
    <bk-choice [legend]="t('shelter.goods')" [options]="goods()" [(value)]="returned" />
    <bk-earlier-fields [of]="when" [(opened)]="earlier" />
    <div class="line">
      <button
        type="button"
        class="btn primary"
        [disabled]="!destination() || !returned() || (earlier() && !dated()) || board.busy()"
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
  protected readonly earlier = signal(false);
  private readonly typed = signal(justNow());
  protected readonly when = form(this.typed);
  protected readonly dated = computed(() => earlierOf(this.typed()));
  protected readonly destinations = computed(() => this.words.options('destination', DESTINATIONS));
  protected readonly goods = computed(() => this.words.options('goods', GOODS));

  protected async save(): Promise<void> {
    const [destination, goods] = [this.destination(), this.returned()];
    const dated = this.earlier() ? this.dated() : null;
    if (!destination || !goods) return;
    const when = dated ? { endedAt: dated.at, why: dated.why } : {};
    if (await this.store.checkOut({ destination, goods, ...when })) this.closed.emit();
  }
}
