import { Component, computed, inject, input } from '@angular/core';
import type { RiskResult } from '@baanek/contracts';
import { TranslocoDirective } from '@jsverse/transloco';
import { Language } from '../../core/i18n/language';
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
        {{ t('risk.score', { score: result().score, asked: result().asked, of: questions() }) }}
      </span>
    </p>
    @if (because().length > 0) {
      <ul>
        @for (text of because(); track text) {
          <li>{{ text }}</li>
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
  readonly result = input.required<Pick<RiskResult, 'level' | 'score' | 'rules' | 'asked' | 'atMost'>>();
  readonly questions = input.required<number>();
  protected readonly because = computed(() =>
    this.result().rules.map(({ text }) => text[this.language.current()]),
  );
}
