import { Component, computed, inject, input, output } from '@angular/core';
import type { RiskAnswers, RiskQuestionnaireFile } from '@baanek/contracts';
import { Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { Language } from '../../core/i18n/language';
import { Words } from '../../core/i18n/words';
import { answersOf, caseResults } from './case-results';

/** The cases of a questionnaire: which of them come out, and their answers to be filled in. */
@Component({
  selector: 'bk-questionnaire-cases',
  imports: [Status, TranslocoDirective],
  template: `<section class="card" *transloco="let t">
    <header>
      <h2>{{ t('questionnaire.cases') }}</h2>
    </header>
    <ul class="list">
      @for (line of lines(); track $index) {
        <li>
          <div class="main">
            <p class="strong">{{ line.name }}</p>
            <p class="small">{{ t('questionnaire.expected', { level: line.expected }) }}</p>
            @if (line.passed) {
              <bk-status tone="green" icon="check">{{ t('questionnaire.passed') }}</bk-status>
            } @else {
              <p class="small">{{ t('questionnaire.comesTo', { level: line.found }) }}</p>
              <bk-status tone="brick" icon="circle-x">{{ t('questionnaire.failed') }}</bk-status>
            }
          </div>
          <button
            type="button"
            class="btn small"
            [attr.aria-label]="t('questionnaire.fillIn') + ': ' + line.name"
            (click)="chosen.emit(line.answers)"
          >
            {{ t('questionnaire.fillIn') }}
          </button>
        </li>
      }
    </ul>
  </section>`,
  styles: `
    li {
      flex-wrap: wrap;
    }
    .main {
      display: grid;
      gap: 4px;
      justify-items: start;
    }
  `,
})
export class QuestionnaireCases {
  private readonly words = inject(Words);
  private readonly language = inject(Language);
  readonly file = input.required<RiskQuestionnaireFile>();
  readonly chosen = output<RiskAnswers>();
  protected readonly lines = computed(() => {
    const spoken = this.language.current();
    return caseResults(this.file()).map(({ one, found, passed }) => ({
      ...{ name: one.name[spoken], passed, answers: answersOf(one) },
      expected: this.words.code('riskLevel', one.level),
      found: this.words.code('riskLevel', found),
    }));
  });
}
