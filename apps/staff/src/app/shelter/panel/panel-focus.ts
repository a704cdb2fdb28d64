import { DOCUMENT, inject, Injectable } from '@angular/core';

/** Where the focus goes when nothing else is known: to the bed that was last gone to. */
const LAST_BED = '[data-place][tabindex="0"]';

/** Where the focus came from when the panel beside the rooms opened, and goes back to when it closes. */
@Injectable()
export class PanelFocus {
  private readonly document = inject(DOCUMENT);
  private origin: HTMLElement | null = null;

  /** A panel opens. One that follows another, without a way back to the page between them, goes back to where that came from. */
  opened(panel: HTMLElement): void {
    const at = this.document.activeElement;
    const isOutside = at instanceof HTMLElement && at !== this.document.body && !at.closest('bk-side-panel');
    if (isOutside && !panel.contains(at)) this.origin = at;
  }

  /** The focus goes back, unless it has gone elsewhere by itself. */
  closed(): void {
    if (this.document.activeElement !== this.document.body) return;
    const back = this.origin?.isConnected ? this.origin : this.document.querySelector<HTMLElement>(LAST_BED);
    this.origin = null;
    back?.focus();
  }
}
