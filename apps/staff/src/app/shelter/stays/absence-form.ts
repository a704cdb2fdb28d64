import { Component, computed, inject, output } from '@angular/core';
import { form, FormField, required, validate } from '@angular/forms/signals';
import { Field, readDay } from '@baanek/ui';
import { DateField } from '@baanek/ui/calendar';
import { TranslocoDirective } from '@jsverse/transloco';
import { noReason, WhyFields, whyOf } from '../../core/history/why-fields';
import { FormFaults } from '../../core/forms/form-faults';
import { submission } from '../../core/forms/submission';
import { newKey } from '../../core/http/idempotency-key';
import { addDays, today } from '../../core/i18n/dates';
import { BoardStore } from '../house/board.store';
import { KeptFields } from '../house/kept-fields';
import { StayStore } from '../house/stay.store';
import { PanelButtons } from '../panel/panel-buttons';

const FORM = 'absence';

/** Records the nights that a household is away; its places are kept. */
@Component({
  selector: 'bk-absence-form',
  imports: [DateField, Field, FormFaults, FormField, PanelButtons, TranslocoDirective, WhyFields],
  template: `<form class="stack" *transloco="let t" (submit)="$event.preventDefault(); save()" novalidate>
    <bk-form-faults [of]="submission" />
    <div class="fields">
      <bk-field [label]="t('shelter.awayFrom')" [of]="form.from"
        ><bk-date-field [pickWord]="t('action.pickDate')" [formField]="form.from"
      /></bk-field>
      <bk-field [label]="t('shelter.awayTo')" [of]="form.to"
        ><bk-date-field [pickWord]="t('action.pickDate')" [formField]="form.to"
      /></bk-field>
    </div>
    @if (datedBack()) {
      <bk-why-fields [of]="form.why" />
    }
    <bk-panel-buttons>
      <button class="btn primary" [disabled]="form().submitting() || board.busy()">
        {{ t('shelter.away') }}
      </button>
      <button type="button" class="btn" (click)="end()">{{ t('action.cancel') }}</button>
    </bk-panel-buttons>
  </form>`,
})
export class AbsenceForm {
  private readonly store = inject(StayStore);
  protected readonly board = inject(BoardStore);
  readonly closed = output();
  private readonly kept = inject(KeptFields);
  private readonly stayId = this.board.shownStay();
  private readonly key = newKey();
  protected readonly submission = submission();
  private readonly typed = this.kept.of(FORM, this.stayId, () => ({
    ...{ from: today(), to: addDays(today(), 1), why: noReason() },
  }));
  /** Nights before the last one are recorded with a reason. */
  protected readonly datedBack = computed(() => {
    const from = readDay(this.typed().from);
    return from !== null && from < addDays(today(), -1);
  });
  protected readonly form = form(this.typed, path => {
    validate(path.from, ({ value }) => (readDay(value()) ? null : { kind: 'isDay' }));
    validate(path.to, ({ value, valueOf }) => {
      if (!readDay(value())) return { kind: 'isDay' };
      return value() > valueOf(path.from) ? null : { kind: 'afterStart' };
    });
    required(path.why.reason, { when: () => this.datedBack() });
  });

  protected async save(): Promise<void> {
    const { from, to, why: typed } = this.typed();
    const why = this.datedBack() ? whyOf(typed) : null;
    await this.submission.send(this.form, async () => {
      const nights = { from, to, ...(why ? { why } : {}) };
      if (await this.store.recordAbsence(nights, this.key)) this.end();
    });
  }

  protected end(): void {
    this.kept.forget(FORM, this.stayId);
    this.closed.emit();
  }
}
