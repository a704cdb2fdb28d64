import { Component, computed, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { Wire } from '../../core/http/api-types';
import { BkDate } from '../../core/i18n/dates';
import { takes } from './appointment-state';

/** The times on one day at which the chosen worker or the chosen room has an appointment already. */
@Component({
  selector: 'bk-day-taken',
  imports: [BkDate, TranslocoDirective],
  template: `<ng-container *transloco="let t">
    @if (ofWorker().length > 0) {
      <p class="small">
        {{ t('appointments.workerTaken') }}
        @for (one of ofWorker(); track one.startsAt) {
          <span class="nowrap tabular"
            >{{ one.startsAt | bkDate: 'time' }}–{{ one.endsAt | bkDate: 'time' }}</span
          >
        }
      </p>
    }
    @if (ofRoom().length > 0) {
      <p class="small">
        {{ t('appointments.roomTaken') }}
        @for (one of ofRoom(); track one.startsAt) {
          <span class="nowrap tabular"
            >{{ one.startsAt | bkDate: 'time' }}–{{ one.endsAt | bkDate: 'time' }}</span
          >
        }
      </p>
    }
  </ng-container>`,
  styles: `
    p {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 12px;
      margin: 0;
    }
  `,
})
export class DayTaken {
  readonly view = input<Wire['CalendarView']>();
  readonly workerId = input<string | null>(null);
  readonly roomId = input<string | null>(null);
  /** The one that is moved takes nothing. */
  readonly but = input<string | null>(null);
  protected readonly ofWorker = computed(() =>
    (this.view()?.appointments ?? [])
      .filter(one => one.workerId === this.workerId() && one.id !== this.but() && takes(one))
      .map(({ startsAt, minutes }) => ({
        startsAt,
        endsAt: new Date(Date.parse(startsAt) + minutes * 60_000).toISOString(),
      })),
  );
  protected readonly ofRoom = computed(() => {
    // what takes a room is told without saying which appointment it is; the moved one is known by its time
    const own = (this.view()?.appointments ?? []).find(({ id }) => id === this.but());
    return (this.view()?.taken ?? []).filter(
      one => one.roomId === this.roomId() && !(own?.roomId === one.roomId && own.startsAt === one.startsAt),
    );
  });
}
