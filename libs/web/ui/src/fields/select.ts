import { ChangeDetectionStrategy, Component, inject, input, model } from '@angular/core';
import type { FormValueControl } from '@angular/forms/signals';
import type { Option } from './choice';
import { Field } from './field';

/** One of many: the browser's own list, which every keyboard, phone and screen reader knows. */
@Component({
  selector: 'bk-select',
  template: `<select
    class="input"
    [id]="field.controlId"
    [attr.aria-invalid]="field.error() ? true : null"
    [attr.aria-describedby]="field.describedBy()"
    (change)="pick($event)"
    (blur)="touched.set(true)"
  >
    @if (placeholder()) {
      <option value="" [selected]="value() === ''">{{ placeholder() }}</option>
    }
    @for (option of options(); track option.value) {
      <option [value]="option.value" [selected]="option.value === value()">{{ option.label }}</option>
    }
  </select>`,
  styles: `
    :host {
      display: block;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Select implements FormValueControl<string> {
  readonly value = model('');
  readonly touched = model(false);
  readonly options = input.required<readonly Option[]>();
  readonly placeholder = input<string>();
  protected readonly field = inject(Field);

  protected pick(event: Event): void {
    this.value.set((event.target as HTMLSelectElement).value);
  }
}
