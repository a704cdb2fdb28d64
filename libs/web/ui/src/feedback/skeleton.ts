import { Component, computed, input } from '@angular/core';

/** Placeholder lines while content is loading. */
@Component({
  selector: 'bk-skeleton',
  template: `
    @for (line of list(); track line) {
      <span></span>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 12px;
      padding: 16px;
    }
    span {
      height: 24px;
      border-radius: 6px;
      background: var(--bk-sunken);
      animation: pulse 1.4s ease-in-out infinite alternate;
    }
    span:nth-child(3n) {
      width: 70%;
    }
    @keyframes pulse {
      to {
        opacity: 0.45;
      }
    }
  `,
  host: { 'aria-hidden': 'true' },
})
export class Skeleton {
  readonly lines = input(4);
  protected readonly list = computed(() => Array.from({ length: this.lines() }, (_, i) => i));
}
