import { Component, input, output } from '@angular/core';
import { Icon } from '../layout/icon';

/** Says what failed and what to do; screen readers announce it at once. */
@Component({
  selector: 'bk-failure',
  imports: [Icon],
  template: `<div class="notice brick" role="alert">
    <bk-icon name="triangle-alert" />
    <div>
      <p class="strong">{{ text() }}</p>
      <ng-content />
    </div>
    @if (retry(); as words) {
      <button type="button" class="btn small" (click)="again.emit()">{{ words }}</button>
    }
  </div>`,
  styles: `
    .notice > div {
      flex: 1;
    }
  `,
})
export class Failure {
  readonly text = input.required<string>();
  /** Label of the button that tries again; absent without a label. */
  readonly retry = input<string>();
  readonly again = output();
}
