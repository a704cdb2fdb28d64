import { ChangeDetectionStrategy, Component, input, model } from '@angular/core';
import type { FormValueControl } from '@angular/forms/signals';

export interface Option {
  value: string;
  label: string;
}

let count = 0;

/** One of a few, all in sight: radio buttons that look like chips; arrow keys move, as with any radio group. */
@Component({
  selector: 'bk-choice',
  template: `<fieldset [attr.aria-invalid]="invalid() && touched() ? true : null">
    <legend>{{ legend() }}</legend>
    <div class="line">
      @for (option of options(); track option.value) {
        <label class="pill">
          <input
            type="radio"
            [name]="group"
            [value]="option.value"
            [checked]="value() === option.value"
            (change)="value.set(option.value)"
            (blur)="touched.set(true)"
          />
          <span>{{ option.label }}</span>
        </label>
      }
    </div>
  </fieldset>`,
  styleUrl: './pills.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Choice implements FormValueControl<string> {
  readonly value = model('');
  readonly touched = model(false);
  readonly invalid = input(false);
  readonly legend = input.required<string>();
  readonly options = input.required<readonly Option[]>();
  protected readonly group = `bk-choice-${++count}`;
}
