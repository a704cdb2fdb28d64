import { Component, computed, inject, signal } from '@angular/core';
import { form, FormField, hidden, maxLength, required } from '@angular/forms/signals';
import { FOLLOW_UP_OUTCOMES, FOLLOW_UP_SAFETY, type FollowUpSafety } from '@baanek/contracts';
import { Choice, Control, Field } from '@baanek/ui';
import { DateField } from '@baanek/ui/calendar';
import { TranslocoDirective } from '@jsverse/transloco';
import { FollowUpsClient } from '../../core/clients/cases/follow-ups.client';
import { ModalDialog } from '../../core/forms/dialogs';
import { FormFaults } from '../../core/forms/form-faults';
import { keepTyped } from '../../core/forms/keeping/keep-typed';
import { SaveFooter } from '../../core/forms/save-footer';
import { submission } from '../../core/forms/submission';
import type { Wire } from '../../core/http/api-types';
import { Words } from '../../core/i18n/words';

const OUTCOMES = FOLLOW_UP_OUTCOMES.filter(outcome => outcome !== 'reopened');

interface Fields {
  outcome: Wire['EndFollowUp']['outcome'] | null;
  safety: FollowUpSafety | null;
  remark: string;
  againOn: string;
}

/** Whether nobody asks again after it. */
const isLast = (outcome: Fields['outcome']): boolean => outcome === null || outcome === 'declined';

/** Records what became of a follow-up: whether she was reached, how safe she is, and when it is tried again. */
@Component({
  selector: 'bk-end-follow-up-dialog',
  imports: [Choice, Control, DateField, Field, FormFaults, FormField, SaveFooter, TranslocoDirective],
  template: `<form class="panel" *transloco="let t" (submit)="$event.preventDefault(); save()" novalidate>
    <h2 id="dialog-title">{{ t('followUp.endTitle') }}</h2>
    <bk-form-faults [of]="submission" />
    <bk-choice [legend]="t('followUp.outcome')" [options]="outcomes()" [formField]="form.outcome" />
    @if (!form.safety().hidden()) {
      <bk-choice [legend]="t('followUp.safety')" [options]="safeties()" [formField]="form.safety" />
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
export class EndFollowUpDialog extends ModalDialog<Wire['FollowUpView'], boolean> {
  private readonly client = inject(FollowUpsClient);
  private readonly words = inject(Words);
  protected readonly submission = submission();
  private readonly model = signal<Fields>({ outcome: null, safety: null, remark: '', againOn: '' });
  protected readonly form = form(this.model, path => {
    required(path.outcome);
    hidden(path.safety, { when: ({ valueOf }) => valueOf(path.outcome) !== 'reached' });
    required(path.safety);
    maxLength(path.remark, 2000);
    hidden(path.againOn, { when: ({ valueOf }) => isLast(valueOf(path.outcome)) });
  });
  protected readonly keeping = keepTyped(`end-follow-up-${this.data.id}`, this.model);
  protected readonly outcomes = computed(() => this.words.options('followUpOutcome', OUTCOMES));
  protected readonly safeties = computed(() => this.words.options('followUpSafety', FOLLOW_UP_SAFETY));

  protected async save(): Promise<void> {
    const sent = await this.submission.send(this.form, async () => {
      const { outcome, safety, remark, againOn } = this.model();
      if (outcome === null) return;
      await this.client.end(this.data, {
        ...{ outcome, remark },
        safety: outcome === 'reached' ? safety : null,
        againOn: outcome === 'declined' ? null : againOn || null,
      });
    });
    if (sent === 'sent') this.dialog.close(true);
  }
}
