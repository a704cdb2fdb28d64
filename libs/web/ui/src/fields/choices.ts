import { ChangeDetectionStrategy, Component, input, model } from '@angular/core';
import type { FormValueControl } from '@angular/forms/signals';
import type { Option } from './choice';

/** Some of a few, all in sight. One of them may stand alone, such as «not yet known». */
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
    @if (error()) {
      <p class="error" role="alert">{{ error() }}</p>
    }
  </fieldset>`,
  styleUrl: './pills.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Choices implements FormValueControl<string[]> {
  readonly value = model<string[]>([]);
  readonly touched = model(false);
  readonly invalid = input(false);
  readonly disabled = input(false);
  readonly legend = input.required<string>();
  readonly options = input.required<readonly Option[]>();
  /** Chosen alone or not at all. */
  readonly alone = input<string>();
  readonly error = input('');

  protected toggle(option: string): void {
    const chosen = this.value();
    if (chosen.includes(option)) this.value.set(chosen.filter(value => value !== option));
    else if (option === this.alone()) this.value.set([option]);
    else this.value.set([...chosen.filter(value => value !== this.alone()), option]);
  }
}
