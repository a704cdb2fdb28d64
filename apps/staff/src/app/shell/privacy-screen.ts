import { A11yModule } from '@angular/cdk/a11y';
import { Component, computed, inject, output } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { BkDate, today } from '../core/i18n/dates';
import { Language } from '../core/i18n/language';

/** Hides the page behind a calendar when somebody looks over the user's shoulder. Escape twice or a click removes it. */
@Component({
  selector: 'bk-privacy-screen',
  imports: [A11yModule, BkDate, TranslocoDirective],
  template: `<ng-container *transloco="let t">
    <div
      class="sheet"
      cdkTrapFocus
      cdkTrapFocusAutoCapture
      role="dialog"
      aria-modal="true"
      [attr.aria-label]="t('privacyScreen.calendar')"
    >
      <h1>{{ day | bkDate: 'long' }}</h1>
      <ol aria-hidden="true">
        @for (cell of cells(); track cell) {
          <li [class.now]="cell === now">{{ cell > 0 ? cell : '' }}</li>
        }
      </ol>
      <button type="button" class="btn" (click)="lift.emit()">{{ t('privacyScreen.back') }}</button>
    </div>
  </ng-container>`,
  styles: `
    .sheet {
      position: fixed;
      z-index: 2000;
      inset: 0;
      display: grid;
      gap: 24px;
      place-content: center;
      justify-items: center;
      background: var(--bk-bg);
    }
    ol {
      display: grid;
      grid-template-columns: repeat(7, 44px);
      gap: 4px;
      text-align: center;
      font-variant-numeric: tabular-nums;
    }
    li {
      padding: 10px 0;
      border-radius: 8px;
      background: var(--bk-surface);
    }
    .now {
      background: var(--bk-teal-soft);
    }
  `,
})
export class PrivacyScreen {
  readonly lift = output();
  protected readonly language = inject(Language);
  protected readonly day = today();
  protected readonly now = Number(this.day.slice(8));
  protected readonly cells = computed(() => {
    const [year, month] = [Number(this.day.slice(0, 4)), Number(this.day.slice(5, 7))];
    const before = (new Date(Date.UTC(year, month - 1, 1)).getUTCDay() + 6) % 7;
    const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
    return Array.from({ length: before + days }, (_, i) => i - before + 1);
  });
}
