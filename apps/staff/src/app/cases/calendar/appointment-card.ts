import { Component, computed, input, output } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { Wire } from '../../core/http/api-types';
import { BkDate, dayOf } from '../../core/i18n/dates';
import { AppointmentState } from './appointment-state';
import { clientsOf } from './clients-of';

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
    <span class="strong">{{ clients() || t('appointments.notYours') }}</span>
    <span class="small">{{ t('set.appointmentKind.' + one().kind) }}</span>
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
  styleUrl: '../../core/week/card.scss',
  styles: `
    button {
      grid-template-columns: minmax(0, 1fr);
    }
    .tabular {
      font-size: 14px;
      white-space: nowrap;
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
  protected readonly clients = computed(() => clientsOf(this.one()));
}
