import {
  Component,
  contentChildren,
  type ElementRef,
  input,
  viewChild,
  ViewEncapsulation,
} from '@angular/core';
import { Icon } from '../layout/icon';
import { MenuItem } from './menu-item';
import { placeBelow } from './place-below';

let count = 0;

/**
 * What can be done beside the one primary action, behind a button with three dots or with a word. Arrows, Home, End and first letters
 * move, Enter does it, Escape closes; the focus goes back to the button, from where whatever is opened next takes it.
 */
@Component({
  selector: 'bk-action-menu',
  imports: [Icon],
  template: `<button
      #opener
      type="button"
      class="btn"
      [class.icon]="!word()"
      aria-haspopup="menu"
      [attr.popovertarget]="id"
      [attr.aria-label]="word() ? null : label()"
      (keydown)="openByKey($event)"
    >
      <bk-icon [name]="icon()" /> {{ word() }}
    </button>
    <div
      #panel
      popover
      role="menu"
      tabindex="-1"
      class="menu"
      [id]="id"
      [attr.aria-label]="label()"
      (beforetoggle)="place()"
      (toggle)="toggled($event)"
      (keydown)="move($event)"
      (click)="close()"
    >
      <ng-content />
    </div>`,
  // the items stand in the template of whoever uses the menu, where styles of this one alone would not reach them
  encapsulation: ViewEncapsulation.None,
  styles: `
    bk-action-menu {
      display: inline-flex;

      > .menu {
        position: fixed;
        inset: auto;
        margin: 0;
        min-width: 220px;
        max-width: calc(100vw - 16px);
        padding: 8px;
        overflow: auto;
        border: 1px solid var(--bk-line);
        border-radius: var(--bk-radius);
        background: var(--bk-surface);
        color: var(--bk-ink);
        box-shadow: var(--bk-shadow);

        &:popover-open {
          display: grid;
        }
      }

      [role^='menuitem'] {
        display: flex;
        align-items: center;
        gap: 12px;
        min-height: var(--bk-row);
        padding: 4px 12px;
        border: 0;
        border-radius: 8px;
        background: none;
        color: var(--bk-ink);
        font: inherit;
        text-align: left;
        text-decoration: none;
        cursor: pointer;

        &:hover,
        &:focus-visible {
          background: var(--bk-teal-softer);
        }

        &:focus-visible {
          outline-offset: -3px;
        }
      }
    }
  `,
})
export class ActionMenu {
  /** Names the button and the menu for those who do not see the dots. */
  readonly label = input.required<string>();
  readonly icon = input('ellipsis-vertical');
  /** Stands on the button; without it the icon alone does. */
  readonly word = input('');
  protected readonly id = `bk-menu-${++count}`;
  private readonly items = contentChildren(MenuItem, { descendants: true });
  private readonly opener = viewChild.required<ElementRef<HTMLElement>>('opener');
  private readonly panel = viewChild.required<ElementRef<HTMLElement>>('panel');
  /** The item that gets the focus when the menu opens. */
  private first = 0;

  /** Opens it by a key of the page. */
  open(): void {
    this.panel().nativeElement.showPopover();
  }

  protected place(): void {
    placeBelow(this.opener().nativeElement, this.panel().nativeElement);
  }

  protected toggled({ newState }: ToggleEvent): void {
    if (newState === 'open') this.focus(this.first);
    this.first = 0;
  }

  /** Enter and space open it as they press any button; so do the arrows, at its beginning or its end. */
  protected openByKey(event: KeyboardEvent): void {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    this.first = event.key === 'ArrowUp' ? -1 : 0;
    this.open();
  }

  protected move(event: KeyboardEvent): void {
    const elements = this.items().map(({ element }) => element);
    const at = elements.findIndex(element => element === document.activeElement);
    const to = this.goal(event, at, elements);
    if (event.key === 'Tab') this.close();
    if (to === null) return;
    event.preventDefault();
    this.focus(to);
  }

  protected close(): void {
    this.panel().nativeElement.hidePopover();
  }

  private goal(event: KeyboardEvent, at: number, elements: readonly HTMLElement[]): number | null {
    switch (event.key) {
      case 'ArrowDown':
        return at + 1;
      case 'ArrowUp':
        return at - 1;
      case 'Home':
        return 0;
      case 'End':
        return -1;
      default: {
        if (event.key.trim().length !== 1 || event.ctrlKey || event.metaKey || event.altKey) return null;
        const letter = event.key.toLowerCase();
        const starts = (i: number): boolean =>
          elements[i % elements.length]?.textContent.trim().toLowerCase().startsWith(letter) ?? false;
        const steps = elements.map((_, i) => at + 1 + i).find(starts);
        return steps ?? null;
      }
    }
  }

  /** Past the last one comes the first, and before the first the last. */
  private focus(index: number): void {
    const items = this.items();
    items.at(index % items.length)?.element.focus();
  }
}
