import { Component, input } from '@angular/core';

/** An icon of the sprite, hidden from screen readers: a word must stand beside it. */
@Component({
  selector: 'bk-icon',
  template: `<svg [attr.width]="size()" [attr.height]="size()" aria-hidden="true" focusable="false">
    <use [attr.href]="'/icons.svg#' + name()" />
  </svg>`,
  styles: `
    :host {
      display: inline-flex;
      flex: none;
    }
    svg {
      fill: none;
      stroke: currentColor;
      stroke-width: 1.8;
      stroke-linecap: round;
      stroke-linejoin: round;
    }
  `,
})
export class Icon {
  readonly name = input.required<string>();
  /** Pixels. */
  readonly size = input(18);
}
