import { NgComponentOutlet } from '@angular/common';
import { Component, ElementRef, inject, signal, type Type, viewChild } from '@angular/core';
import { Icon } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { FindState } from './find-state';

/**
 * The box that finds what is in one's reach: people, cases, pages, actions. What it finds with is loaded by the first focus.
 * On a phone it is a button, and over the full width once that is pressed.
 */
@Component({
  selector: 'bk-find-box',
  imports: [Icon, NgComponentOutlet, TranslocoDirective],
  templateUrl: './find-box.html',
  styleUrl: './find-box.scss',
  providers: [FindState],
  host: { '(document:pointerdown)': 'pressed($event)', '[class.open]': 'state.isOpen()' },
})
export class FindBox {
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly box = viewChild.required<ElementRef<HTMLInputElement>>('box');
  protected readonly state = inject(FindState);
  protected readonly panel = signal<Type<unknown> | null>(null);
  /** Where the focus was before, and goes again. */
  private from: HTMLElement | null = null;

  /** From the button of a phone, or by its key from anywhere on the page. */
  focus(): void {
    if (!this.state.isOpen()) this.from = focused();
    this.state.isOpen.set(true);
    // at once, and not when it is drawn: the keyboard of a phone comes only for a focus that the press itself gives
    this.element.nativeElement.classList.add('open');
    this.box().nativeElement.focus();
  }

  protected entered({ relatedTarget }: FocusEvent): void {
    if (!this.state.isOpen()) this.from = relatedTarget instanceof HTMLElement ? relatedTarget : null;
    this.state.isOpen.set(true);
    if (!this.panel())
      void import('./find-panel').then(({ FindPanel }) => {
        this.panel.set(FindPanel);
      });
  }

  protected key(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp')
      this.state.move(event.key === 'ArrowDown' ? 1 : -1);
    else if (event.key === 'Enter') this.state.active()?.open();
    else if (event.key === 'Escape') this.close();
    else return;
    event.preventDefault();
  }

  /** The focus goes back to where it was, so that the next key does what it did there. */
  protected close(): void {
    this.state.close();
    const { from } = this;
    this.from = null;
    if (from?.isConnected && from.checkVisibility()) from.focus();
    else document.getElementById('content')?.focus();
  }

  protected pressed({ target }: Event): void {
    if (this.state.isOpen() && !this.element.nativeElement.contains(target as Node)) this.state.close();
  }

  /** Whoever goes on with Tab leaves it. */
  protected left({ relatedTarget }: FocusEvent): void {
    if (relatedTarget && !this.element.nativeElement.contains(relatedTarget as Node)) this.state.close();
  }
}

const focused = (): HTMLElement | null =>
  document.activeElement instanceof HTMLElement && document.activeElement !== document.body
    ? document.activeElement
    : null;
