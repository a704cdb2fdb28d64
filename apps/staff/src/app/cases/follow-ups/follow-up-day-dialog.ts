import { Component, inject, signal } from '@angular/core';
import { form, FormField, required } from '@angular/forms/signals';
import { Field, writeDay } from '@baanek/ui';
import { DateField } from '@baanek/ui/calendar';
import { TranslocoDirective } from '@jsverse/transloco';
import { FollowUpsClient } from '../../core/clients/plans/follow-ups.client';
import { ModalDialog } from '../../core/forms/dialogs';
import { FormFaults } from '../../core/forms/form-faults';
import { keepTyped } from '../../core/forms/keeping/keep-typed';
import { SaveFooter } from '../../core/forms/save-footer';
import { submission } from '../../core/forms/submission';
import { told } from '../../core/history/recorded-in';
import type { Wire } from '../../core/http/api-types';
import { today } from '../../core/i18n/dates';

export interface FollowUpDay {
  caseId: string;
  /** Null for another one. */
  followUp: Wire['FollowUpView'] | null;
}

/** Plans another follow-up, or puts one off. */
@Component({
  selector: 'bk-follow-up-day-dialog',
  imports: [DateField, Field, FormFaults, FormField, SaveFooter, TranslocoDirective],
  template: `<form class="panel" *transloco="let t" (submit)="$event.preventDefault(); save()" novalidate>
    <h2 id="dialog-title">{{ t(data.followUp ? 'followUp.moveTitle' : 'followUp.add') }}</h2>
    <bk-form-faults [of]="submission" />
    <bk-field [label]="t('followUp.day')" [of]="form.dueOn">
      <bk-date-field [formField]="form.dueOn" [pickWord]="t('action.pickDate')" />
    </bk-field>
    <bk-save-footer [busy]="form().submitting()" />
  </form>`,
})
export class FollowUpDayDialog extends ModalDialog<FollowUpDay, boolean> {
  private readonly client = inject(FollowUpsClient);
  protected readonly submission = submission();
  private readonly model = signal(fieldsOf(this.data));
  protected readonly form = form(this.model, path => {
    required(path.dueOn);
  });
  protected readonly keeping = keepTyped(
    `follow-up-day-${this.data.followUp?.id ?? this.data.caseId}`,
    this.model,
    {
      record: () => fieldsOf(this.data),
      told: told({ dueOn: { label: 'followUp.day', text: day => writeDay(String(day)) } }),
    },
  );

  protected async save(): Promise<void> {
    const { caseId, followUp } = this.data;
    const outcome = await this.submission.send(this.form, () =>
      followUp
        ? this.client.move(followUp, this.model())
        : this.client.plan(caseId, this.model(), this.keeping.key()),
    );
    if (outcome === 'sent') this.dialog.close(true);
  }
}

const fieldsOf = ({ followUp }: FollowUpDay): { dueOn: string } => ({ dueOn: followUp?.dueOn ?? today() });
