import { Component, ElementRef, inject } from '@angular/core';

/** One action of a `bk-action-menu`: a button, or a link to another page. */
@Component({
  selector: 'a[bkMenuItem], button[bkMenuItem]',
  template: '<ng-content />',
  styles: `
    :host {
      display: flex;
      align-items: center;
      gap: 12px;
      min-height: var(--bk-row);
      padding: 4px 12px;
      border: 0;
      border-radius: 8px;
      background: none;
      color: var(--bk-ink);
      font: inherit;
      text-align: left;
      text-decoration: none;
      cursor: pointer;
    }
    :host(:hover),
    :host(:focus-visible) {
      background: var(--bk-teal-softer);
    }
    :host(:focus-visible) {
      outline-offset: -3px;
    }
  `,
  host: { role: 'menuitem', tabindex: '-1' },
})
export class MenuItem {
  readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
}
