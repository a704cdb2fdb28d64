import { Component, computed, inject, input, output, signal } from '@angular/core';
import { form, FormField, required } from '@angular/forms/signals';
import { ESCORT_OUTCOMES, type EscortOutcome } from '@baanek/contracts';
import { Choice, Control, Field } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { isComplete } from '../forms/complete';
import { keepTyped } from '../forms/keeping/keep-typed';
import { RestoredNote } from '../forms/keeping/restored-note';
import type { Wire } from '../http/api-types';
import { Words } from '../i18n/words';

interface Fields {
  outcome: EscortOutcome | null;
  words: string;
}

/** Records the outcome of an escort. */
@Component({
  selector: 'bk-outcome-form',
  imports: [Choice, Control, Field, FormField, RestoredNote, TranslocoDirective],
  template: `<form class="stack" *transloco="let t" (submit)="$event.preventDefault(); save()" novalidate>
    <bk-restored-note />
    <bk-choice [legend]="t('escort.outcome')" [options]="outcomes()" [formField]="form.outcome" />
    <bk-field [label]="t('escort.details')" [optionalWord]="t('field.optional')" [of]="form.words">
      <textarea bkControl [formField]="form.words"></textarea>
    </bk-field>
    <div class="line">
      <button class="btn primary" [disabled]="busy()">
        {{ t('action.save') }}
      </button>
      <button type="button" class="btn" (click)="cancelled.emit()">{{ t('action.cancel') }}</button>
    </div>
  </form>`,
})
export class OutcomeForm {
  private readonly vocabulary = inject(Words);
  /** Whose outcome it is, by the id of the escort. */
  readonly escortId = input.required<string>();
  readonly busy = input(false);
  readonly recorded = output<Wire['RecordOutcome']>();
  readonly cancelled = output();
  private readonly model = signal<Fields>({ outcome: null, words: '' });
  protected readonly keeping = keepTyped(() => `outcome-${this.escortId()}`, this.model);
  protected readonly form = form(this.model, path => {
    required(path.outcome);
  });
  protected readonly outcomes = computed(() => this.vocabulary.options('escortOutcome', ESCORT_OUTCOMES));

  protected save(): void {
    const fields = this.model();
    this.form.outcome().markAsTouched();
    if (isComplete(fields)) this.recorded.emit(fields);
  }
}
