import { Component, computed, inject, input, model } from '@angular/core';
import type { FormValueControl } from '@angular/forms/signals';
import type { Option } from './choice';
import { type BrokenRule, describeBroken, RULE_WORDS } from './rule-words';

/** Several of a few options, all in sight. One of them may exclude the others, such as «not yet known». */
@Component({
  selector: 'bk-choices',
  template: `<fieldset [disabled]="disabled()" [attr.aria-invalid]="invalid() && touched() ? true : null">
    <legend>{{ legend() }}</legend>
    <div class="line">
      @for (option of options(); track option.value) {
        <label class="pill">
          <input
            type="checkbox"
            [checked]="value().includes(option.value)"
            (change)="toggle(option.value)"
            (blur)="touched.set(true)"
          />
          <span>{{ option.label }}</span>
        </label>
      }
    </div>
    @if (error(); as text) {
      <p class="error" role="alert">{{ text }}</p>
    }
  </fieldset>`,
  styleUrl: './pills.scss',
})
export class Choices<T extends string = string> implements FormValueControl<T[]> {
  readonly value = model<T[]>([]);
  readonly touched = model(false);
  readonly invalid = input(false);
  readonly disabled = input(false);
  readonly legend = input.required<string>();
  readonly options = input.required<readonly Option<T>[]>();
  /** The option that excludes the others. */
  readonly alone = input<T>();
  readonly errors = input<readonly BrokenRule[]>([]);
  private readonly words = inject(RULE_WORDS);
  protected readonly error = computed(() =>
    this.touched() ? describeBroken(this.words, this.errors()) : null,
  );

  protected toggle(option: T): void {
    const chosen = this.value();
    if (chosen.includes(option)) this.value.set(chosen.filter(value => value !== option));
    else if (option === this.alone()) this.value.set([option]);
    else this.value.set([...chosen.filter(value => value !== this.alone()), option]);
  }
}
