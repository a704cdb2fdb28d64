import { Component, computed, effect, inject, signal } from '@angular/core';
import { form, FormField, hidden, maxLength, required } from '@angular/forms/signals';
import { FOLLOW_UP_OUTCOMES, FOLLOW_UP_SAFETY, type FollowUpSafety } from '@baanek/contracts';
import { Choice, Control, Field } from '@baanek/ui';
import { DateField } from '@baanek/ui/calendar';
import { TranslocoDirective } from '@jsverse/transloco';
import { FollowUpsClient } from '../../core/clients/plans/follow-ups.client';
import { ModalDialog } from '../../core/forms/dialogs';
import { FormFaults } from '../../core/forms/form-faults';
import { keepTyped } from '../../core/forms/keeping/keep-typed';
import { SaveFooter } from '../../core/forms/save-footer';
import { submission } from '../../core/forms/submission';
import { ContactText } from '../file/contact-text';
import type { Wire } from '../../core/http/api-types';
import { addDays, today } from '../../core/i18n/dates';
import { Words } from '../../core/i18n/words';

const OUTCOMES = FOLLOW_UP_OUTCOMES.filter(outcome => outcome !== 'reopened');

interface Fields {
  outcome: Wire['EndFollowUp']['outcome'] | null;
  safety: FollowUpSafety | null;
  remark: string;
  againOn: string;
}

export interface EndFollowUpData {
  followUp: Wire['FollowUpView'];
  /** How to reach her. */
  contact: Wire['PersonView']['contact'];
}

/** After a call that did not reach her, another try is proposed for so many days later. */
const AGAIN_AFTER_DAYS = 7;

/** Whether she was not spoken with, and has not said that she does not want it. */
const isTriedAgain = (outcome: Fields['outcome']): boolean =>
  outcome === 'not_reached' || outcome === 'someone_else' || outcome === 'not_safe';

/** Whether nobody asks again after it. */
const isLast = (outcome: Fields['outcome']): boolean => outcome === null || outcome === 'declined';

/** Records what became of a follow-up: whether she was reached, how safe she is, and when it is tried again. */
@Component({
  selector: 'bk-end-follow-up-dialog',
  imports: [
    Choice,
    ContactText,
    Control,
    DateField,
    Field,
    FormFaults,
    FormField,
    SaveFooter,
    TranslocoDirective,
  ],
  template: `<form class="panel" *transloco="let t" (submit)="$event.preventDefault(); save()" novalidate>
    <h2 id="dialog-title">{{ t('followUp.endTitle') }}</h2>
    <bk-form-faults [of]="submission" />
    @if (data.contact; as contact) {
      <div>
        <p class="small quiet">{{ t('person.safeContact') }}</p>
        <bk-contact-text [contact]="contact" />
      </div>
    }
    <bk-choice [legend]="t('followUp.outcome')" [options]="outcomes()" [formField]="form.outcome" />
    @if (!form.safety().hidden()) {
      <bk-choice [legend]="t('followUp.safety')" [options]="safeties()" [formField]="form.safety" />
    }
    @if (isUnsafe()) {
      <p class="notice">{{ t('followUp.unsafeText') }}</p>
    }
    <bk-field [label]="t('followUp.remark')" [optionalWord]="t('field.optional')" [of]="form.remark">
      <textarea bkControl rows="3" [formField]="form.remark"></textarea>
    </bk-field>
    @if (!form.againOn().hidden()) {
      <bk-field [label]="t('followUp.again')" [optionalWord]="t('field.optional')" [of]="form.againOn">
        <bk-date-field [formField]="form.againOn" [pickWord]="t('action.pickDate')" />
      </bk-field>
    }
    <bk-save-footer [busy]="form().submitting()" />
  </form>`,
})
export class EndFollowUpDialog extends ModalDialog<EndFollowUpData, boolean> {
  private readonly client = inject(FollowUpsClient);
  private readonly words = inject(Words);
  protected readonly submission = submission();
  private readonly model = signal<Fields>({
    ...{ outcome: null, againOn: '' },
    // of an end that was taken back
    ...{ safety: this.data.followUp.safety, remark: this.data.followUp.remark },
  });
  protected readonly form = form(this.model, path => {
    required(path.outcome);
    hidden(path.safety, { when: ({ valueOf }) => valueOf(path.outcome) !== 'reached' });
    required(path.safety);
    maxLength(path.remark, 2000);
    hidden(path.againOn, { when: ({ valueOf }) => isLast(valueOf(path.outcome)) });
  });
  protected readonly keeping = keepTyped(`end-follow-up-${this.data.followUp.id}`, this.model);
  protected readonly isUnsafe = computed(() =>
    ['not_safe', 'someone_else'].includes(this.model().outcome ?? ''),
  );
  protected readonly outcomes = computed(() => this.words.options('followUpOutcome', OUTCOMES));
  protected readonly safeties = computed(() => this.words.options('followUpSafety', FOLLOW_UP_SAFETY));

  /** The day proposed for the next try; once the worker has chosen another, hers stays. */
  private proposal = '';

  constructor() {
    super();
    effect(() => {
      const proposal = isTriedAgain(this.model().outcome) ? addDays(today(), AGAIN_AFTER_DAYS) : '';
      if (proposal === this.proposal) return;
      const before = this.proposal;
      this.proposal = proposal;
      this.model.update(fields => (fields.againOn === before ? { ...fields, againOn: proposal } : fields));
    });
  }

  protected async save(): Promise<void> {
    const sent = await this.submission.send(this.form, async () => {
      const { outcome, safety, remark, againOn } = this.model();
      if (outcome === null) return;
      await this.client.end(this.data.followUp, {
        ...{ outcome, remark },
        safety: outcome === 'reached' ? safety : null,
        againOn: isLast(outcome) ? null : againOn || null,
      });
    });
    if (sent === 'sent') this.dialog.close(true);
  }
}
