import { Component, inject, input } from '@angular/core';
import { Icon } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import type { Wire } from '../../core/http/api-types';
import { PlanStore } from '../plan/plan.store';
import { TaskLine } from '../plan/task-line';
import { GoalNow } from './goal-now';
import { GoalsStore } from './goals.store';

/** A goal that is not ended, and under it what is still to be done for it. */
@Component({
  selector: 'bk-goal-part',
  imports: [GoalNow, Icon, TaskLine, TranslocoDirective],
  template: `<section *transloco="let t" [attr.aria-label]="goal().what">
    <div class="head">
      <div class="main">
        <h3 class="said">{{ goal().what }}</h3>
        <p class="line small"><bk-goal-now [goal]="goal()" /></p>
      </div>
      <div class="line no-print">
        @if (plan.mayEdit()) {
          <button type="button" class="btn small" (click)="goals.note(goal())">
            <bk-icon name="pencil" /> {{ t('goal.note') }}
          </button>
          <button type="button" class="btn small" (click)="plan.add(goal().id)">
            <bk-icon name="plus" /> {{ t('goal.task') }}
          </button>
        }
        <button type="button" class="btn small" (click)="goals.read(goal())">{{ t('goal.open') }}</button>
      </div>
    </div>
    @if (goals.tasksOf(goal()).length > 0) {
      <ul class="list">
        @for (task of goals.tasksOf(goal()); track task.id) {
          <li><bk-task-line [task]="task" /></li>
        }
      </ul>
    }
  </section>`,
  styles: `
    :host {
      display: block;
      border-top: 1px solid var(--bk-line);
    }
    .head {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 8px 12px;
      padding: 12px 16px;
    }
    .main {
      flex: 1 1 240px;
      min-width: 0;
    }
    h3 {
      margin: 0 0 4px;
      font-size: 15px;
    }
    .said {
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }
    ul {
      margin-left: 24px;
      border-left: 2px solid var(--bk-line-strong);
      border-top: 1px solid var(--bk-line);
    }
  `,
})
export class GoalPart {
  readonly goal = input.required<Wire['GoalView']>();
  protected readonly plan = inject(PlanStore);
  protected readonly goals = inject(GoalsStore);
}
