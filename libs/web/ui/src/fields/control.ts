import { Directive, inject } from '@angular/core';
import { Field } from './field';

/** Ties a native control to the `bk-field` around it: its label, its help, its error. */
@Directive({
  selector: '[bkControl]',
  host: {
    class: 'input',
    '[id]': 'field.controlId',
    '[attr.aria-invalid]': 'field.error() ? true : null',
    '[attr.aria-describedby]': 'field.describedBy()',
  },
})
export class Control {
  protected readonly field = inject(Field);
}
