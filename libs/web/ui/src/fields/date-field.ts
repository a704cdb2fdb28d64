import {
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  input,
  model,
  signal,
  viewChild,
} from '@angular/core';
import type { FormValueControl } from '@angular/forms/signals';
import { Icon } from '../layout/icon';
import { CalendarPanel } from './calendar-panel';
import { DATE_WORDS } from './date-words';
import { readDay, writeDay } from './day';
import { Field } from './field';
import { readTypedDay } from './typed-day';

/** Pixels that a calendar needs under its field. */
const CALENDAR_HEIGHT = 360;

/**
 * A day, typed as `dd.mm.yyyy`, in short or as a word, or picked; its value is `yyyy-mm-dd`, or what was typed while it is no
 * day, which the field says once it is left.
 */
@Component({
  selector: 'bk-date-field',
  imports: [CalendarPanel, Icon],
  template: `
    <input
      class="input"
      autocomplete="off"
      [id]="field.controlId"
      [attr.aria-invalid]="field.error() ? true : null"
      [attr.aria-describedby]="field.describedBy()"
      [placeholder]="words.placeholder()"
      [value]="shown()"
      (input)="typed($event)"
      (change)="finished()"
      (blur)="touched.set(true)"
      (keydown.alt.arrowdown)="$event.preventDefault(); show(true)"
    />
    <button type="button" class="btn bare icon" [attr.aria-label]="pickWord()" (click)="show(!open())">
      <bk-icon name="calendar" />
    </button>
    <div
      #panel
      class="panel calendar"
      popover
      role="dialog"
      [attr.aria-label]="pickWord()"
      (beforetoggle)="place()"
      (toggle)="open.set($event.newState === 'open')"
      (keydown.escape)="$event.stopPropagation()"
    >
      @defer (when open()) {
        @if (open()) {
          <bk-calendar-panel [date]="date()" (picked)="picked($event)" />
        }
      }
    </div>
  `,
  styles: `
    :host {
      display: block;
      position: relative;
    }
    .input {
      padding-right: 44px;
    }
    .btn {
      position: absolute;
      right: 2px;
      top: 0;
      bottom: 0;
      margin: auto;
      height: 34px;
      min-height: 34px;
    }
    .calendar {
      position: fixed;
      inset: auto;
      margin: 0;
      width: 300px;
      min-height: 340px;
      padding: 8px;
      border: 1px solid var(--bk-line);
      color: var(--bk-ink);
    }
    .calendar:not(:popover-open) {
      display: none;
    }
  `,
})
export class DateField implements FormValueControl<string> {
  readonly value = model('');
  readonly touched = model(false);
  readonly pickWord = input.required<string>();
  protected readonly words = inject(DATE_WORDS);
  protected readonly field = inject(Field);
  protected readonly panel = viewChild.required<ElementRef<HTMLElement>>('panel');
  protected readonly open = signal(false);
  protected readonly shown = signal('');
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  protected readonly date = computed(() => {
    const day = readDay(this.value());
    return day === null ? null : new Date(`${day}T00:00:00`);
  });

  constructor() {
    // a value from outside is shown in the form in which it is typed; text that is being typed is not changed
    effect(() => {
      const value = this.value();
      if (readDay(this.shown()) !== value && this.shown() !== value) this.shown.set(writeDay(value));
    });
  }

  protected typed(event: Event): void {
    const text = (event.target as HTMLInputElement).value;
    this.shown.set(text);
    this.value.set(readDay(text) ?? text);
    this.field.broken.set(null);
  }

  /** Short forms are read when the field is left, because each is the beginning of a longer one. */
  protected finished(): void {
    const text = this.shown().trim();
    const day = readTypedDay(text, this.words.today(), this.words.nearDays());
    if (day) this.take(day);
    else this.field.broken.set(text === '' ? null : { kind: 'isDay' });
  }

  protected picked(day: string): void {
    this.take(day);
    this.show(false);
  }

  protected show(open: boolean): void {
    this.panel().nativeElement.togglePopover(open);
  }

  /** A popover stands in the top layer, where no style can put it beside its field: under it, or above where it is low. */
  protected place(): void {
    const { left, top, bottom } = this.host.nativeElement.getBoundingClientRect();
    const { style } = this.panel().nativeElement;
    const below = bottom + CALENDAR_HEIGHT < innerHeight || top < CALENDAR_HEIGHT;
    style.left = `${Math.max(8, Math.min(left, innerWidth - 308))}px`;
    style.top = below ? `${Math.min(bottom + 4, Math.max(8, innerHeight - CALENDAR_HEIGHT))}px` : 'auto';
    style.bottom = below ? 'auto' : `${innerHeight - top + 4}px`;
  }

  private take(day: string): void {
    this.shown.set(writeDay(day));
    this.value.set(day);
    this.field.broken.set(null);
  }
}
