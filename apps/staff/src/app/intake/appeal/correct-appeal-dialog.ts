import { Component, computed, inject, signal } from '@angular/core';
import { form, FormField, required, validate } from '@angular/forms/signals';
import {
  AGE_BANDS,
  APPEAL_OUTCOMES,
  CHANNELS,
  OBLASTS,
  RELATIONS,
  SERVICE_LANGUAGES,
  SERVICES,
  SEXES,
  VIOLENCE_TYPES,
} from '@baanek/contracts';
import { Choice, Choices, Control, Field, readTime, Select } from '@baanek/ui';
import { DateField } from '@baanek/ui/calendar';
import { TranslocoDirective } from '@jsverse/transloco';
import { AppealsClient } from '../../core/clients/cases/appeals.client';
import { ModalDialog } from '../../core/forms/dialogs';
import { keepTyped } from '../../core/forms/keeping/keep-typed';
import { FormFaults } from '../../core/forms/form-faults';
import { submission } from '../../core/forms/submission';
import { wasOn } from '../../core/forms/rules/was-on';
import { noReason, WhyFields, whyOf } from '../../core/history/why-fields';
import type { Wire } from '../../core/http/api-types';
import { dayOf, instantLike, timeOf } from '../../core/i18n/dates';
import { Words } from '../../core/i18n/words';
import { SaveFooter } from '../../core/forms/save-footer';
import { whole } from '../../core/forms/rules/whole';
import { told } from '../../core/history/recorded-in';

type Said = Pick<
  Wire['AppealView'],
  | 'channel'
  | 'sex'
  | 'ageBand'
  | 'violence'
  | 'relation'
  | 'oblast'
  | 'language'
  | 'services'
  | 'reason'
  | 'advice'
>;

/** Corrects what an appeal says; of a caller enquiry only when, by which channel and about whom. */
@Component({
  selector: 'bk-correct-appeal-dialog',
  imports: [
    Choice,
    Choices,
    Control,
    DateField,
    FormFaults,
    Field,
    FormField,
    Select,
    SaveFooter,
    TranslocoDirective,
    WhyFields,
  ],
  templateUrl: './correct-appeal-dialog.html',
  styles: `
    .panel {
      width: min(820px, calc(100vw - 24px));
    }
  `,
})
export class CorrectAppealDialog extends ModalDialog<Wire['AppealView'], boolean> {
  private readonly client = inject(AppealsClient);
  private readonly words = inject(Words);
  protected readonly submission = submission();
  protected readonly isEnquiry = this.data.kind === 'asks_about_somebody';
  protected readonly model = signal(fieldsOf(this.data));
  protected readonly keeping = keepTyped(`correct-appeal-${this.data.id}`, this.model, {
    record: () => fieldsOf(this.data),
    told: told(),
  });
  protected readonly form = form(this.model, path => {
    validate(path.day, ({ value }) => wasOn(value()));
    validate(path.time, ({ value }) => (readTime(value()) ? null : { kind: 'time' }));
    validate(path.children, ({ value }) => (value() === '' ? null : whole(value(), 0, 99)));
    validate(path.violence, ({ value }) => (value().length > 0 ? null : { kind: 'required' }));
    required(path.why.reason);
  });

  protected readonly channels = computed(() => this.words.options('channel', CHANNELS));
  protected readonly sexes = computed(() => this.words.options('sex', SEXES));
  protected readonly ages = computed(() => this.words.options('age', AGE_BANDS));
  protected readonly violence = computed(() => this.words.options('violence', VIOLENCE_TYPES));
  protected readonly relations = computed(() => this.words.options('relation', RELATIONS));
  protected readonly oblasts = computed(() => this.words.options('oblast', OBLASTS));
  protected readonly languages = computed(() => this.words.options('language', SERVICE_LANGUAGES));
  protected readonly services = computed(() => this.words.options('service', SERVICES));
  protected readonly outcomes = computed(() => this.words.options('outcome', APPEAL_OUTCOMES));

  protected async save(): Promise<void> {
    const { day, time, children, why: typed, outcome, ...said } = this.model();
    const why = whyOf(typed);
    if (!why) return this.submission.incomplete(this.form);
    const happenedAt = instantLike(this.data.happenedAt, day, time);
    const { channel, reason: about } = said;
    const result = await this.submission.send(
      this.form,
      () =>
        this.isEnquiry
          ? this.client.correctCallerEnquiry(this.data, { happenedAt, channel, about, why })
          : this.client.correct(this.data, {
              ...said,
              ...{ happenedAt, outcome, why, children: children === '' ? null : Number(children) },
            }),
      field => (field === 'happenedAt' ? 'day' : field === 'about' ? 'reason' : field),
    );
    if (result === 'sent') this.dialog.close(true);
  }
}

function fieldsOf(appeal: Wire['AppealView']): Said & {
  day: string;
  time: string;
  children: string;
  outcome: Wire['CorrectAppeal']['outcome'];
  why: ReturnType<typeof noReason>;
} {
  const { channel, sex, ageBand, violence, relation, oblast, language, services, reason, advice } = appeal;
  const at = new Date(appeal.happenedAt);
  return {
    ...{ channel, sex, ageBand, violence, relation, oblast, language, services, reason, advice },
    day: dayOf(at),
    time: timeOf(at),
    children: appeal.children === null || appeal.children === undefined ? '' : String(appeal.children),
    outcome: appeal.outcome === 'nothing_told' ? 'advised' : appeal.outcome,
    why: noReason(),
  };
}
