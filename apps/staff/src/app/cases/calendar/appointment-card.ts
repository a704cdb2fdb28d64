import { Component, computed, input, output } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { Wire } from '../../core/http/api-types';
import { BkDate, dayOf } from '../../core/i18n/dates';
import { AppointmentState } from './appointment-state';

/** One appointment of the calendar: time, with whom, where. */
@Component({
  selector: 'bk-appointment-card',
  imports: [AppointmentState, BkDate, TranslocoDirective],
  template: `<button
    type="button"
    [class.over]="one().state !== 'planned'"
    [attr.data-day]="day()"
    (click)="open.emit()"
    *transloco="let t"
  >
    <span class="strong tabular">{{ one().startsAt | bkDate: 'time' }}–{{ ends() | bkDate: 'time' }}</span>
    <span class="strong">{{ clients() }}</span>
    <span class="small">{{ t('set.sessionKind.' + one().kind) }}</span>
    @if (showsWorker()) {
      <span class="small">{{ one().workerName }}</span>
    }
    @if (showsRoom() && one().roomName) {
      <span class="small">{{ one().roomName }}</span>
    }
    @if (one().state !== 'planned') {
      <bk-appointment-state [state]="one().state" />
    }
  </button>`,
  styles: `
    button {
      display: grid;
      gap: 0;
      justify-items: start;
      width: 100%;
      margin-top: 4px;
      padding: 6px 8px;
      border: 1px solid var(--bk-line-strong);
      border-left: 4px solid var(--bk-teal);
      border-radius: 8px;
      background: var(--bk-surface);
      color: var(--bk-ink);
      font: inherit;
      text-align: left;
      overflow-wrap: anywhere;
      cursor: pointer;
    }
    button:hover {
      background: var(--bk-teal-softer);
    }
    .over {
      border-left-color: var(--bk-line-strong);
      background: var(--bk-sunken);
    }
    span {
      min-width: 0;
    }
    .tabular {
      font-size: 14px;
      white-space: nowrap;
    }
    .small {
      color: var(--bk-ink-3);
    }
  `,
})
export class AppointmentCard {
  readonly one = input.required<Wire['AppointmentView']>();
  readonly showsWorker = input(true);
  readonly showsRoom = input(true);
  readonly open = output();
  protected readonly day = computed(() => dayOf(new Date(this.one().startsAt)));
  protected readonly ends = computed(() =>
    new Date(Date.parse(this.one().startsAt) + this.one().minutes * 60_000).toISOString(),
  );
  /** The first by code, with how many others. */
  protected readonly clients = computed(() => {
    const [first, ...others] = this.one().clients;
    if (!first) return '';
    const name = first.shortName ? `${first.code} · ${first.shortName}` : first.code;
    return others.length > 0 ? `${name} +${others.length}` : name;
  });
}
