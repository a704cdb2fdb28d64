import { Component, computed, inject, signal } from '@angular/core';
import { form, FormField, maxLength, required, validate } from '@angular/forms/signals';
import { GOAL_KINDS, type GoalKind } from '@baanek/contracts';
import { Choice, Control, Field } from '@baanek/ui';
import { DateField } from '@baanek/ui/calendar';
import { TranslocoDirective } from '@jsverse/transloco';
import { GoalsClient } from '../../core/clients/plans/goals.client';
import { ModalDialog } from '../../core/forms/dialogs';
import { FormFaults } from '../../core/forms/form-faults';
import { keepTyped } from '../../core/forms/keeping/keep-typed';
import { wasOn } from '../../core/forms/rules/was-on';
import { SaveFooter } from '../../core/forms/save-footer';
import { submission } from '../../core/forms/submission';
import { told } from '../../core/history/recorded-in';
import { noReason, WhyFields, type WhyModel, whyOf } from '../../core/history/why-fields';
import type { Wire } from '../../core/http/api-types';
import { notBefore } from '../../core/forms/rules/was-on';
import { today } from '../../core/i18n/dates';
import { Words } from '../../core/i18n/words';

export interface GoalData {
  caseId: string;
  /** Null for a new one. */
  goal: Wire['GoalView'] | null;
}

/** Sets a goal, or corrects it with a reason: what she wants to reach, and by when. */
@Component({
  selector: 'bk-goal-dialog',
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
    <h2 id="dialog-title">{{ t(data.goal ? 'goal.correct' : 'goal.add') }}</h2>
    <bk-form-faults [of]="submission" />
    <bk-field [label]="t('goal.what')" [help]="t('goal.whatHelp')" [of]="form.what">
      <textarea bkControl rows="3" [formField]="form.what"></textarea>
    </bk-field>
    <bk-choice [legend]="t('goal.kind')" [options]="kinds()" [formField]="form.kind" />
    <div class="fields">
      <bk-field [label]="t('goal.agreedOn')" [of]="form.agreedOn">
        <bk-date-field [formField]="form.agreedOn" [pickWord]="t('action.pickDate')" />
      </bk-field>
      <bk-field [label]="t('goal.aimOn')" [optionalWord]="t('field.optional')" [of]="form.aimOn">
        <bk-date-field [formField]="form.aimOn" [pickWord]="t('action.pickDate')" />
      </bk-field>
    </div>
    @if (data.goal) {
      <bk-why-fields [of]="form.why" />
    }
    <bk-save-footer [busy]="form().submitting()" />
  </form>`,
})
export class GoalDialog extends ModalDialog<GoalData, boolean> {
  private readonly client = inject(GoalsClient);
  private readonly words = inject(Words);
  protected readonly submission = submission();
  private readonly model = signal(fieldsOf(this.data));
  protected readonly form = form(this.model, path => {
    required(path.what);
    maxLength(path.what, 1000);
    required(path.kind);
    validate(path.agreedOn, ({ value }) => wasOn(value()));
    validate(path.aimOn, ({ value, valueOf }) =>
      notBefore(value(), valueOf(path.agreedOn), 'notBeforeAgreed'),
    );
    required(path.why.reason, { when: () => this.data.goal !== null });
  });
  protected readonly keeping = keepTyped(`goal-${this.data.goal?.id ?? this.data.caseId}`, this.model, {
    record: () => fieldsOf(this.data),
    told: told({ what: 'goalWhat', kind: 'goalKind', agreedOn: 'goalAgreedOn', aimOn: 'goalAimOn' }),
  });
  protected readonly kinds = computed(() => this.words.options('goalKind', GOAL_KINDS));

  protected async save(): Promise<void> {
    const { caseId, goal } = this.data;
    const { what, kind, agreedOn, aimOn, why: typed } = this.model();
    const why = whyOf(typed);
    if (kind === null || (goal && !why)) return this.submission.incomplete(this.form);
    const said = { what, kind, agreedOn, aimOn: aimOn || null };
    const outcome = await this.submission.send(this.form, () =>
      goal && why
        ? this.client.correct(goal, { ...said, why })
        : this.client.set(caseId, said, this.keeping.key()),
    );
    if (outcome === 'sent') this.dialog.close(true);
  }
}

interface Fields {
  what: string;
  kind: GoalKind | null;
  agreedOn: string;
  aimOn: string;
  why: WhyModel;
}

const fieldsOf = ({ goal }: GoalData): Fields => ({
  ...{ what: goal?.what ?? '', kind: goal?.kind ?? null },
  ...{ agreedOn: goal?.agreedOn ?? today(), aimOn: goal?.aimOn ?? '', why: noReason() },
});
