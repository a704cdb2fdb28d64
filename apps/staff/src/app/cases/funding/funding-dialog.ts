import { Component, inject, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { Control, Field, writeDay } from '@baanek/ui';
import { DateField } from '@baanek/ui/calendar';
import { TranslocoDirective } from '@jsverse/transloco';
import { FundingClient } from '../../core/clients/cases/funding.client';
import { ModalDialog } from '../../core/forms/dialogs';
import { FormFaults } from '../../core/forms/form-faults';
import { keepTyped } from '../../core/forms/keeping/keep-typed';
import { SaveFooter } from '../../core/forms/save-footer';
import { submission } from '../../core/forms/submission';
import { told } from '../../core/history/recorded-in';
import type { Wire } from '../../core/http/api-types';
import { type FundingModel, fundingOf, fundingRules } from './funding-rules';

/** Names what pays anew, says other days, or closes it; what it has paid for stays. */
@Component({
  selector: 'bk-funding-dialog',
  imports: [Control, DateField, Field, FormFaults, FormField, SaveFooter, TranslocoDirective],
  template: `<form class="panel" *transloco="let t" (submit)="$event.preventDefault(); save()" novalidate>
    <h2 id="dialog-title">{{ data.name }}</h2>
    <bk-form-faults [of]="submission" />
    <bk-field [label]="t('funding.name')" [of]="form.said.name">
      <input bkControl [formField]="form.said.name" autocomplete="off" />
    </bk-field>
    <bk-field [label]="t('funding.since')" [optionalWord]="t('field.optional')" [of]="form.said.since">
      <bk-date-field [formField]="form.said.since" [pickWord]="t('action.pickDate')" />
    </bk-field>
    <bk-field [label]="t('funding.until')" [optionalWord]="t('field.optional')" [of]="form.said.until">
      <bk-date-field [formField]="form.said.until" [pickWord]="t('action.pickDate')" />
    </bk-field>
    <label class="check">
      <input type="checkbox" [formField]="form.closed" />
      {{ t('funding.close') }}
    </label>
    <bk-save-footer [busy]="form().submitting()" />
  </form>`,
})
export class FundingDialog extends ModalDialog<Wire['FundingView'], boolean> {
  private readonly client = inject(FundingClient);
  protected readonly submission = submission();
  private readonly model = signal(fieldsOf(this.data));
  protected readonly form = form(this.model, path => {
    fundingRules(path.said);
  });
  protected readonly keeping = keepTyped(`funding-${this.data.id}`, this.model, {
    record: () => fieldsOf(this.data),
    told: told({
      name: 'fundingName',
      since: { label: 'funding.since', text: day => writeDay(String(day)) },
      until: { label: 'funding.until', text: day => writeDay(String(day)) },
      closed: 'fundingClosed',
    }),
  });

  protected async save(): Promise<void> {
    const outcome = await this.submission.send(
      this.form,
      () => {
        const { said, closed } = this.model();
        return this.client.change(this.data, { ...fundingOf(said), closed });
      },
      field => `said.${field}`,
    );
    if (outcome === 'sent') this.dialog.close(true);
  }
}

const fieldsOf = ({
  name,
  since,
  until,
  closed,
}: Wire['FundingView']): { said: FundingModel; closed: boolean } => ({
  said: { name, since: since ?? '', until: until ?? '' },
  closed,
});
