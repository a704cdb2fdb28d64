import { Component, computed, inject, input } from '@angular/core';
import type { FieldTree } from '@angular/forms/signals';
import { NO_ANSWERS } from '@baanek/contracts';
import { Choice } from '@baanek/ui';
import type { Wire } from '../../core/http/api-types';
import { Language } from '../../core/i18n/language';
import { Words } from '../../core/i18n/words';
import { FormField } from '@angular/forms/signals';
import { NUMBERS } from './outcome-model';

/** One question from 0 to 10 with a word at both ends, or the reason why it has no answer. */
@Component({
  selector: 'bk-scale-field',
  imports: [Choice, FormField],
  template: `<bk-choice [legend]="legend()" [options]="options()" [formField]="of()" />
    <p class="small quiet">0 — {{ scale().least[language()] }} · 10 — {{ scale().most[language()] }}</p>`,
  styles: `
    :host {
      display: grid;
      gap: 4px;
    }
  `,
})
export class ScaleField {
  private readonly words = inject(Words);
  protected readonly language = inject(Language).current;
  readonly scale = input.required<Wire['OutcomeScaleView']>();
  readonly of = input.required<FieldTree<string | null>>();
  protected readonly legend = computed(() => this.scale().question[this.language()]);
  protected readonly options = computed(() => [
    ...NUMBERS.map(value => ({ value, label: value })),
    ...this.words.options<string>('noAnswer', NO_ANSWERS),
  ]);
}
