import { Component, computed, input } from '@angular/core';
import { Status } from '@baanek/ui';
import { isGoalEnded } from '@baanek/contracts';
import { TranslocoDirective } from '@jsverse/transloco';
import type { Wire } from '../../core/http/api-types';
import { BkDate, today } from '../../core/i18n/dates';

/** How far a goal has come, by when it is to be reached, and how much of its tasks is done. */
@Component({
  selector: 'bk-goal-now',
  imports: [BkDate, Status, TranslocoDirective],
  template: `<ng-container *transloco="let t">
    @let it = goal();
    @if (it.voided) {
      <bk-status tone="brick" icon="circle-x">{{ t('history.voided') }}</bk-status>
    } @else if (it.progress === 'reached') {
      <bk-status tone="green" icon="check"
        >{{ t('set.goalProgress.reached') }} {{ it.notedOn | bkDate }}</bk-status
      >
    } @else if (it.progress === 'given_up') {
      <bk-status icon="x">{{ t('set.goalProgress.given_up') }} {{ it.notedOn | bkDate }}</bk-status>
    } @else {
      <bk-status icon="clock">{{ t('set.goalProgress.' + it.progress) }}</bk-status>
      @if (it.aimOn; as day) {
        @if (isLate()) {
          <bk-status tone="brick" icon="clock">{{ t('plan.late') }} {{ day | bkDate }}</bk-status>
        } @else {
          <span class="small">{{ t('plan.until') }} {{ day | bkDate }}</span>
        }
      }
    }
    <span class="small">{{ t('set.goalKind.' + it.kind) }}</span>
    @if (it.tasks > 0) {
      <span class="small">{{ t('goal.tasksDone', { done: it.tasksDone, all: it.tasks }) }}</span>
    }
  </ng-container>`,
  styles: `
    :host {
      display: contents;
    }
  `,
})
export class GoalNow {
  readonly goal = input.required<Wire['GoalView']>();
  protected readonly isLate = computed(() => {
    const { aimOn, progress } = this.goal();
    return aimOn !== null && aimOn < today() && !isGoalEnded(progress);
  });
}
