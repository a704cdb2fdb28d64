import { Component, computed, inject, input } from '@angular/core';
import type { RiskAnswers, RiskQuestionnaire, RiskResult } from '@baanek/contracts';
import { TranslocoDirective } from '@jsverse/transloco';
import { Language } from '../../core/i18n/language';
import { Words } from '../../core/i18n/words';
import { answerText } from './risk-answers';
import { RiskLevelChip } from './risk-level';

/** What answers come to, why, and how much of the list has no answer. */
@Component({
  selector: 'bk-risk-result',
  imports: [RiskLevelChip, TranslocoDirective],
  template: `<section class="notice" aria-live="polite" *transloco="let t">
    <p class="line">
      <span>{{ t('risk.found') }}</span>
      <bk-risk-level [level]="result().level" />
      <span class="small quiet tabular">
        {{ words.count('risk.score', result().score) }},
        {{ t('risk.answered', { n: result().asked, of: asked().questions.length }) }}
      </span>
    </p>
    @if (because().length > 0) {
      <ul>
        @for (one of because(); track one.question) {
          <li>
            {{ one.question }} <span class="strong">{{ one.answer }}</span>
          </li>
        }
      </ul>
    }
    @if (result().atMost !== result().level) {
      <p class="small">{{ t('risk.couldBe.' + result().atMost) }}</p>
    }
  </section>`,
  styles: `
    section {
      display: grid;
      gap: 6px;
    }
    p,
    ul {
      margin: 0;
    }
  `,
})
export class RiskResultView {
  private readonly language = inject(Language);
  protected readonly words = inject(Words);
  readonly result = input.required<Pick<RiskResult, 'level' | 'score' | 'rules' | 'asked' | 'atMost'>>();
  /** As it was asked, and answered. */
  readonly asked = input.required<Pick<RiskQuestionnaire, 'questions'>>();
  readonly answers = input.required<RiskAnswers>();
  /** The answers by which the rules that apply were met. */
  protected readonly because = computed(() => {
    const [spoken, met] = [this.language.current(), new Set(this.result().rules.flatMap(({ yes }) => yes))];
    return this.asked()
      .questions.filter(({ id }) => met.has(id))
      .map(question => ({
        question: question.text[spoken],
        answer: answerText(this.words, spoken, question, this.answers()),
      }));
  });
}
