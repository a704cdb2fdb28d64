import { Component, computed, inject, output, signal } from '@angular/core';
import { form } from '@angular/forms/signals';
import { Field } from '@baanek/ui';
import { DateField } from '@baanek/ui/calendar';
import { TranslocoDirective } from '@jsverse/transloco';
import { noReason, WhyFields, whyOf } from '../../core/history/why-fields';
import { newKey } from '../../core/http/idempotency-key';
import { addDays, today } from '../../core/i18n/dates';
import { BoardStore } from '../house/board.store';
import { StayStore } from '../house/stay.store';

/** Records the nights that a household is away; its places are kept. */
@Component({
  selector: 'bk-absence-form',
  imports: [DateField, Field, TranslocoDirective, WhyFields],
  template: `<div class="stack" *transloco="let t">
    <div class="fields">
      <bk-field [label]="t('shelter.awayFrom')"
        ><bk-date-field [pickWord]="t('action.pickDate')" [(value)]="from"
      /></bk-field>
      <bk-field [label]="t('shelter.awayTo')"
        ><bk-date-field [pickWord]="t('action.pickDate')" [(value)]="to"
      /></bk-field>
    </div>
    @if (datedBack()) {
      <bk-why-fields [of]="why" />
    }
    <div class="line">
      <button
        type="button"
        class="btn primary"
        [disabled]="!from() || !to() || (datedBack() && !reason().reason) || board.busy()"
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

  protected readonly reason = signal(noReason());
  protected readonly why = form(this.reason);
  /** Nights before the last one are recorded with a reason. */
  protected readonly datedBack = computed(() => this.from() !== '' && this.from() < addDays(today(), -1));

  protected async save(): Promise<void> {
    const why = this.datedBack() ? whyOf(this.reason()) : null;
    const nights = { from: this.from(), to: this.to(), ...(why ? { why } : {}) };
    if (await this.store.recordAbsence(nights, this.key)) this.closed.emit();
  }
}
