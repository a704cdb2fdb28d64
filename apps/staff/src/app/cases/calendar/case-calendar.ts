import { Component, computed, inject } from '@angular/core';
import { Empty, Icon, Skeleton, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { CalendarClient } from '../../core/clients/cases/calendar.client';
import { dialogOpener } from '../../core/forms/dialog-opener';
import type { Wire } from '../../core/http/api-types';
import { LoadFailure } from '../../core/http/load-failure';
import { serverResource } from '../../core/http/server-resource';
import { BkDate, today } from '../../core/i18n/dates';
import { Words } from '../../core/i18n/words';
import { currentTime } from '../../core/live/clock';
import { LiveFeed } from '../../core/live/live-feed';
import { CaseStore } from '../file/case.store';
import { type AppointmentData, AppointmentDialog } from './appointment-dialog';
import { AppointmentState } from './appointment-state';
import { PlanDialog } from './plan-dialog';

/** Her appointments: those to come, the next first, and those behind her. */
@Component({
  selector: 'bk-case-calendar',
  imports: [AppointmentState, BkDate, Empty, Icon, LoadFailure, Skeleton, Status, TranslocoDirective],
  template: `<ng-container *transloco="let t">
    @if (appointments.error()) {
      <bk-load-failure [of]="appointments" />
    } @else if (appointments.value(); as all) {
      @if (mayPlan()) {
        <div class="line tools no-print">
          <button type="button" class="btn primary" (click)="plan()">
            <bk-icon name="plus" /> {{ t('appointments.plan') }}
          </button>
        </div>
      }
      @if (all.length === 0) {
        <bk-empty icon="calendar-days" [text]="t('appointments.emptyCase')" />
      }
      @for (part of parts(); track part.word) {
        @if (part.list.length > 0) {
          <h2 class="tools">{{ t(part.word) }}</h2>
          <ul class="list">
            @for (one of part.list; track one.id) {
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
  private readonly now = currentTime();
  protected readonly appointments = serverResource({
    params: () => this.store.id(),
    loader: ({ params }) => this.client.ofCase(params),
  });
  protected readonly parts = computed(() => {
    const all = this.appointments.value() ?? [];
    const isAhead = ({ startsAt, state, clients, voided }: Wire['AppointmentView']): boolean =>
      Date.parse(startsAt) > this.now() && !voided && (clients[0]?.state ?? state) === 'planned';
    return [
      { word: 'appointments.ahead', list: all.filter(isAhead).reverse() },
      { word: 'appointments.behind', list: all.filter(one => !isAhead(one)) },
    ];
  });
  protected readonly mayPlan = computed(
    () => this.store.may('appointments.plan') && this.store.file.value()?.state === 'open',
  );

  constructor() {
    inject(LiveFeed).follow(['calendar'], () => {
      this.appointments.reload();
    });
  }

  protected async plan(): Promise<void> {
    const file = this.store.file.value();
    if (!file) return;
    const client = { id: file.id, code: file.person.code, shortName: '' };
    // it says itself how many were planned
    if (await this.openDialog(PlanDialog, { day: today(), client })) this.appointments.reload();
  }

  protected async open(appointment: Wire['AppointmentView']): Promise<void> {
    const again = async (): Promise<AppointmentData | null> => {
      const now = (await this.client.ofCase(this.store.id() ?? '')).find(({ id }) => id === appointment.id);
      return now ? { appointment: now } : null;
    };
    await this.openDialog(AppointmentDialog, { appointment }, { again });
    this.appointments.reload();
    this.store.reload();
  }
}
