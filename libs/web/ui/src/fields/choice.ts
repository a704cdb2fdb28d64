import { Component, computed, inject, input, model } from '@angular/core';
import type { FormValueControl } from '@angular/forms/signals';
import { type BrokenRule, describeBroken, RULE_WORDS } from './rule-words';

/** One of a closed set, and the word for it. */
export interface Option<T extends string = string> {
  value: T;
  label: string;
}

let count = 0;

/** One of a few options, all in sight: radio buttons that look like chips; arrow keys move, as with any radio group. */
@Component({
  selector: 'bk-choice',
  template: `<fieldset
    [attr.aria-invalid]="error() ? true : null"
    [attr.aria-describedby]="error() ? group + '-error' : null"
  >
    <legend>{{ legend() }}</legend>
    <div class="line">
      @for (option of options(); track option.value; let n = $index) {
        <label class="pill">
          <input
            type="radio"
            [name]="group"
            [value]="option.value"
            [checked]="value() === option.value"
            (change)="value.set(option.value)"
            (blur)="touched.set(true)"
          />
          <span
            >{{ option.label }}
            @if (numbered()) {
              <kbd aria-hidden="true">{{ n + 1 }}</kbd>
            }
          </span>
        </label>
      }
    </div>
    @if (error(); as text) {
      <p class="error" [id]="group + '-error'">{{ text }}</p>
    }
  </fieldset>`,
  styleUrl: './pills.scss',
})
export class Choice<T extends string = string> implements FormValueControl<T | null> {
  /** Null until one is chosen. */
  readonly value = model<T | null>(null);
  readonly touched = model(false);
  readonly invalid = input(false);
  readonly errors = input<readonly BrokenRule[]>([]);
  readonly legend = input.required<string>();
  readonly options = input.required<readonly Option<T>[]>();
  /** Shows the digit that chooses each option, where the page takes digits. */
  readonly numbered = input(false);
  private readonly words = inject(RULE_WORDS);
  protected readonly error = computed(() => {
    if (!this.invalid() || !this.touched()) return null;
    const [broken = { kind: 'required' }] = this.errors();
    return describeBroken(this.words, [broken.kind === 'required' ? { kind: 'chooseOne' } : broken]);
  });
  protected readonly group = `bk-choice-${++count}`;
}
