import { Directive, ElementRef, inject, input } from '@angular/core';

/** One action of a `bk-action-menu`: a button, a link to another page, or, with `checked`, a button that puts something on and off. */
@Directive({
  selector: '[bkMenuItem]',
  host: {
    '[attr.role]': `checked() === undefined ? 'menuitem' : 'menuitemcheckbox'`,
    '[attr.aria-checked]': 'checked()',
    tabindex: '-1',
  },
})
export class MenuItem {
  readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  readonly checked = input<boolean>();
}
