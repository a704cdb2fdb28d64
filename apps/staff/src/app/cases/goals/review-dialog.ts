import { Component, inject, signal } from '@angular/core';
import { form, FormField, maxLength, required, validate } from '@angular/forms/signals';
import { DAYS_TO_REVIEW } from '@baanek/contracts';
import { Control, Field } from '@baanek/ui';
import { DateField } from '@baanek/ui/calendar';
import { TranslocoDirective } from '@jsverse/transloco';
import { PlanReviewsClient } from '../../core/clients/plans/plan-reviews.client';
import { ModalDialog } from '../../core/forms/dialogs';
import { FormFaults } from '../../core/forms/form-faults';
import { keepTyped } from '../../core/forms/keeping/keep-typed';
import { toCome } from '../../core/forms/rules/was-on';
import { SaveFooter } from '../../core/forms/save-footer';
import { submission } from '../../core/forms/submission';
import { addDays, today } from '../../core/i18n/dates';

/** Records that the plan was gone through with her today, and when that is to be next. */
@Component({
  selector: 'bk-review-dialog',
  imports: [Control, DateField, Field, FormFaults, FormField, SaveFooter, TranslocoDirective],
  template: `<form class="panel" *transloco="let t" (submit)="$event.preventDefault(); save()" novalidate>
    <h2 id="dialog-title">{{ t('review.today') }}</h2>
    <bk-form-faults [of]="submission" />
    <bk-field
      [label]="t('review.note')"
      [optionalWord]="t('field.optional')"
      [help]="t('review.noteHelp')"
      [of]="form.note"
    >
      <textarea bkControl rows="4" [formField]="form.note"></textarea>
    </bk-field>
    <bk-field [label]="t('review.nextOn')" [help]="t('review.nextHelp')" [of]="form.nextOn">
      <bk-date-field [formField]="form.nextOn" [pickWord]="t('action.pickDate')" />
    </bk-field>
    <bk-save-footer [busy]="form().submitting()" />
  </form>`,
})
export class ReviewDialog extends ModalDialog<{ caseId: string }, boolean> {
  private readonly client = inject(PlanReviewsClient);
  protected readonly submission = submission();
  private readonly model = signal({ note: '', nextOn: addDays(today(), DAYS_TO_REVIEW) });
  protected readonly form = form(this.model, path => {
    maxLength(path.note, 4000);
    required(path.nextOn);
    validate(path.nextOn, ({ value }) => toCome(value()));
  });
  protected readonly keeping = keepTyped(`review-${this.data.caseId}`, this.model);

  protected async save(): Promise<void> {
    const outcome = await this.submission.send(this.form, () =>
      this.client.record(this.data.caseId, this.model(), this.keeping.key()),
    );
    if (outcome === 'sent') this.dialog.close(true);
  }
}
