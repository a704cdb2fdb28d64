import { Component, inject, signal } from '@angular/core';
import { form, FormField, required, validate } from '@angular/forms/signals';
import { Field, readDay } from '@baanek/ui';
import { DateField } from '@baanek/ui/calendar';
import { TranslocoDirective } from '@jsverse/transloco';
import { AbsencesClient } from '../../core/clients/shelter/absences.client';
import { ModalDialog } from '../../core/forms/dialogs';
import { keepTyped } from '../../core/forms/keeping/keep-typed';
import { FormFaults } from '../../core/forms/form-faults';
import { submission } from '../../core/forms/submission';
import { noReason, WhyFields, whyOf } from '../../core/history/why-fields';
import type { Wire } from '../../core/http/api-types';
import { SaveFooter } from '../../core/forms/save-footer';
import { told } from '../../core/history/recorded-in';

/** Corrects the nights that a household was away. */
@Component({
  selector: 'bk-correct-absence-dialog',
  imports: [DateField, FormFaults, Field, FormField, SaveFooter, TranslocoDirective, WhyFields],
  template: `<form class="panel" *transloco="let t" (submit)="$event.preventDefault(); save()" novalidate>
    <h2 id="dialog-title">{{ t('stays.correctAbsence') }}</h2>
    <bk-form-faults [of]="submission" />
    <div class="fields">
      <bk-field [label]="t('shelter.awayFrom')" [of]="form.from">
        <bk-date-field [formField]="form.from" [pickWord]="t('action.pickDate')" />
      </bk-field>
      <bk-field [label]="t('shelter.awayTo')" [of]="form.to">
        <bk-date-field [formField]="form.to" [pickWord]="t('action.pickDate')" />
      </bk-field>
    </div>
    <bk-why-fields [of]="form.why" />
    <bk-save-footer [busy]="form().submitting()" />
  </form>`,
})
export class CorrectAbsenceDialog extends ModalDialog<Wire['StayAbsenceView'], boolean> {
  private readonly client = inject(AbsencesClient);
  protected readonly submission = submission();
  protected readonly model = signal(fieldsOf(this.data));
  protected readonly keeping = keepTyped(`correct-absence-${this.data.id}`, this.model, {
    record: () => fieldsOf(this.data),
    told: told({ from: 'awayFrom', to: 'awayTo' }),
  });
  protected readonly form = form(this.model, path => {
    for (const day of [path.from, path.to])
      validate(day, ({ value }) => (readDay(value()) ? null : { kind: 'isDay' }));
    required(path.why.reason);
  });

  protected async save(): Promise<void> {
    const { why: typed, ...nights } = this.model();
    const why = whyOf(typed);
    if (!why) return this.submission.incomplete(this.form);
    const sent = await this.submission.send(this.form, () =>
      this.client.correct(this.data, { ...nights, why }),
    );
    if (sent === 'sent') this.dialog.close(true);
  }
}

const fieldsOf = ({ from, to }: Wire['StayAbsenceView']) => ({ from, to, why: noReason() });
