import { Component, computed, inject, input, model } from '@angular/core';
import type { FormValueControl } from '@angular/forms/signals';
import type { Option } from './choice';
import { Field } from './field';
import { SearchSelect } from './search-select';

/** More than these are searched and not looked through. */
const LONG = 12;

/**
 * One of many: the browser's own list, which every keyboard, phone and screen reader knows; where it would be long, a box in
 * which typing narrows it.
 */
@Component({
  selector: 'bk-select',
  imports: [SearchSelect],
  template: `@if (isLong()) {
      <bk-search-select
        [options]="options()"
        [placeholder]="placeholder()"
        [(value)]="value"
        [(touched)]="touched"
      />
    } @else {
      <select
        class="input"
        [id]="field.controlId"
        [attr.aria-invalid]="field.error() ? true : null"
        [attr.aria-describedby]="field.describedBy()"
        (change)="pick($event)"
        (blur)="touched.set(true)"
      >
        @if (placeholder()) {
          <option value="" [selected]="value() === null">{{ placeholder() }}</option>
        }
        @for (option of options(); track option.value) {
          <option [value]="option.value" [selected]="option.value === value()">{{ option.label }}</option>
        }
      </select>
    }`,
  styles: `
    :host {
      display: block;
    }
  `,
})
export class Select<T extends string = string> implements FormValueControl<T | null> {
  /** Null while the placeholder stands there. */
  readonly value = model<T | null>(null);
  readonly touched = model(false);
  readonly options = input.required<readonly Option<T>[]>();
  readonly placeholder = input<string>();
  protected readonly field = inject(Field);
  protected readonly isLong = computed(() => this.options().length > LONG);

  protected pick(event: Event): void {
    const { value } = event.target as HTMLSelectElement;
    this.value.set(this.options().find(option => option.value === value)?.value ?? null);
  }
}
