import { Component, computed, type ElementRef, inject, input, model, signal, viewChild } from '@angular/core';
import { placeBelow } from '../menu/place-below';
import type { Option } from './choice';
import { Field } from './field';
import { narrow } from './narrow';
import { RULE_WORDS } from './rule-words';

/** Some eight lines: what the field stands among stays in sight. */
const HIGHEST = '340px';

let count = 0;

/**
 * One of many, where a list is too long to look through: typing narrows it, arrows move, Enter takes one, Escape leaves
 * all as it was.
 */
@Component({
  selector: 'bk-search-select',
  template: `<input
      #box
      class="input"
      type="text"
      role="combobox"
      autocomplete="off"
      spellcheck="false"
      aria-autocomplete="list"
      aria-haspopup="listbox"
      [id]="field.controlId"
      [attr.aria-expanded]="isOpen()"
      [attr.aria-controls]="id"
      [attr.aria-activedescendant]="isOpen() && found().length > 0 ? id + '-' + active() : null"
      [attr.aria-invalid]="field.error() ? true : null"
      [attr.aria-describedby]="field.describedBy()"
      [value]="isOpen() ? typed() : label()"
      [placeholder]="(isOpen() && label()) || (placeholder() ?? '')"
      (click)="open()"
      (input)="narrowBy(box.value)"
      (keydown)="key($event)"
      (blur)="leave()"
    />
    <div #panel popover="manual" class="options" role="listbox" [id]="id" [attr.aria-label]="label()">
      @for (option of found(); track option.value; let i = $index) {
        <div
          role="option"
          tabindex="-1"
          [id]="id + '-' + i"
          [attr.aria-selected]="i === active()"
          [class.chosen]="option.value === (value() ?? '')"
          (pointerdown)="$event.preventDefault()"
          (click)="take(option)"
          (keydown.enter)="take(option)"
        >
          {{ option.label }}
        </div>
      } @empty {
        <p class="small quiet">{{ words('noneLikeThis', undefined) }}</p>
      }
    </div>`,
  styles: `
    :host {
      display: block;
    }

    .input {
      padding-right: 32px;
      background-image:
        linear-gradient(45deg, transparent 50%, currentColor 50%),
        linear-gradient(-45deg, transparent 50%, currentColor 50%);
      background-position:
        calc(100% - 18px) 50%,
        calc(100% - 13px) 50%;
      background-size: 5px 5px;
      background-repeat: no-repeat;
    }

    .options {
      position: fixed;
      inset: auto;
      margin: 0;
      padding: 4px;
      overflow: auto;
      border: 1px solid var(--bk-line);
      border-radius: var(--bk-radius);
      background: var(--bk-surface);
      color: var(--bk-ink);
      box-shadow: var(--bk-shadow);
    }

    p {
      margin: 0;
      padding: 8px;
    }

    [role='option'] {
      display: flex;
      align-items: center;
      min-height: var(--bk-row);
      padding: 4px 8px;
      border-radius: 8px;
      cursor: pointer;

      &:hover,
      &[aria-selected='true'] {
        background: var(--bk-teal-softer);
      }

      &.chosen {
        font-weight: 650;
      }
    }
  `,
})
export class SearchSelect<T extends string = string> {
  readonly value = model<T | null>(null);
  readonly touched = model(false);
  readonly options = input.required<readonly Option<T>[]>();
  readonly placeholder = input<string>();
  protected readonly id = `bk-search-select-${++count}`;
  protected readonly field = inject(Field);
  protected readonly words = inject(RULE_WORDS);
  private readonly box = viewChild.required<ElementRef<HTMLInputElement>>('box');
  private readonly panel = viewChild.required<ElementRef<HTMLElement>>('panel');

  protected readonly isOpen = signal(false);
  protected readonly typed = signal('');
  protected readonly active = signal(0);
  protected readonly label = computed(
    () => this.options().find(({ value }) => value === this.value())?.label ?? '',
  );
  /** With the placeholder, which takes a choice back, in front. */
  private readonly all = computed<Option[]>(() => {
    const none = this.placeholder();
    return [...(none === undefined ? [] : [{ value: '', label: none }]), ...this.options()];
  });
  protected readonly found = computed(() => narrow(this.all(), this.typed()));

  protected open(): void {
    if (this.isOpen()) return;
    this.isOpen.set(true);
    this.typed.set('');
    this.active.set(
      Math.max(
        0,
        this.all().findIndex(({ value }) => value === (this.value() ?? '')),
      ),
    );
    const [box, panel] = [this.box().nativeElement, this.panel().nativeElement];
    panel.style.width = `${box.offsetWidth}px`;
    placeBelow(box, panel);
    panel.style.maxHeight = `min(${panel.style.maxHeight}, ${HIGHEST})`;
    panel.showPopover();
    this.show();
  }

  protected narrowBy(text: string): void {
    this.open();
    this.typed.set(text);
    this.active.set(0);
  }

  protected key(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const { key } = event;
    if (key === 'Tab') return;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      if (this.isOpen()) this.move(key === 'ArrowDown' ? 1 : -1);
      else this.open();
    } else if (key === 'Enter' && this.isOpen()) {
      const option = this.found()[this.active()];
      if (option) this.take(option);
    } else if (key === 'Escape' && this.isOpen()) {
      event.stopPropagation(); // the dialog around it stays open
      this.close();
    } else return;
    event.preventDefault();
  }

  protected take({ value }: Option): void {
    this.value.set(this.options().find(option => option.value === value)?.value ?? null);
    this.close();
  }

  /** What was typed and not taken changes nothing. */
  protected leave(): void {
    this.close();
    this.touched.set(true);
  }

  private close(): void {
    if (!this.isOpen()) return;
    this.isOpen.set(false);
    this.typed.set('');
    this.panel().nativeElement.hidePopover();
    this.box().nativeElement.value = this.label();
  }

  private move(by: 1 | -1): void {
    const n = this.found().length;
    if (n > 0) this.active.update(at => (at + by + n) % n);
    this.show();
  }

  private show(): void {
    requestAnimationFrame(() => {
      document.getElementById(`${this.id}-${this.active()}`)?.scrollIntoView({ block: 'nearest' });
    });
  }
}
