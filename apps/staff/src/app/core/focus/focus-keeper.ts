import { afterEveryRender, DestroyRef, inject, Injectable, Injector } from '@angular/core';
import { firstControl } from './first-control';

/** What can have the focus by itself. */
const CONTROLS = 'a[href], button, input, select, textarea, summary, [tabindex]';
/** What has a heading of its own. */
const PARTS = '[role="dialog"], dialog, [popover], section, article, aside, form, main';
/** How many of the last controls are remembered: a menu, the dialog it opened, and what was pressed there. */
const REMEMBERED = 6;
/** A page that has not shown its heading by then is left alone. */
const LATEST_MS = 5_000;

/** A control that had the focus, and everything it stood in, the innermost first. */
type Trail = readonly HTMLElement[];

/**
 * Never leaves the focus on nothing. When the control that had it goes away, it moves to the heading of what the control
 * stood in, or to the control before; one that was only disabled while something was saved gets it back.
 */
@Injectable({ providedIn: 'root' })
export class FocusKeeper {
  private readonly injector = inject(Injector);
  private trails: Trail[] = [];
  private due = false;
  private cancel = (): void => undefined;

  /** Watches until the frame is gone. */
  watch(destroy: DestroyRef = inject(DestroyRef)): void {
    const focused = (event: Event): void => {
      const trail = trailOf(event.target as HTMLElement);
      this.trails = [trail, ...this.trails.filter(([control]) => control !== trail[0])].slice(0, REMEMBERED);
    };
    // whoever presses beside every control wants none of them
    const pressed = ({ target }: Event): void => {
      if (target instanceof Element && !target.closest(CONTROLS)) this.trails = [];
    };
    document.addEventListener('focusin', focused);
    document.addEventListener('pointerdown', pressed);
    const kept = afterEveryRender(
      {
        read: () => {
          this.keep();
        },
      },
      { injector: this.injector },
    );
    destroy.onDestroy(() => {
      document.removeEventListener('focusin', focused);
      document.removeEventListener('pointerdown', pressed);
      kept.destroy();
      this.cancel();
    });
  }

  /**
   * Puts the focus where a page begins as soon as it shows that: in what is marked `data-first`, else on its heading. Not
   * when it has been put elsewhere meanwhile. `old` is the heading of the page before, which may be there for a moment longer;
   * null where the same page is shown with another record.
   */
  toPage(page: HTMLElement, old: HTMLElement | null): void {
    this.cancel();
    this.trails = [];
    const before = document.activeElement;
    const began = (): boolean => {
      const now = document.activeElement;
      if (now !== before && now !== document.body) return true;
      const heading = page.querySelector<HTMLElement>('h1');
      if (!heading || heading === old) return false;
      const first = page.querySelector<HTMLElement>('[data-first]');
      const target = first ? firstControl(first) : heading;
      if (!target) return false;
      focus(target);
      return document.activeElement === target;
    };
    const observer = new MutationObserver(() => {
      if (began()) this.cancel();
    });
    const timer = setTimeout(() => {
      this.cancel();
    }, LATEST_MS);
    this.cancel = () => {
      observer.disconnect();
      clearTimeout(timer);
    };
    observer.observe(page, { childList: true, subtree: true });
    if (began()) this.cancel();
  }

  private keep(): void {
    if (document.activeElement !== document.body || this.due) return;
    this.due = true;
    // whoever closes something and knows better where to go on comes first
    setTimeout(() => {
      this.due = false;
      this.restore();
    });
  }

  private restore(): void {
    if (document.activeElement !== document.body) return;
    const [last] = this.trails;
    if (!last || (last[0] && last[0].isConnected && !isAble(last[0]))) return; // disabled until something is saved
    for (const trail of this.trails) {
      const target = nearest(trail);
      if (!target) continue;
      focus(target);
      if (document.activeElement === target) return;
    }
  }
}

function trailOf(control: HTMLElement): Trail {
  const trail: HTMLElement[] = [];
  for (let at: HTMLElement | null = control; at && at !== document.body; at = at.parentElement)
    trail.push(at);
  return trail;
}

/**
 * The control itself while it is there, else what comes next in the part it stood in that is still there: what is marked
 * `data-next` or `data-first`, or the heading.
 */
function nearest([control, ...around]: Trail): HTMLElement | null {
  if (control?.isConnected) return control;
  for (const part of around) {
    if (!part.isConnected || !part.matches(PARTS)) continue;
    const first = part.querySelector<HTMLElement>('[data-first]');
    const next =
      part.querySelector<HTMLElement>('[data-next]') ??
      (first && firstControl(first)) ??
      part.querySelector<HTMLElement>('h1, h2, h3, legend');
    if (next) return next;
  }
  return null;
}

const isAble = (control: HTMLElement): boolean => !control.matches(':disabled');

/** A heading takes the focus from a program only; nobody comes to it by the tab key. */
function focus(target: HTMLElement): void {
  const isControl = target.matches(CONTROLS);
  if (!isControl) target.tabIndex = -1;
  target.focus({ preventScroll: !isControl });
}
