import { Component, computed, inject, signal } from '@angular/core';
import { form, FormField, maxLength, required, validate } from '@angular/forms/signals';
import { Control, Field, Select } from '@baanek/ui';
import { DateField } from '@baanek/ui/calendar';
import { TranslocoDirective } from '@jsverse/transloco';
import { OpinionsClient } from '../../core/clients/plans/opinions.client';
import { ModalDialog } from '../../core/forms/dialogs';
import { FormFaults } from '../../core/forms/form-faults';
import { notBefore } from '../../core/forms/rules/was-on';
import { keepTyped } from '../../core/forms/keeping/keep-typed';
import { SaveFooter } from '../../core/forms/save-footer';
import { submission } from '../../core/forms/submission';
import type { Wire } from '../../core/http/api-types';
import { addDays, today } from '../../core/i18n/dates';

/** A colleague has so many days, unless another day is chosen. */
const USUAL_DAYS = 3;

export interface AskData {
  caseId: string;
  colleagues: readonly Wire['OpinionChoice'][];
}

/** Asks a colleague outside the team for a second opinion. */
@Component({
  selector: 'bk-ask-dialog',
  imports: [Control, DateField, Field, FormFaults, FormField, SaveFooter, Select, TranslocoDirective],
  template: `<form class="panel" *transloco="let t" (submit)="$event.preventDefault(); save()" novalidate>
    <h2 id="dialog-title">{{ t('opinion.ask') }}</h2>
    <p class="small quiet">{{ t('opinion.askText') }}</p>
    <bk-form-faults [of]="submission" />
    <bk-field [label]="t('opinion.whom')" [of]="form.colleagueId">
      <bk-select [formField]="form.colleagueId" [options]="colleagues()" [placeholder]="t('field.choose')" />
    </bk-field>
    <bk-field [label]="t('opinion.question')" [of]="form.question">
      <textarea bkControl rows="4" [formField]="form.question"></textarea>
    </bk-field>
    <bk-field [label]="t('opinion.dueOn')" [of]="form.dueOn">
      <bk-date-field [formField]="form.dueOn" [pickWord]="t('action.pickDate')" />
    </bk-field>
    <bk-save-footer [busy]="form().submitting()" />
  </form>`,
})
export class AskDialog extends ModalDialog<AskData, boolean> {
  private readonly client = inject(OpinionsClient);
  protected readonly submission = submission();
  private readonly model = signal<{ colleagueId: string | null; question: string; dueOn: string }>({
    ...{ colleagueId: null, question: '', dueOn: addDays(today(), USUAL_DAYS) },
  });
  protected readonly form = form(this.model, path => {
    required(path.colleagueId);
    required(path.question);
    maxLength(path.question, 4000);
    required(path.dueOn);
    validate(path.dueOn, ({ value }) => notBefore(value()));
  });
  protected readonly keeping = keepTyped(`ask-opinion-${this.data.caseId}`, this.model);
  protected readonly colleagues = computed(() =>
    this.data.colleagues.map(({ id, name }) => ({ value: id, label: name })),
  );

  protected async save(): Promise<void> {
    const { colleagueId, question, dueOn } = this.model();
    if (colleagueId === null) return this.submission.incomplete(this.form);
    const sent = await this.submission.send(this.form, () =>
      this.client.ask(this.data.caseId, { colleagueId, question, dueOn }, this.keeping.key()),
    );
    if (sent === 'sent') this.dialog.close(true);
  }
}
