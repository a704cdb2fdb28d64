import { Component, inject, signal } from '@angular/core';
import { form, FormField, required, validate } from '@angular/forms/signals';
import { Field, Select } from '@baanek/ui';
import { DateField } from '@baanek/ui/calendar';
import { TranslocoDirective } from '@jsverse/transloco';
import { ProgrammeCorrectionsClient } from '../core/clients/programme-corrections.client';
import { ModalDialog } from '../core/forms/dialogs';
import { keepTyped } from '../core/forms/keeping/keep-typed';
import { FormFaults } from '../core/forms/form-faults';
import { submission } from '../core/forms/submission';
import { wasOn } from '../core/forms/rules/was-on';
import { noReason, WhyFields, type WhyModel, whyOf } from '../core/history/why-fields';
import type { Wire } from '../core/http/api-types';
import { ReferralFields, type ReferralModel, referralRules } from './referral-fields';
import { SaveFooter } from '../core/forms/save-footer';
import { told } from '../core/history/recorded-in';

/** A referral, and the groups somebody can be in. */
export interface ReferralToCorrect {
  referral: Wire['EnrolmentView'];
  groups: readonly { value: string; label: string }[];
}

const PAPER = ['source', 'basis', 'referredOn', 'requiredSessions'];

/** Corrects what a referral says and, of somebody who was enrolled, into which group and on which day. */
@Component({
  selector: 'bk-correct-referral-dialog',
  imports: [
    DateField,
    Field,
    FormFaults,
    FormField,
    ReferralFields,
    Select,
    SaveFooter,
    TranslocoDirective,
    WhyFields,
  ],
  template: `<form class="panel" *transloco="let t" (submit)="$event.preventDefault(); save()" novalidate>
    <h2 id="dialog-title">{{ t('programme.correctReferral') }} · {{ data.referral.code }}</h2>
    <bk-form-faults [of]="submission" />
    <bk-referral-fields [of]="form.paper" />
    @if (data.referral.groupId) {
      <div class="fields">
        <bk-field [label]="t('programme.group')" [of]="form.enrolled.groupId">
          <bk-select [formField]="form.enrolled.groupId" [options]="data.groups" />
        </bk-field>
        <bk-field [label]="t('programme.agreedOn')" [of]="form.enrolled.agreedOn">
          <bk-date-field [formField]="form.enrolled.agreedOn" [pickWord]="t('action.pickDate')" />
        </bk-field>
      </div>
    }
    <bk-why-fields [of]="form.why" />
    <bk-save-footer [busy]="form().submitting()" />
  </form>`,
})
export class CorrectReferralDialog extends ModalDialog<ReferralToCorrect, boolean> {
  private readonly client = inject(ProgrammeCorrectionsClient);
  protected readonly submission = submission();
  protected readonly model = signal(this.fields());
  protected readonly keeping = keepTyped(`correct-referral-${this.data.referral.id}`, this.model, {
    record: () => this.fields(),
    told: told({ groupId: { label: 'programme.group', text: now => this.groupOf(now) } }),
  });
  protected readonly form = form(this.model, path => {
    referralRules(path.paper);
    validate(path.enrolled.agreedOn, ({ value }) => (this.data.referral.groupId ? wasOn(value()) : null));
    required(path.why.reason);
  });

  protected async save(): Promise<void> {
    const { paper, enrolled, why: typed } = this.model();
    const { source, basis, referredOn, requiredSessions } = paper;
    const why = whyOf(typed);
    if (!why || source === null) return this.submission.incomplete(this.form);
    const said = { source, basis, referredOn, requiredSessions: Number(requiredSessions), why };
    const outcome = await this.submission.send(
      this.form,
      () =>
        this.client.correct(this.data.referral, {
          ...said,
          enrolled: this.data.referral.groupId ? enrolled : null,
        }),
      field => (PAPER.includes(field) ? `paper.${field}` : field),
    );
    if (outcome === 'sent') this.dialog.close(true);
  }

  private fields(): { paper: ReferralModel; enrolled: { groupId: string; agreedOn: string }; why: WhyModel } {
    const { source, basis, referredOn, requiredSessions, groupId, agreedOn } = this.data.referral;
    return {
      paper: { source, basis, referredOn, requiredSessions: String(requiredSessions) },
      ...{ enrolled: { groupId: groupId ?? '', agreedOn: agreedOn ?? '' }, why: noReason() },
    };
  }

  private groupOf(id: unknown): string {
    return this.data.groups.find(({ value }) => value === id)?.label ?? '';
  }
}
