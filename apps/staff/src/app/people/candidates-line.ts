import { Component, computed, inject, input } from '@angular/core';
import { Icon } from '@baanek/ui';
import { Words } from '../core/i18n/words';
import type { Candidates } from './candidates';

/** Where there is no room for the panel beside a form: one line that stays in sight, says what it holds and leads to it. */
@Component({
  selector: 'bk-candidates-line',
  imports: [Icon],
  template: `<button type="button" class="btn small" [class.some]="some()" (click)="panel()?.show()">
    <bk-icon [name]="panel()?.state() === 'failed' ? 'triangle-alert' : 'users'" [size]="16" /> {{ text() }}
  </button>`,
  styles: `
    :host {
      position: sticky;
      z-index: 5;
      bottom: 8px;
      flex: 1 1 100%;
    }
    .btn {
      width: 100%;
      justify-content: center;
      background: var(--bk-surface);
    }
    .some {
      background: var(--bk-amber-soft);
      color: var(--bk-amber);
      border-color: currentColor;
    }
    @media (max-width: 719px) {
      :host {
        bottom: 68px; /* above the navigation */
      }
    }
    @media (min-width: 1024px) {
      :host {
        display: none;
      }
    }
  `,
})
export class CandidatesLine {
  private readonly words = inject(Words);
  readonly panel = input.required<Candidates | undefined>();
  protected readonly some = computed(
    () => (this.panel()?.count() ?? 0) > 0 || this.panel()?.state() === 'failed',
  );
  protected readonly text = computed(() => {
    const panel = this.panel();
    if (panel?.state() === 'failed') return this.words.of('candidates.failed');
    const n = panel?.count() ?? 0;
    return n > 0 ? this.words.count('candidates.count', n) : this.words.of('candidates.nobodyYet');
  });
}
