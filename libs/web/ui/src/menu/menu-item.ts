import { Directive, ElementRef, inject } from '@angular/core';

/** One action of a `bk-action-menu`: a button, or a link to another page. */
@Directive({
  selector: '[bkMenuItem]',
  host: { role: 'menuitem', tabindex: '-1' },
})
export class MenuItem {
  readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
}
