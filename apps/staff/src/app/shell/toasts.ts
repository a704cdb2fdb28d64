import { Component, inject } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router } from '@angular/router';
import { Icon } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { toastAction } from '../core/forms/action';
import { type Toast, Toaster } from '../core/feedback/toaster';

const pathOf = (url: string): string => url.split(/[?#]/)[0] ?? '';

/** Shows the messages of the toaster at the edge of the screen, and tells it when the page has changed. */
@Component({
  selector: 'bk-toasts',
  imports: [Icon, TranslocoDirective],
  template: `<ng-container *transloco="let t">
    @for (toast of toaster.toasts(); track toast.id) {
      <div
        class="toast"
        [class.brick]="toast.tone === 'brick'"
        [attr.role]="toast.tone === 'brick' ? 'alert' : null"
      >
        <span>{{ toast.text }}</span>
        @if (toast.undo) {
          <button type="button" class="btn small" (click)="undo(toast)">{{ t('action.undo') }}</button>
        }
        <button
          type="button"
          class="btn bare icon small"
          [attr.aria-label]="t('action.close')"
          (click)="toaster.dismiss(toast.id)"
        >
          <bk-icon name="x" [size]="16" />
        </button>
      </div>
    }
  </ng-container>`,
  styles: `
    :host {
      position: fixed;
      z-index: 1500;
      right: 16px;
      bottom: 16px;
      display: grid;
      gap: 8px;
      width: min(420px, calc(100vw - 32px));
    }
    .toast {
      display: flex;
      align-items: center;
      gap: 12px;
      padding: 8px 8px 8px 16px;
      border-radius: var(--bk-radius);
      border: 1px solid var(--bk-teal);
      background: var(--bk-surface);
      box-shadow: var(--bk-shadow);
    }
    .brick {
      border-color: var(--bk-brick);
      color: var(--bk-brick);
    }
    span {
      flex: 1;
    }
    @media (max-width: 719px) {
      :host {
        bottom: 72px;
      }
    }
  `,
  host: { role: 'log', 'aria-live': 'polite' },
})
export class Toasts {
  protected readonly toaster = inject(Toaster);
  private readonly undoing = toastAction();

  constructor() {
    const router = inject(Router);
    let page = pathOf(router.url);
    router.events.pipe(takeUntilDestroyed()).subscribe(event => {
      if (!(event instanceof NavigationEnd)) return;
      const next = pathOf(event.urlAfterRedirects);
      if (next !== page) this.toaster.pageChanged(next);
      page = next;
    });
  }

  protected async undo(toast: Toast): Promise<void> {
    this.toaster.dismiss(toast.id);
    const { undo } = toast;
    if (undo) await this.undoing.run(undo);
  }
}
