import { Component, input } from '@angular/core';
import { Icon } from '../layout/icon';

/** An empty list says what belongs there and offers the first step. */
@Component({
  selector: 'bk-empty',
  imports: [Icon],
  template: `
    <bk-icon [name]="icon()" [size]="28" />
    <p>{{ text() }}</p>
    <ng-content />
  `,
  styles: `
    :host {
      display: grid;
      justify-items: center;
      gap: 12px;
      inline-size: 100%;
      padding: 32px 16px;
      text-align: center;
      color: var(--bk-ink-3);
    }
  `,
})
export class Empty {
  readonly icon = input('folder');
  readonly text = input.required<string>();
}
