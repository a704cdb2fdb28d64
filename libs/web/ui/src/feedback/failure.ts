import { Component, input, output } from '@angular/core';
import { Icon } from '../layout/icon';

/** Says what happened and what to do; announced at once. */
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
  /** Words of the button that tries again; none without them. */
  readonly retry = input<string>();
  readonly again = output();
}
