import { Component, computed, inject } from '@angular/core';
import { APPOINTMENT_TIMES, type AppointmentTimes } from '@baanek/contracts';
import { Empty, Icon, Skeleton, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { CalendarClient } from '../../core/clients/cases/calendar.client';
import { dialogOpener } from '../../core/forms/dialog-opener';
import type { Wire } from '../../core/http/api-types';
import { LoadFailure } from '../../core/http/load-failure';
import { BkDate, today } from '../../core/i18n/dates';
import { Words } from '../../core/i18n/words';
import { growingList, type GrowingList } from '../../core/list/growing-list';
import { MoreButton } from '../../core/list/more-button';
import { LiveFeed } from '../../core/live/live-feed';
import { onAdd } from '../file/add/on-add';
import { CaseStore } from '../file/case.store';
import { type AppointmentData, AppointmentDialog } from './appointment-dialog';
import { AppointmentState } from './appointment-state';
import { PlanDialog } from './plan-dialog';

/** Her appointments: those to come, the next first, and those behind her. */
@Component({
  selector: 'bk-case-calendar',
  imports: [
    AppointmentState,
    BkDate,
    Empty,
    Icon,
    LoadFailure,
    MoreButton,
    Skeleton,
    Status,
    TranslocoDirective,
  ],
  template: `<ng-container *transloco="let t">
    @if (ahead.loaded.error() ?? behind.loaded.error()) {
      <bk-load-failure [of]="ahead.loaded.error() ? ahead.loaded : behind.loaded" />
    } @else if (ahead.loaded.hasValue() && behind.loaded.hasValue()) {
      @if (mayPlan()) {
        <div class="line tools no-print">
          <button type="button" class="btn primary" (click)="plan()">
            <bk-icon name="plus" /> {{ t('appointments.plan') }}
          </button>
        </div>
      }
      @if (ahead.rows().length + behind.rows().length === 0) {
        <bk-empty icon="calendar-days" [text]="t('appointments.emptyCase')" />
      }
      @for (part of parts; track part.word) {
        @if (part.list.rows().length > 0) {
          <h2 class="tools">{{ t(part.word) }}</h2>
          <ul class="list">
            @for (one of part.list.rows(); track one.id) {
              <li>
                <div class="main">
                  <p class="line">
                    <span class="strong">{{ one.startsAt | bkDate: 'moment' }}</span>
                    <bk-appointment-state [state]="one.clients[0]?.state ?? one.state" />
                    @if (one.voided) {
                      <bk-status tone="brick" icon="circle-x">{{ t('history.voided') }}</bk-status>
                    }
                  </p>
                  <p class="small">
                    {{ t('set.appointmentKind.' + one.kind) }} · {{ words.count('minutes', one.minutes) }} ·
                    {{ one.workerName }} {{ one.roomName ? '· ' + one.roomName : '' }}
                  </p>
                </div>
                <button type="button" class="btn small" (click)="open(one)">
                  {{ t('appointments.open') }}
                </button>
              </li>
            }
          </ul>
          <bk-more-button [list]="part.list" />
        }
      }
    } @else {
      <bk-skeleton [lines]="4" />
    }
  </ng-container>`,
  styles: `
    .tools {
      padding: 12px 16px 0;
    }
    h2.tools {
      font-size: 15px;
    }
  `,
})
export class CaseCalendar {
  private readonly client = inject(CalendarClient);
  private readonly openDialog = dialogOpener();
  protected readonly store = inject(CaseStore);
  protected readonly words = inject(Words);
  protected readonly ahead = this.list('ahead');
  protected readonly behind = this.list('behind');
  protected readonly parts = [
    { word: 'appointments.ahead', list: this.ahead },
    { word: 'appointments.behind', list: this.behind },
  ];
  protected readonly mayPlan = computed(
    () => this.store.may('appointments.plan') && this.store.file.value()?.state === 'open',
  );

  constructor() {
    onAdd('appointment', this.mayPlan, () => this.plan());
    inject(LiveFeed).follow(['calendar'], () => {
      this.reload();
    });
  }

  protected async plan(): Promise<void> {
    const file = this.store.file.value();
    if (!file) return;
    const client = { id: file.id, code: file.person.code, shortName: '' };
    // it says itself how many were planned
    if (await this.openDialog(PlanDialog, { day: today(), client })) this.reload();
  }

  protected async open(appointment: Wire['AppointmentView']): Promise<void> {
    const again = async (): Promise<AppointmentData | null> => {
      this.reload();
      const found = await this.find(appointment);
      return found && { appointment: found };
    };
    await this.openDialog(AppointmentDialog, { appointment }, { again });
    this.reload();
    this.store.reload();
  }

  /** As it is now; read on until it comes, since it may have been moved. */
  private async find({ id }: Wire['AppointmentView']): Promise<Wire['AppointmentView'] | null> {
    for (const when of APPOINTMENT_TIMES)
      for (let next: string | null | undefined; next !== null;) {
        const page = await this.client.ofCase(this.store.id() ?? '', { when, after: next });
        const found = page.appointments.find(one => one.id === id);
        if (found) return found;
        ({ next } = page);
      }
    return null;
  }

  private list(when: AppointmentTimes): GrowingList<Wire['AppointmentView']> {
    return growingList(
      () => this.store.id(),
      async (id, after) => {
        const { appointments, next } = await this.client.ofCase(id ?? '', { when, after });
        return { rows: appointments, next };
      },
    );
  }

  private reload(): void {
    this.ahead.reload();
    this.behind.reload();
  }
}
