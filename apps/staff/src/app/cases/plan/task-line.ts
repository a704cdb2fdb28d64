import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import type { Wire } from '../../core/http/api-types';
import { BkDate, today } from '../../core/i18n/dates';
import { CaseStore } from '../file/case.store';
import { PlanStore } from './plan.store';

/** A task that is still to be done, with what can be done with it; stands in an item of a list. */
@Component({
  selector: 'bk-task-line',
  imports: [BkDate, Icon, RouterLink, Status, TranslocoDirective],
  template: `<ng-container *transloco="let t">
    @let it = task();
    <div class="main">
      <p class="said strong">{{ it.what }}</p>
      <p class="line small">
        @if (isLate()) {
          <bk-status tone="brick" icon="clock">{{ t('plan.late') }} {{ it.dueOn | bkDate }}</bk-status>
        } @else {
          <span>{{ t('plan.until') }} {{ it.dueOn | bkDate }}</span>
        }
        @if (it.outside) {
          <span>{{ it.outside }} ({{ it.ownerName }})</span>
        } @else {
          <span>{{ it.ownerName }}</span>
        }
        @if (it.conferenceId && linked()) {
          <a [routerLink]="['/cases', cases.id(), 'plan', 'conferences', it.conferenceId]">
            {{ t('conference.ofConference') }}
          </a>
        }
      </p>
    </div>
    @if (plan.mayEdit()) {
      <div class="line no-print">
        <button type="button" class="btn small" [disabled]="plan.action.running()" (click)="plan.done(it)">
          <bk-icon name="check" /> {{ t('plan.done') }}
        </button>
        <button type="button" class="btn small" (click)="plan.change(it)">{{ t('plan.edit') }}</button>
        <button type="button" class="btn small" (click)="plan.drop(it)">{{ t('plan.drop') }}</button>
      </div>
    }
  </ng-container>`,
  styles: `
    :host {
      display: contents;
    }
    .main {
      flex: 1 1 200px;
      min-width: 0;
    }
    .said {
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }
  `,
})
export class TaskLine {
  readonly task = input.required<Wire['CaseTaskView']>();
  /** Whether it leads to the conference in which it was decided. */
  readonly linked = input(true);
  protected readonly cases = inject(CaseStore);
  protected readonly plan = inject(PlanStore);
  protected readonly isLate = computed(() => this.task().dueOn < today());
}
