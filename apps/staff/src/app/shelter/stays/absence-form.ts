import { Component, inject, output, signal } from '@angular/core';
import { Field } from '@baanek/ui';
import { DateField } from '@baanek/ui/calendar';
import { TranslocoDirective } from '@jsverse/transloco';
import { newKey } from '../../core/http/idempotency-key';
import { addDays, today } from '../../core/i18n/dates';
import { BoardStore } from '../house/board.store';
import { StayStore } from '../house/stay.store';

/** Records the nights that a household is away; its places are kept. */
@Component({
  selector: 'bk-absence-form',
  imports: [DateField, Field, TranslocoDirective],
  template: `<div class="stack" *transloco="let t">
    <div class="fields">
      <bk-field [label]="t('shelter.awayFrom')"
        ><bk-date-field [pickWord]="t('action.pickDate')" [(value)]="from"
      /></bk-field>
      <bk-field [label]="t('shelter.awayTo')"
        ><bk-date-field [pickWord]="t('action.pickDate')" [(value)]="to"
      /></bk-field>
    </div>
    <div class="line">
      <button
        type="button"
        class="btn primary"
        [disabled]="!from() || !to() || board.busy()"
        (click)="save()"
      >
        {{ t('shelter.away') }}
      </button>
      <button type="button" class="btn" (click)="closed.emit()">{{ t('action.cancel') }}</button>
    </div>
  </div>`,
})
export class AbsenceForm {
  private readonly store = inject(StayStore);
  protected readonly board = inject(BoardStore);
  readonly closed = output();
  private readonly key = newKey();
  protected readonly from = signal(today());
  protected readonly to = signal(addDays(today(), 1));

  protected async save(): Promise<void> {
    if (await this.store.recordAbsence({ from: this.from(), to: this.to() }, this.key)) this.closed.emit();
  }
}
