import { Component, computed, inject, signal } from '@angular/core';
import { applyEach, form, FormField, maxLength, required, validate } from '@angular/forms/signals';
import { NO_ANSWERS, OUTCOME_MOMENTS, type OutcomeMoment } from '@baanek/contracts';
import { Choice, Control, Field, writeDay } from '@baanek/ui';
import { DateField } from '@baanek/ui/calendar';
import { TranslocoDirective } from '@jsverse/transloco';
import { OutcomesClient } from '../../core/clients/plans/outcomes.client';
import { ModalDialog } from '../../core/forms/dialogs';
import { FormFaults } from '../../core/forms/form-faults';
import { keepTyped } from '../../core/forms/keeping/keep-typed';
import { wasOn } from '../../core/forms/rules/was-on';
import { SaveFooter } from '../../core/forms/save-footer';
import { submission } from '../../core/forms/submission';
import { told } from '../../core/history/recorded-in';
import { WhyFields, whyOf } from '../../core/history/why-fields';
import type { Wire } from '../../core/http/api-types';
import { Language } from '../../core/i18n/language';
import { Words } from '../../core/i18n/words';
import { answersOf, NUMBERS, outcomeModel } from './outcome-model';
import { ScaleField } from './scale-field';

export interface OutcomeData {
  caseId: string;
  /** Null for a new one. */
  outcome: Wire['ClientOutcomeView'] | null;
  /** As they are asked. */
  scales: Wire['OutcomeScalesView'];
  /** The moment that is proposed for a new one. */
  moment: OutcomeMoment | null;
  followUpId: string | null;
}

/** Records how she says she is, or corrects it with a reason; says first how to ask so that she is safe. */
@Component({
  selector: 'bk-outcome-dialog',
  imports: [
    ...[Choice, Control, DateField, Field, FormFaults, FormField, SaveFooter, ScaleField],
    ...[TranslocoDirective, WhyFields],
  ],
  template: `<form class="panel" *transloco="let t" (submit)="$event.preventDefault(); save()" novalidate>
    <h2 id="dialog-title">{{ t(data.outcome ? 'outcome.correct' : 'outcome.record') }}</h2>
    <p class="notice amber">{{ data.scales.safely[language()] }}</p>
    <bk-form-faults [of]="submission" />
    <bk-choice [legend]="t('outcome.moment')" [options]="moments()" [formField]="form.moment" />
    <bk-field [label]="t('outcome.askedOn')" [of]="form.askedOn">
      <bk-date-field [formField]="form.askedOn" [pickWord]="t('action.pickDate')" />
    </bk-field>
    @if (!data.outcome) {
      <p class="line">
        <span>{{ t('outcome.allNone') }}</span>
        @for (reason of reasons(); track reason.value) {
          <button type="button" class="btn small" (click)="answerAll(reason.value)">
            {{ reason.label }}
          </button>
        }
      </p>
    }
    @for (scale of data.scales.scales; track scale.id; let n = $index) {
      @if (form.answers[n]; as field) {
        <bk-scale-field [scale]="scale" [of]="field.answer" />
      }
    }
    <bk-field [label]="t('outcome.changed')" [optionalWord]="t('field.optional')" [of]="form.changed">
      <textarea bkControl rows="3" [formField]="form.changed"></textarea>
    </bk-field>
    <p class="small quiet">{{ data.scales.name[language()] }}. {{ data.scales.notice[language()] }}</p>
    @if (data.outcome) {
      <bk-why-fields [of]="form.why" />
    }
    <bk-save-footer [busy]="form().submitting()" />
  </form>`,
  styles: `
    .panel {
      width: min(760px, calc(100vw - 24px));
    }
  `,
})
export class OutcomeDialog extends ModalDialog<OutcomeData, boolean> {
  private readonly client = inject(OutcomesClient);
  private readonly words = inject(Words);
  protected readonly language = inject(Language).current;
  protected readonly submission = submission();
  private readonly model = signal(this.fields());
  protected readonly form = form(this.model, path => {
    required(path.moment);
    validate(path.askedOn, ({ value }) => wasOn(value()));
    applyEach(path.answers, one => {
      required(one.answer);
    });
    maxLength(path.changed, 4000);
    required(path.why.reason, { when: () => this.data.outcome !== null });
  });
  protected readonly keeping = keepTyped(
    `outcome-${this.data.outcome?.id ?? this.data.followUpId ?? this.data.caseId}`,
    this.model,
    {
      record: () => this.fields(),
      told: told({
        ...{ moment: 'outcomeMoment', changed: 'outcomeChanged' },
        askedOn: { label: 'outcome.askedOn', text: day => writeDay(String(day)) },
        answers: { label: 'outcome.scale', text: () => this.answersNow() },
      }),
    },
  );
  protected readonly moments = computed(() => this.words.options('outcomeMoment', OUTCOME_MOMENTS));
  protected readonly reasons = computed(() => this.words.options('noAnswer', NO_ANSWERS));

  protected answerAll(answer: string): void {
    this.model.update(now => ({ ...now, answers: now.answers.map(one => ({ ...one, answer })) }));
  }

  protected async save(): Promise<void> {
    const { caseId, outcome, scales, followUpId } = this.data;
    const { moment, askedOn, changed } = this.model();
    const [answers, why] = [answersOf(this.model().answers), whyOf(this.model().why)];
    if (moment === null || answers === null || (outcome && !why))
      return this.submission.incomplete(this.form);
    const said = { moment, askedOn, answers, changed };
    const asked = { scales: scales.code, scalesVersion: scales.version, followUpId };
    const sent = await this.submission.send(this.form, () =>
      outcome && why
        ? this.client.correct(outcome, { ...said, why })
        : this.client.record(caseId, { ...said, ...asked }, this.keeping.key()),
    );
    if (sent === 'sent') this.dialog.close(true);
  }

  private fields(): ReturnType<typeof outcomeModel> {
    const { outcome, scales, moment } = this.data;
    return outcomeModel(outcome, scales.scales, moment);
  }

  private answersNow(): string {
    const { outcome, scales } = this.data;
    return (outcome?.answers ?? [])
      .map(({ scale, value, none }) => {
        const name = scales.scales.find(({ id }) => id === scale)?.name[this.language()] ?? scale;
        return `${name}: ${none ? this.words.code('noAnswer', none) : (NUMBERS[value ?? 0] ?? '')}`;
      })
      .join('; ');
  }
}
