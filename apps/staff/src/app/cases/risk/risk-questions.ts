import {
  afterNextRender,
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  Injector,
  input,
  model,
} from '@angular/core';
import { RISK_ANSWERS, type RiskAnswers } from '@baanek/contracts';
import { Choice, Icon, type Option } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import type { Wire } from '../../core/http/api-types';
import { pageKeys } from '../../core/focus/page-keys';
import { Language } from '../../core/i18n/language';
import { Words } from '../../core/i18n/words';
import { firstUnanswered, UNSAID } from './risk-answers';

/** The questions of a questionnaire. A digit answers the question that has the focus and goes on to the next one. */
@Component({
  selector: 'bk-risk-questions',
  imports: [Choice, Icon, TranslocoDirective],
  template: `<ol *transloco="let t">
    @for (question of asked(); track question.id) {
      <li>
        <div role="group" (keydown)="typed($event, question.id, question.options)">
          <bk-choice
            [legend]="question.text"
            [options]="question.options"
            [numbered]="true"
            [value]="answers()[question.id] ?? null"
            (valueChange)="answer(question.id, $event)"
          />
          @if (answers()[question.id]) {
            <button
              type="button"
              class="btn bare icon small"
              [attr.aria-label]="t('risk.notAsked')"
              [title]="t('risk.notAsked')"
              (click)="answer(question.id, null)"
            >
              <bk-icon name="x" [size]="16" />
            </button>
          }
        </div>
      </li>
    }
  </ol>`,
  styles: `
    ol {
      display: grid;
      gap: 4px;
      margin: 0;
      padding: 0;
    }
    li {
      padding: 8px 0 10px;
      border-bottom: 1px solid var(--bk-line);
      position: relative;
    }
    bk-choice {
      display: block;
      padding-right: 40px;
    }
    .icon {
      position: absolute;
      top: 4px;
      right: 0;
    }
  `,
})
export class RiskQuestions {
  private readonly words = inject(Words);
  private readonly language = inject(Language);
  readonly questionnaire = input.required<Wire['RiskQuestionnaireView']>();
  readonly answers = model.required<RiskAnswers>();
  /** Off where they are only looked at. */
  readonly takesFocus = input(true);

  /** She has answered something herself: the focus is hers from then on. */
  private begun = false;

  protected readonly asked = computed(() => {
    const spoken = this.language.current();
    return this.questionnaire().questions.map(({ id, text, options }, i) => {
      const own = options?.map(option => ({ value: option.code, label: option.text[spoken] }));
      const plain = this.words.options('riskAnswer', own ? UNSAID : RISK_ANSWERS);
      return { id, text: `${String(i + 1)}. ${text[spoken]}`, options: [...(own ?? []), ...plain] };
    });
  });

  constructor() {
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    const injector = inject(Injector);
    // who comes here wants to answer what has no answer yet; those of a draft are there after a moment
    effect(() => {
      const next = firstUnanswered(this.questionnaire(), this.answers());
      if (this.begun || !this.takesFocus()) return;
      afterNextRender(
        () => {
          host.querySelectorAll('li')[next]?.querySelector('input')?.focus();
        },
        { injector },
      );
    });
    pageKeys({ key: '1 … 5', word: 'risk.keys' }, { key: 'Del', word: 'risk.notAsked' });
  }

  protected answer(id: string, answer: string | null): void {
    this.begun = true;
    this.answers.update(({ [id]: _, ...others }) => (answer === null ? others : { ...others, [id]: answer }));
  }

  protected typed(event: KeyboardEvent, id: string, options: readonly Option[]): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const chosen = /^[1-9]$/.test(event.key) ? options[Number(event.key) - 1] : undefined;
    if (event.key === 'Delete' || event.key === 'Backspace') this.answer(id, null);
    else if (chosen) {
      this.answer(id, chosen.value);
      const here = (event.currentTarget as HTMLElement).parentElement;
      const next = here?.nextElementSibling?.querySelector<HTMLElement>('input:checked, input');
      if (next) {
        next.focus();
        next.scrollIntoView({ block: 'nearest' });
      }
    } else return;
    event.preventDefault();
  }
}
