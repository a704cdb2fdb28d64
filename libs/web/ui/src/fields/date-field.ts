import { Overlay, OverlayModule } from '@angular/cdk/overlay';
import { A11yModule } from '@angular/cdk/a11y';
import { Component, computed, effect, inject, input, model, signal } from '@angular/core';
import type { FormValueControl } from '@angular/forms/signals';
import { DateAdapter } from '@angular/material/core';
import { MatCalendar } from '@angular/material/datepicker';
import { Icon } from '../layout/icon';
import { readDay, writeDay } from './day';
import { Field } from './field';

/** A day, typed as `dd.mm.yyyy` or picked; its value is `yyyy-mm-dd`, or what was typed while it is no day. */
@Component({
  selector: 'bk-date-field',
  imports: [A11yModule, Icon, MatCalendar, OverlayModule],
  template: `
    <div class="box" cdkOverlayOrigin #origin="cdkOverlayOrigin">
      <input
        class="input"
        inputmode="numeric"
        autocomplete="off"
        [id]="field.controlId"
        [attr.aria-invalid]="field.error() ? true : null"
        [attr.aria-describedby]="field.describedBy()"
        [placeholder]="placeholder()"
        [value]="shown()"
        (input)="typed($event)"
        (blur)="touched.set(true)"
        (keydown.alt.arrowdown)="open.set(true)"
      />
      <button type="button" class="btn bare icon" [attr.aria-label]="pickWord()" (click)="open.set(!open())">
        <bk-icon name="calendar" />
      </button>
    </div>
    <ng-template
      cdkConnectedOverlay
      [cdkConnectedOverlayOrigin]="origin"
      [cdkConnectedOverlayOpen]="open()"
      [cdkConnectedOverlayScrollStrategy]="scroll"
      (overlayOutsideClick)="open.set(false)"
      (detach)="open.set(false)"
    >
      <div class="panel calendar" cdkTrapFocus cdkTrapFocusAutoCapture>
        <mat-calendar [selected]="date()" [startAt]="date()" (selectedChange)="picked($event)" />
      </div>
    </ng-template>
  `,
  styles: `
    :host {
      display: block;
    }
    .box {
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
      width: 300px;
      padding: 8px;
    }
  `,
})
export class DateField implements FormValueControl<string> {
  readonly value = model('');
  readonly touched = model(false);
  readonly placeholder = input('дд.мм.гггг');
  readonly pickWord = input.required<string>();
  protected readonly field = inject(Field);
  protected readonly scroll = inject(Overlay).scrollStrategies.reposition();
  protected readonly open = signal(false);
  protected readonly shown = signal('');
  private readonly adapter = inject<DateAdapter<Date>>(DateAdapter);

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
  }

  protected picked(date: Date | null): void {
    if (!date) return;
    const iso = this.adapter.toIso8601(date);
    this.shown.set(writeDay(iso));
    this.value.set(iso);
    this.open.set(false);
  }
}
