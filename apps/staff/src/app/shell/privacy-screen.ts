import {
  afterNextRender,
  Component,
  computed,
  DestroyRef,
  type ElementRef,
  inject,
  output,
  viewChild,
} from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { BkDate, today } from '../core/i18n/dates';
import { Language } from '../core/i18n/language';

/** Hides the page behind a calendar when somebody looks over the user's shoulder. Escape twice or a click removes it. */
@Component({
  selector: 'bk-privacy-screen',
  imports: [BkDate, TranslocoDirective],
  template: `<ng-container *transloco="let t">
    <dialog #sheet class="sheet" [attr.aria-label]="t('privacyScreen.calendar')" (close)="stay()">
      <h1>{{ day | bkDate: 'long' }}</h1>
      <ol aria-hidden="true">
        @for (cell of cells(); track cell) {
          <li [class.now]="cell === now">{{ cell > 0 ? cell : '' }}</li>
        }
      </ol>
      <button type="button" class="btn" (click)="lift.emit()">{{ t('privacyScreen.back') }}</button>
    </dialog>
  </ng-container>`,
  styles: `
    .sheet {
      position: fixed;
      inset: 0;
      width: 100vw;
      max-width: none;
      height: 100dvh;
      max-height: none;
      border: 0;
      display: grid;
      gap: 24px;
      place-content: center;
      justify-items: center;
      background: var(--bk-bg);
      color: var(--bk-ink);
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
  // one Escape would close a dialog of the browser by itself; twice lifts the screen
  host: { '(document:keydown.escape)': '$event.preventDefault()' },
})
export class PrivacyScreen {
  readonly lift = output();
  private lifted = false;
  private readonly sheet = viewChild.required<ElementRef<HTMLDialogElement>>('sheet');
  protected readonly language = inject(Language);
  protected readonly day = today();
  protected readonly now = Number(this.day.slice(8));
  protected readonly cells = computed(() => {
    const [year, month] = [Number(this.day.slice(0, 4)), Number(this.day.slice(5, 7))];
    const before = (new Date(Date.UTC(year, month - 1, 1)).getUTCDay() + 6) % 7;
    const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
    return Array.from({ length: before + days }, (_, i) => i - before + 1);
  });

  constructor() {
    // modal: it stands above every dialog and menu, nothing under it can be reached, and the focus goes back after it
    afterNextRender(() => {
      this.sheet().nativeElement.showModal();
    });
    inject(DestroyRef).onDestroy(() => {
      this.lifted = true;
      this.sheet().nativeElement.close();
    });
  }

  /** The browser closes a dialog by itself too, at a phone's gesture for "back". */
  protected stay(): void {
    if (!this.lifted) this.sheet().nativeElement.showModal();
  }
}
