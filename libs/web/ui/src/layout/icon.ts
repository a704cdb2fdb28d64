import { Component, input } from '@angular/core';

/** A drawing of the sprite; says nothing to screen readers, so a word stands beside it. */
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
