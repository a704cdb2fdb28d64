import { Component, type ElementRef, input, viewChild } from '@angular/core';
import { Icon } from './icon';

let count = 0;

/** A button and what drops from it: links, buttons, or fields. It closes when one of its links or buttons is pressed. */
@Component({
  selector: 'bk-drop-menu',
  imports: [Icon],
  template: `
    <button #opener type="button" class="btn" [class.icon]="!shown()" [attr.popovertarget]="id">
      <bk-icon [name]="icon()" /><span [class.sr-only]="!shown()">{{ label() }}</span>
    </button>
    <!-- eslint-disable-next-line @angular-eslint/template/click-events-have-key-events, @angular-eslint/template/interactive-supports-focus -- the buttons inside have both -->
    <div #panel class="drop-menu" popover [id]="id" (beforetoggle)="place()" (click)="pressed($event)">
      <ng-content />
    </div>
  `,
  styles: `
    :host {
      display: inline-flex;
    }
  `,
})
export class DropMenu {
  readonly label = input.required<string>();
  readonly icon = input('ellipsis');
  /** The label stands beside the icon. */
  readonly shown = input(false);
  protected readonly id = `bk-drop-menu-${++count}`;
  private readonly opener = viewChild.required<ElementRef<HTMLElement>>('opener');
  private readonly panel = viewChild.required<ElementRef<HTMLElement>>('panel');

  protected pressed({ target }: Event): void {
    if (target instanceof Element && target.closest('a, button')) this.panel().nativeElement.hidePopover();
  }

  /** A popover stands in the top layer, where no style can put it beside its button. */
  protected place(): void {
    const { bottom, right } = this.opener().nativeElement.getBoundingClientRect();
    const { style } = this.panel().nativeElement;
    const { clientWidth } = document.documentElement;
    style.top = `${Math.max(8, Math.min(bottom + 4, innerHeight - 360))}px`;
    style.right = `${Math.min(clientWidth - right, clientWidth - 260)}px`;
  }
}
