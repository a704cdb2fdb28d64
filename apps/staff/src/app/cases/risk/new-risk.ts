import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { form, FormField, required, validate } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { assessRisk, higherRisk, RISK_LEVELS, type RiskAnswers, type RiskLevel } from '@baanek/contracts';
import { Choice, Control, Field, Skeleton } from '@baanek/ui';
import { DateField } from '@baanek/ui/calendar';
import { TranslocoDirective } from '@jsverse/transloco';
import { RiskClient } from '../../core/clients/risk/risk.client';
import { Toaster } from '../../core/feedback/toaster';
import { toastAction } from '../../core/forms/action';
import { beginInSight } from '../../core/focus/in-sight';
import { FormFaults } from '../../core/forms/form-faults';
import { DraftNote } from '../../core/forms/keeping/draft-note';
import { pageDraft } from '../../core/forms/page-draft';
import { submission } from '../../core/forms/submission';
import { toCome } from '../../core/forms/rules/was-on';
import type { Versioned } from '../../core/http/api-types';
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
  /** Which questionnaire they answer; null before anything is answered, and in drafts that were kept before there was one. */
  begun: { code: string; version: number } | null;
  /** The level that she has chosen herself; null until then. */
  own: RiskLevel | null;
  why: string;
  /** Empty where the day follows from the level. */
  reassessOn: string;
  /** The assessment whose answers were taken; null for none. */
  from: (Versioned & { assessedAt: string }) | null;
  /** That one was answered wrongly, and no longer counts. */
  voidOld: boolean;
}

const NOTHING: Model = {
  ...{ answers: {}, begun: null, own: null, why: '', reassessOn: '', from: null, voidOld: false },
};

