import { Component, computed, inject, signal } from '@angular/core';
import { form, FormField, required } from '@angular/forms/signals';
import { ESCORT_OUTCOMES, type EscortOutcome } from '@baanek/contracts';
import { Choice, Control, Field } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { ModalDialog } from '../core/forms/dialogs';
import { keepTyped } from '../core/forms/keeping/keep-typed';
import { FormFaults } from '../core/forms/form-faults';
import { submission } from '../core/forms/submission';
import { noReason, WhyFields, type WhyModel, whyOf } from '../core/history/why-fields';
import type { Wire } from '../core/http/api-types';
import { Words } from '../core/i18n/words';
import { SaveFooter } from '../core/forms/save-footer';
import { told } from '../core/history/recorded-in';

export interface OutcomeToCorrect {
  escort: Pick<Wire['OwnEscortView'], 'id' | 'outcome' | 'words'>;
  work: (outcome: Wire['CorrectOutcome']) => Promise<unknown>;
}

/** Corrects what was recorded of how an escort went. */
@Component({
  selector: 'bk-correct-outcome-dialog',
  imports: [Choice, Control, FormFaults, Field, FormField, SaveFooter, TranslocoDirective, WhyFields],
  template: `<form class="panel" *transloco="let t" (submit)="$event.preventDefault(); save()" novalidate>
    <h2 id="dialog-title">{{ t('escort.correctOutcome') }}</h2>
    <bk-form-faults [of]="submission" />
    <bk-choice [legend]="t('escort.outcome')" [options]="outcomes()" [formField]="form.outcome" />
    <bk-field [label]="t('escort.details')" [optionalWord]="t('field.optional')" [of]="form.words">
      <textarea bkControl [formField]="form.words"></textarea>
    </bk-field>
    <bk-why-fields [of]="form.why" />
    <bk-save-footer [busy]="form().submitting()" />
  </form>`,
})
export class CorrectOutcomeDialog extends ModalDialog<OutcomeToCorrect, boolean> {
  private readonly vocabulary = inject(Words);
  protected readonly submission = submission();
  protected readonly model = signal(this.fields());
  protected readonly keeping = keepTyped(`correct-outcome-${this.data.escort.id}`, this.model, {
    record: () => this.fields(),
    told: told({ outcome: 'escortOutcome', words: 'outcomeWords' }),
  });
  protected readonly form = form(this.model, path => {
    required(path.why.reason);
  });
  protected readonly outcomes = computed(() => this.vocabulary.options('escortOutcome', ESCORT_OUTCOMES));

  private fields(): { outcome: EscortOutcome; words: string; why: WhyModel } {
    const { outcome, words } = this.data.escort;
    return { outcome: outcome ?? 'held', words, why: noReason() };
  }

  protected async save(): Promise<void> {
    const { why: typed, ...said } = this.model();
    const why = whyOf(typed);
    if (!why) return this.submission.incomplete(this.form);
    if ((await this.submission.send(this.form, () => this.data.work({ ...said, why }))) === 'sent')
      this.dialog.close(true);
  }
}
