import { Directive, ElementRef, inject } from '@angular/core';
import { ARROWS } from '../../core/marks/mark-keys';

/** Rows of buttons on one page, each row a group `.marks`: the arrows go from one to another, through all lists. */
@Directive({
  selector: '[bkMarkRows]',
  exportAs: 'bkMarkRows',
  host: { '(keydown)': 'step($event)', '(document:keydown.arrowdown)': 'enter($event)' },
})
export class MarkRows {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  /** Goes to the next row, from a button of the one before it. */
  down(event: Event): void {
    this.move(event.target as HTMLElement, 1, 0);
  }

  protected step(event: KeyboardEvent): void {
    const by = ARROWS[event.key];
    if (!by || !this.move(event.target as HTMLElement, ...by)) return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** From nowhere on the page the arrow down leads to the first row without a mark. */
  protected enter(event: Event): void {
    if (document.activeElement !== document.body) return;
    const rows = this.rows();
    const open = rows.find(row => !row.querySelector('[aria-pressed=true]')) ?? rows[0];
    const button = open && buttonsOf(open)[0];
    if (!button) return;
    button.focus();
    event.preventDefault();
  }

  private rows(): HTMLElement[] {
    return [...this.host.nativeElement.querySelectorAll<HTMLElement>('.marks')];
  }

  /** Answers whether the element was one of a row. */
  private move(from: HTMLElement, down: number, right: number): boolean {
    const rows = this.rows();
    const at = rows.findIndex(row => row.contains(from));
    const row = rows[at];
    const target = rows[at + down];
    if (!row) return false;
    const column = buttonsOf(row).findIndex(button => button.contains(from)) + right;
    const buttons = target ? buttonsOf(target) : [];
    // the last button of a row is there only where a mark stands
    (down === 0 ? buttons[column] : (buttons[column] ?? buttons.at(-1)))?.focus();
    return true;
  }
}

const buttonsOf = (row: HTMLElement): HTMLElement[] => [...row.querySelectorAll<HTMLElement>('button')];
