import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { form, FormField, required } from '@angular/forms/signals';
import { ESCORT_OUTCOMES } from '@baanek/contracts';
import { Choice, Control, Field } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import type { Wire } from '../core/api';
import { Words } from '../core/words';

/** How a trip went. */
@Component({
  selector: 'bk-outcome-form',
  imports: [Choice, Control, Field, FormField, TranslocoDirective],
  template: `<form class="stack" *transloco="let t" (submit)="$event.preventDefault(); save()" novalidate>
    <bk-choice [legend]="t('trip.outcome')" [options]="outcomes()" [formField]="form.outcome" />
    <bk-field [label]="t('trip.words')" [optionalWord]="t('field.optional')" [of]="form.words">
      <textarea bkControl [formField]="form.words"></textarea>
    </bk-field>
    <div class="line">
      <button class="btn primary" [disabled]="busy() || !form.outcome().value()">
        {{ t('action.save') }}
      </button>
      <button type="button" class="btn" (click)="dropped.emit()">{{ t('action.cancel') }}</button>
    </div>
  </form>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class OutcomeForm {
  private readonly vocabulary = inject(Words);
  readonly busy = input(false);
  readonly told = output<Wire['RecordOutcome']>();
  readonly dropped = output();
  protected readonly form = form(signal({ outcome: '', words: '' }), path => {
    required(path.outcome);
  });
  protected readonly outcomes = computed(() => this.vocabulary.options('tripOutcome', ESCORT_OUTCOMES));

  protected save(): void {
    if (this.form().valid()) this.told.emit(this.form().value() as Wire['RecordOutcome']);
  }
}
