import { Component, input } from '@angular/core';
import { Icon } from './icon';

export type Tone = 'plain' | 'teal' | 'amber' | 'brick' | 'green' | 'plum';

/** A state as icon, word and colour together, so that none of them is needed to understand it. */
@Component({
  selector: 'bk-status',
  imports: [Icon],
  template: `<span class="chip" [class]="tone()">
    @if (icon(); as name) {
      <bk-icon [name]="name" [size]="14" />
    }
    <ng-content />
  </span>`,
})
export class Status {
  readonly tone = input<Tone>('plain');
  readonly icon = input<string>();
}
