import {
  afterNextRender,
  Component,
  DestroyRef,
  effect,
  ElementRef,
  inject,
  Injector,
  input,
  output,
  viewChild,
} from '@angular/core';
import { Icon } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { PanelFocus } from './panel-focus';

let count = 0;

/**
 * The panel beside the rooms, and on a narrow screen a sheet over its lower half: its heading and its buttons stay in
 * sight however long it is. The focus goes to the heading when it opens and back when it closes; Escape closes it.
 */
@Component({
  selector: 'bk-side-panel',
  imports: [Icon, TranslocoDirective],
  template: `<section class="card" [attr.aria-labelledby]="id" *transloco="let t">
    <header>
      <h2 #heading tabindex="-1" [id]="id"><ng-content select="[heading]" /></h2>
      @if (opened()) {
        <button
          type="button"
          class="btn bare icon"
          [attr.aria-label]="t(closeWord())"
          (click)="closed.emit()"
        >
          <bk-icon name="x" />
        </button>
      } @else {
        <ng-content select="[aside]" />
      }
    </header>
    <div class="content"><ng-content /></div>
    <footer class="line"><ng-content select="[buttons]" /></footer>
  </section>`,
  styles: `
    :host,
    section {
      display: flex;
      flex-direction: column;
      min-height: 0;
    }
    section {
      max-height: 100%;
      overflow: hidden;
    }
    section > header {
      flex-wrap: nowrap;
      justify-content: space-between;
      min-height: 56px;
      padding: 8px 8px 8px 16px;
    }
    h2 {
      min-width: 0;
      overflow-wrap: anywhere;
      outline-offset: 4px;
    }
    .content {
      min-height: 0;
      overflow: auto;
      scroll-padding-block: 8px;
    }
    footer {
      flex: none;
      padding: 10px 16px;
      border-top: 1px solid var(--bk-line);
    }
    footer:not(:has(button, a, [role='alert'])) {
      display: none;
    }
  `,
  host: { '(keydown.escape)': 'escape($event)', '[attr.data-opened]': 'opened() ? "" : null' },
})
export class SidePanel {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly focus = inject(PanelFocus);
  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');
  protected readonly id = `bk-side-panel-${++count}`;
  /** Whether somebody has opened it; what is always there takes no focus and cannot be closed. */
  readonly opened = input(true);
  /** The word for the cross. */
  readonly closeWord = input('action.close');
  readonly closed = output();

  constructor() {
    const injector = inject(Injector);
    effect(() => {
      if (!this.opened()) return;
      this.focus.opened(this.host);
      afterNextRender(
        () => {
          this.heading()?.nativeElement.focus({ preventScroll: true });
        },
        { injector },
      );
    });
    inject(DestroyRef).onDestroy(() => {
      // what follows it takes the focus in the same turn
      setTimeout(() => {
        this.focus.closed();
      });
    });
  }

  /** Not while a list or a calendar of its own is open above it, which takes the key. */
  protected escape(event: Event): void {
    if (!this.opened() || event.target === null) return;
    if (event.target instanceof Element && event.target.closest('[popover]')) return;
    event.preventDefault();
    this.closed.emit();
  }
}
