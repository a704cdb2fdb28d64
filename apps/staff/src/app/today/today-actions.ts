import { Component, computed, inject, Injector, input, runInInjectionContext, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import type { Wire } from '../core/http/api-types';
import { BkDate } from '../core/i18n/dates';
import type { TodayWork } from './today-work';

/** The kinds that a session to hold is about. */
const OF_SESSIONS: readonly string[] = ['case_without_session', 'case_long_silent', 'case_in_work'];
const OF_OUTCOMES: readonly string[] = ['escort_without_outcome', 'own_escort_without_outcome'];

/** What can be done with a line of “today” without leaving it. */
@Component({
  selector: 'bk-today-actions',
  imports: [Icon, RouterLink, TranslocoDirective],
  providers: [BkDate],
  template: `<ng-container *transloco="let t">
    @switch (what()) {
      @case ('extension') {
        <button type="button" class="btn small primary" [disabled]="busy()" (click)="decide(true)">
          {{ t('extension.approve') }}
        </button>
        <button type="button" class="btn small" [disabled]="busy()" (click)="decide(false)">
          {{ t('extension.decline') }}
        </button>
      }
      @case ('case') {
        <button type="button" class="btn small" [disabled]="busy()" (click)="take()">
          {{ t('today.take') }}
        </button>
      }
      @case ('outcome') {
        <button type="button" class="btn small" [disabled]="busy()" (click)="recordOutcome()">
          {{ t('escort.recordOutcome') }}
        </button>
      }
      @case ('session') {
        <a class="btn small" [routerLink]="['/cases', line().id]" [queryParams]="{ session: 'new' }">{{
          t('session.log')
        }}</a>
      }
    }
    @if (line().id && line().urgency !== 'new') {
      <button
        type="button"
        class="btn bare icon"
        [attr.aria-label]="t('today.putOff')"
        [title]="t('today.putOff')"
        [disabled]="busy()"
        (click)="putOff()"
      >
        <bk-icon name="clock" />
      </button>
    }
  </ng-container>`,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
    }
    .btn {
      margin: 8px 0 8px 16px;
    }
    .btn:last-of-type {
      margin-right: 16px;
    }
  `,
})
export class TodayActions {
  readonly line = input.required<Wire['TodayLine']>();
  private readonly injector = inject(Injector);
  protected readonly busy = signal(false);
  protected readonly what = computed(() => {
    const { kind } = this.line();
    if (OF_SESSIONS.includes(kind)) return 'session';
    if (OF_OUTCOMES.includes(kind)) return 'outcome';
    return kind === 'extension_asked' ? 'extension' : kind === 'case_unattended' ? 'case' : null;
  });

  protected decide(approve: boolean): Promise<void> {
    return this.run(work => work.decide(this.line(), approve));
  }

  protected take(): Promise<void> {
    return this.run(work => work.take(this.line()));
  }

  protected putOff(): Promise<void> {
    return this.run(work => work.putOff(this.line()));
  }

  protected recordOutcome(): Promise<void> {
    return this.run(work => work.recordOutcome(this.line()));
  }

  private async run(what: (work: TodayWork) => Promise<void>): Promise<void> {
    this.busy.set(true);
    try {
      const { TodayWork } = await import('./today-work');
      await what(runInInjectionContext(this.injector, () => new TodayWork()));
    } finally {
      this.busy.set(false);
    }
  }
}
