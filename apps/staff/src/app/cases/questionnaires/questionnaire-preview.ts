import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { assessRisk, type RiskAnswers } from '@baanek/contracts';
import { TranslocoDirective } from '@jsverse/transloco';
import type { Wire } from '../../core/http/api-types';
import { Language } from '../../core/i18n/language';
import { RiskQuestions } from '../risk/risk-questions';
import { RiskResultView } from '../risk/risk-result';
import { QuestionnaireCases } from './questionnaire-cases';

/** A questionnaire as a counsellor sees it, to be answered as a trial, with its cases beside it. Nothing is kept. */
@Component({
  selector: 'bk-questionnaire-preview',
  imports: [QuestionnaireCases, RiskQuestions, RiskResultView, TranslocoDirective],
  template: `<div class="columns" *transloco="let t">
    <section class="card">
      <header>
        <h2>{{ t('questionnaire.preview') }}</h2>
        <button type="button" class="btn small end" [disabled]="!answered()" (click)="answers.set({})">
          {{ t('questionnaire.clear') }}
        </button>
      </header>
      <div class="body">
        <p class="small quiet">{{ t('questionnaire.previewText') }}</p>
        <p>{{ notice() }}</p>
        <bk-risk-questions [questionnaire]="file()" [(answers)]="answers" [takesFocus]="false" />
      </div>
    </section>
    <div class="stack beside">
      <bk-risk-result [result]="result()" [asked]="file()" [answers]="answers()" />
      <bk-questionnaire-cases [file]="file()" (chosen)="answers.set($event)" />
    </div>
  </div>`,
})
export class QuestionnairePreview {
  private readonly language = inject(Language);
  readonly file = input.required<Wire['QuestionnaireFileView']>();
  /** Those of another file are not taken over. */
  protected readonly answers = linkedSignal<Wire['QuestionnaireFileView'], RiskAnswers>({
    source: this.file,
    computation: () => ({}),
  });
  protected readonly result = computed(() => assessRisk(this.file(), this.answers()));
  protected readonly notice = computed(() => this.file().notice[this.language.current()]);
  protected readonly answered = computed(() => Object.keys(this.answers()).length > 0);
}
