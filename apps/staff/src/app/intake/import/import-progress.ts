import { Component, inject, input, output } from '@angular/core';
import { Icon } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { Words } from '../../core/i18n/words';

/** Progress of the work, with a button to stop it. */
@Component({
  selector: 'bk-import-progress',
  imports: [Icon, TranslocoDirective],
  template: `<section class="card work" *transloco="let t">
    <p class="line">
      <bk-icon name="refresh-cw" />
      <strong role="status">{{ t('import.busy.' + kind()) }}</strong>
      @if (total() > 0) {
        <span class="tabular">{{ words.of('import.progress', { done: done(), total: total() }) }}</span>
      }
    </p>
    @if (total() > 0) {
      <progress [value]="done()" [max]="total()" [attr.aria-label]="t('import.busy.' + kind())"></progress>
    } @else {
      <progress [attr.aria-label]="t('import.busy.' + kind())"></progress>
    }
    <p class="line">
      <button type="button" class="btn" (click)="stop.emit()">
        <bk-icon name="x" /> {{ t('import.cancel') }}
      </button>
      @if (total() > 0) {
        <span class="quiet small">{{ t('import.mayLeave') }}</span>
      }
    </p>
  </section>`,
  styles: `
    :host {
      display: block;
      min-width: 0;
    }
    .work {
      display: grid;
      gap: 12px;
      padding: 16px;
    }
    progress {
      width: 100%;
      accent-color: var(--bk-teal);
    }
  `,
})
export class ImportProgress {
  protected readonly words = inject(Words);
  readonly kind = input.required<'upload' | 'check' | 'commit' | 'reading' | 'checking' | 'committing'>();
  readonly done = input(0);
  /** 0 where it is not known. */
  readonly total = input(0);
  readonly stop = output();
}
