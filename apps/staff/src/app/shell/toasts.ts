import { afterRenderEffect, Component, computed, DOCUMENT, ElementRef, inject } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router } from '@angular/router';
import { Icon } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { toastAction } from '../core/forms/action';
import { type Toast, Toaster } from '../core/feedback/toaster';

const pathOf = (url: string): string => url.split(/[?#]/)[0] ?? '';

/**
 * Shows the messages of the toaster at the edge of the screen, and tells it when the page has changed. Dialogs lie in the
 * top layer of the browser, and so do the messages: above the dialog that is open when a new one comes.
 */
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
      inset: auto 16px 16px auto;
      display: grid;
      gap: 8px;
      width: min(420px, calc(100vw - 32px));
      margin: 0;
      padding: 0;
      border: 0;
      background: none;
      color: inherit;
      overflow: visible;
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
  host: { role: 'log', 'aria-live': 'polite', popover: 'manual' },
})
export class Toasts {
  protected readonly toaster = inject(Toaster);
  private readonly undoing = toastAction();
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly document = inject(DOCUMENT);
  private isUp = false;

  constructor() {
    const newest = computed(() => this.toaster.toasts().at(-1)?.id);
    afterRenderEffect(() => {
      newest();
      this.rise();
    });
    const router = inject(Router);
    let page = pathOf(router.url);
    router.events.pipe(takeUntilDestroyed()).subscribe(event => {
      if (!(event instanceof NavigationEnd)) return;
      const next = pathOf(event.urlAfterRedirects);
      if (next !== page) this.toaster.pageChanged(next);
      page = next;
    });
  }

  /** Above all that lies in the top layer by now; not while one of its buttons has the focus, which would be lost. */
  private rise(): void {
    const { host, document } = this;
    // beside the overlays: what is in the page is hidden from screen readers while a dialog is open
    if (host.parentElement !== document.body) document.body.append(host);
    if (!('showPopover' in host) || host.contains(document.activeElement)) return;
    if (this.isUp) host.hidePopover();
    host.showPopover();
    this.isUp = true;
  }

  protected async undo(toast: Toast): Promise<void> {
    this.toaster.dismiss(toast.id);
    const { undo } = toast;
    if (undo) await this.undoing.run(undo);
  }
}