/** A new assessment of risk: the questions, what they come to while they are answered, and the worker’s own level. */
@Component({
  selector: 'bk-new-risk',
  imports: [
    ...[
      BkDate,
      Choice,
      Control,
      DateField,
      DraftNote,
      Field,
      FormFaults,
      FormField,
      LoadFailure,
      RiskQuestions,
    ],
    ...[RiskResultView, RouterLink, Skeleton, TranslocoDirective],
  ],
  templateUrl: './new-risk.html',
  styles: `
    form {
      display: grid;
      gap: 16px;
      padding: 16px;
    }
    .begun {
      flex-wrap: wrap;
    }
    .begun p {
      flex: 1 1 240px;
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
  protected readonly model = signal<Model>(NOTHING);
  /** The earlier questionnaire that the draft was begun with, where another one is asked by now. */
  protected readonly earlier = serverResource({
    params: () => earlierThan(this.risk.value()?.questionnaire, this.model().begun),
    loader: ({ params }) => this.client.asked(params),
  });
  /** What is answered here: a draft is finished with the questionnaire that it was begun with. */
  protected readonly asked = computed(() => {
    const now = this.risk.value()?.questionnaire;
    return earlierThan(now, this.model().begun) ? this.earlier.value() : now;
  });
  protected readonly answers = computed(() => this.model().answers);
  protected readonly result = computed(() => {
    const asked = this.asked();
    return asked ? assessRisk(asked, this.answers()) : null;
  });
  /** Says that the draft is of an earlier questionnaire; null where it is of the one that is asked now. */
  protected readonly begunWith = computed(() => {
    const asked = this.asked();
    if (!asked || !earlierThan(this.risk.value()?.questionnaire, this.model().begun)) return null;
    return this.words.of('risk.begunWith', {
      ...{ name: asked.name[this.language.current()], n: asked.version },
    });
  });
  protected readonly notice = computed(() => this.asked()?.notice[this.language.current()]);
  /** Levels that may be chosen: what the answers come to, and all above it. */
  protected readonly levels = computed(() => {
    const found = RISK_LEVELS.indexOf(this.result()?.level ?? 'standard');
    return this.words.options('riskLevel', RISK_LEVELS.slice(found));
  });
  /** The level that stands: no sum lowers what a worker has decided. */
  private readonly standing = computed(() => this.store.file.value()?.riskLevel ?? RISK_LEVELS[0]);
  /**
   * Her own while it is not below what the answers come to; until she chooses one, that which stands, or what they come to.
   * Null before anything is answered.
   */
  protected readonly level = computed(() => {
    const { own } = this.model();
    if (own === null && !this.result()?.asked) return null;
    return higherRisk(this.result()?.level ?? RISK_LEVELS[0], own ?? this.standing());
  });
  /** Says that another level stands than the answers come to. */
  protected readonly stands = computed(() => {
    const stands = this.store.file.value()?.riskLevel;
    return !stands || stands === this.result()?.level
      ? null
      : this.words.of('risk.stands', { level: this.words.code('riskLevel', stands) });
  });
  /** The word for why her level is another one than the answers or what stood before would have it; null where it needs none. */
  protected readonly why = computed(() => {
    const level = this.level();
    if (level === null) return null;
    if (higherRisk(level, this.standing()) !== level) return 'risk.whyLower';
    return level === this.result()?.level ? null : 'risk.why';
  });
  protected readonly follows = computed(() =>
    addDays(today(), this.asked()?.reassessAfter[this.level() ?? this.standing()] ?? 0),
  );
  protected readonly form = form(this.model, path => {
    required(path.why, { when: () => this.why() !== null });
    validate(path.own, () => (this.level() === null ? { kind: 'required' } : null));
    validate(path.reassessOn, ({ value }) => toCome(value()));
  });
  protected readonly draft = pageDraft(() => {
    const id = this.store.id();
    return id ? `risk-${id}` : null;
  }, this.model);
  /** The assessment whose answers are taken, when nothing has been typed before. */
  readonly from = input<string>();
  /** Taken once: whoever begins again does not have them back. */
  private taken: string | null = null;
  private readonly voiding = toastAction();

  constructor() {
    beginInSight();
    effect(() => {
      const [id, asked] = [this.from(), this.asked()];
      if (id && asked && this.taken !== id && untracked(this.model).from?.id !== id) void this.take(id);
    });
  }

  protected answer(answers: RiskAnswers): void {
    const asked = this.asked();
    const begun =
      asked && Object.keys(answers).length > 0 ? { code: asked.code, version: asked.version } : null;
    this.model.update(now => ({ ...now, answers, begun }));
  }

  protected choose(own: RiskLevel | null): void {
    this.model.update(now => ({ ...now, own }));
  }

  private async take(id: string): Promise<void> {
    this.taken = id;
    const { answers, version, assessedAt, questionnaire, questionnaireVersion } = await this.client.read(id);
    if (this.model().from?.id === id) return; // put back from the draft meanwhile
    const given = Object.fromEntries(answers.map(({ question, answer }) => [question, answer]));
    const begun = { code: questionnaire, version: questionnaireVersion };
    this.model.set({ ...NOTHING, answers: given, begun, from: { id, version, assessedAt } });
  }

  private async voidOld(): Promise<void> {
    const { from, voidOld } = this.model();
    if (!from || !voidOld) return;
    await this.voiding.run(() => this.client.void(from, { reason: 'recorded_wrongly', remark: '' }));
  }

  protected async save(): Promise<void> {
    const { answers, why, reassessOn } = this.model();
    const [asked, caseId, level] = [this.asked(), this.store.id(), this.level()];
    if (!asked || !caseId) return;
    if (level === null) return this.submission.incomplete(this.form);
    const body = {
      ...{
        assessedAt: this.draft.moment(),
        questionnaire: asked.code,
        questionnaireVersion: asked.version,
      },
      answers: Object.entries(answers).flatMap(([question, answer]) =>
        answer ? [{ question, answer }] : [],
      ),
      ...{ level, why: this.why() === null ? '' : why },
      reassessOn: reassessOn || this.follows(),
    };
    const outcome = await this.submission.send(this.form, () =>
      this.client.assess(caseId, body, this.draft.key()),
    );
    if (outcome !== 'sent') return;
    await this.voidOld();
    this.draft.discard();
    this.store.reload();
    await this.router.navigate(['/cases', caseId, 'risk']);
    this.toaster.show(this.words.of('risk.saved'), { about: this.store.file.value()?.person.code ?? '' });
  }
}

type Named = NonNullable<Model['begun']>;

/** The questionnaire that was begun, where it is another than the one asked now; undefined where it is not, or unknown yet. */
const earlierThan = (now: Named | undefined, begun: Named | null): Named | undefined =>
  now && begun && (now.code !== begun.code || now.version !== begun.version) ? begun : undefined;
