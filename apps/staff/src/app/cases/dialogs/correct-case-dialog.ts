import { Component, computed, inject, signal } from '@angular/core';
import { form, FormField, required, validate } from '@angular/forms/signals';
import { CASE_KINDS, CLOSE_REASONS } from '@baanek/contracts';
import { Choice, Control, Field } from '@baanek/ui';
import { DateField } from '@baanek/ui/calendar';
import { TranslocoDirective } from '@jsverse/transloco';
import { CasesClient } from '../../core/clients/cases/cases.client';
import { ModalDialog } from '../../core/forms/dialogs';
import { keepTyped } from '../../core/forms/keeping/keep-typed';
import { FormFaults } from '../../core/forms/form-faults';
import { submission } from '../../core/forms/submission';
import { wasOn } from '../../core/forms/rules/was-on';
import { noReason, WhyFields, whyOf } from '../../core/history/why-fields';
import type { Wire } from '../../core/http/api-types';
import { dayOf, today } from '../../core/i18n/dates';
import { Words } from '../../core/i18n/words';
import { SaveFooter } from '../../core/forms/save-footer';
import { told } from '../../core/history/recorded-in';

/** A case, and how it was closed where it was. */
export interface CaseToCorrect {
  file: Wire['CaseView'];
  closing: Wire['CaseClosing'] | null;
}

/** Corrects of which kind a case is and, of a closed one, what was said when it was closed. */
@Component({
  selector: 'bk-correct-case-dialog',
  imports: [
    Choice,
    Control,
    DateField,
    Field,
    FormFaults,
    FormField,
    SaveFooter,
    TranslocoDirective,
    WhyFields,
  ],
  template: `<form class="panel" *transloco="let t" (submit)="$event.preventDefault(); save()" novalidate>
    <h2 id="dialog-title">{{ t('cases.correctTitle', { code: data.file.person.code }) }}</h2>
    <bk-form-faults [of]="submission" />
    <bk-choice [legend]="t('cases.kind')" [options]="kinds()" [formField]="form.kind" />
    @if (data.closing) {
      <bk-choice [legend]="t('cases.closeReason')" [options]="reasons()" [formField]="form.closing.reason" />
      <bk-field [label]="t('cases.closedAt')" [of]="form.closing.closedOn">
        <bk-date-field [formField]="form.closing.closedOn" [pickWord]="t('action.pickDate')" />
      </bk-field>
      <bk-field
        [label]="t('cases.clientView')"
        [optionalWord]="t('field.optional')"
        [of]="form.closing.clientView"
      >
        <textarea bkControl [formField]="form.closing.clientView"></textarea>
      </bk-field>
    }
    <bk-why-fields [of]="form.why" />
    <bk-save-footer [busy]="form().submitting()" />
  </form>`,
})
export class CorrectCaseDialog extends ModalDialog<CaseToCorrect, boolean> {
  private readonly client = inject(CasesClient);
  private readonly words = inject(Words);
  protected readonly submission = submission();
  protected readonly model = signal(fieldsOf(this.data));
  protected readonly keeping = keepTyped(`correct-case-${this.data.file.id}`, this.model, {
    record: () => fieldsOf(this.data),
    told: told({ kind: 'caseKind', reason: 'closeReason' }),
  });
  protected readonly form = form(this.model, path => {
    validate(path.closing.closedOn, ({ value }) => wasOn(value()));
    required(path.why.reason);
  });
  protected readonly kinds = computed(() => this.words.options('caseKind', CASE_KINDS));
  protected readonly reasons = computed(() => this.words.options('closeReason', CLOSE_REASONS));

  protected async save(): Promise<void> {
    const { kind, closing, why: typed } = this.model();
    const why = whyOf(typed);
    if (!why) return this.submission.incomplete(this.form);
    const said = { kind, closing: this.data.closing ? closing : null, why };
    const outcome = await this.submission.send(this.form, () => this.client.correct(this.data.file, said));
    if (outcome === 'sent') this.dialog.close(true);
  }
}

const fieldsOf = ({ file, closing }: CaseToCorrect) => ({
  kind: file.kind,
  closing: {
    ...{ reason: closing?.reason ?? ('goals_met' as const), clientView: closing?.clientView ?? '' },
    closedOn: closing ? dayOf(new Date(closing.closedAt)) : today(),
  },
  why: noReason(),
});
