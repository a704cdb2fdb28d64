import { Component, computed, inject, signal } from '@angular/core';
import { form, FormField, required, validate } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { assessRisk, higherRisk, RISK_LEVELS, type RiskAnswers, type RiskLevel } from '@baanek/contracts';
import { Choice, Control, Field, Skeleton, Status } from '@baanek/ui';
import { DateField } from '@baanek/ui/calendar';
import { TranslocoDirective } from '@jsverse/transloco';
import { RiskClient } from '../../core/clients/cases/risk.client';
import { Toaster } from '../../core/feedback/toaster';
import { FormFaults } from '../../core/forms/form-faults';
import { pageDraft } from '../../core/forms/page-draft';
import { submission } from '../../core/forms/submission';
import { LoadFailure } from '../../core/http/load-failure';
import { serverResource } from '../../core/http/server-resource';
import { addDays, BkDate, today } from '../../core/i18n/dates';
import { Language } from '../../core/i18n/language';
import { Words } from '../../core/i18n/words';
import { CaseStore } from '../file/case.store';
import { RiskQuestions } from './risk-questions';
import { RiskResultView } from './risk-result';

interface Model {
  answers: RiskAnswers;
  /** The level that she has chosen herself; null until then. */
  own: RiskLevel | null;
  why: string;
  /** Empty where the day follows from the level. */
  reassessOn: string;
}

/** A new assessment of risk: the questions, what they come to while they are answered, and the worker’s own level. */
@Component({
  selector: 'bk-new-risk',
  imports: [
    ...[BkDate, Choice, Control, DateField, Field, FormFaults, FormField, LoadFailure, RiskQuestions],
    ...[RiskResultView, RouterLink, Skeleton, Status, TranslocoDirective],
  ],
  templateUrl: './new-risk.html',
  styles: `
    form {
      display: grid;
      gap: 16px;
      padding: 16px;
    }
  `,
})
export class NewRisk {
  private readonly client = inject(RiskClient);
  private readonly store = inject(CaseStore);
  private readonly router = inject(Router);
  private readonly toaster = inject(Toaster);
  private readonly words = inject(Words);
  private readonly language = inject(Language);

  protected readonly submission = submission();
  protected readonly risk = serverResource({
    params: () => this.store.id(),
    loader: ({ params }) => this.client.file(params),
  });
  private readonly asked = computed(() => this.risk.value()?.questionnaire);
  protected readonly model = signal<Model>({ answers: {}, own: null, why: '', reassessOn: '' });
  protected readonly answers = computed(() => this.model().answers);
  protected readonly result = computed(() => {
    const asked = this.asked();
    return asked ? assessRisk(asked, this.answers()) : null;
  });
  protected readonly notice = computed(() => this.asked()?.notice[this.language.current()]);
  /** Levels that may be chosen: what the answers come to, and all above it. */
  protected readonly levels = computed(() => {
    const found = RISK_LEVELS.indexOf(this.result()?.level ?? 'standard');
    return this.words.options('riskLevel', RISK_LEVELS.slice(found));
  });
  /** The level that stands: no sum lowers what a worker has decided. */
  private readonly standing = computed(() => this.store.file.value()?.riskLevel ?? RISK_LEVELS[0]);
  /** Her own while it is not below what the answers come to; until she chooses one, that which stands, or what they come to. */
  protected readonly level = computed(() =>
    higherRisk(this.result()?.level ?? RISK_LEVELS[0], this.model().own ?? this.standing()),
  );
  /** The word for why her level is another one than the answers or what stood before would have it; null where it needs none. */
  protected readonly why = computed(() => {
    if (higherRisk(this.level(), this.standing()) !== this.level()) return 'risk.whyLower';
    return this.level() === this.result()?.level ? null : 'risk.why';
  });
  protected readonly follows = computed(() =>
    addDays(today(), this.asked()?.reassessAfter[this.level()] ?? 0),
  );
  protected readonly form = form(this.model, path => {
    required(path.why, { when: () => this.why() !== null });
    validate(path.reassessOn, ({ value }) =>
      value() === '' || value() > today() ? null : { kind: 'inTheFuture' },
    );
  });
  protected readonly draft = pageDraft(() => {
    const id = this.store.id();
    return id ? `risk-${id}` : null;
  }, this.model);

  protected answer(answers: RiskAnswers): void {
    this.model.update(now => ({ ...now, answers }));
  }

  protected choose(own: RiskLevel | null): void {
    this.model.update(now => ({ ...now, own }));
  }

  protected async save(): Promise<void> {
    const { answers, why, reassessOn } = this.model();
    const [asked, caseId] = [this.asked(), this.store.id()];
    if (!asked || !caseId) return;
    const body = {
      ...{
        assessedAt: this.draft.moment(),
        questionnaire: asked.code,
        questionnaireVersion: asked.version,
      },
      answers: Object.entries(answers).flatMap(([question, answer]) =>
        answer ? [{ question, answer }] : [],
      ),
      ...{ level: this.level(), why: this.why() === null ? '' : why },
      reassessOn: reassessOn || this.follows(),
    };
    const outcome = await this.submission.send(this.form, () =>
      this.client.assess(caseId, body, this.draft.key()),
    );
    if (outcome !== 'sent') return;
    this.draft.discard();
    this.store.reload();
    await this.router.navigate(['/cases', caseId, 'risk']);
    this.toaster.show(this.words.of('risk.saved'), { about: this.store.file.value()?.person.code ?? '' });
  }
}
