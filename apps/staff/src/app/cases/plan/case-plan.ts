import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Empty, Icon, Skeleton } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { LoadFailure } from '../../core/http/load-failure';
import { BkDate } from '../../core/i18n/dates';
import { MoreButton } from '../../core/list/more-button';
import { LiveFeed } from '../../core/live/live-feed';
import { CaseConferences } from '../conferences/case-conferences';
import { GoalNow } from '../goals/goal-now';
import { GoalPart } from '../goals/goal-part';
import { GoalsStore } from '../goals/goals.store';
import { PlanReviews } from '../goals/plan-reviews';
import { PlanStore } from './plan.store';
import { TaskLine } from './task-line';
import { onAdd } from '../file/add/on-add';

/** What a client wants to reach, what is to be done for it, the soonest due first, and below what ended. */
@Component({
  selector: 'bk-case-plan',
  imports: [
    ...[BkDate, CaseConferences, Empty, GoalNow, GoalPart, Icon, LoadFailure, MoreButton],
    ...[PlanReviews, RouterLink, Skeleton, TaskLine, TranslocoDirective],
  ],
  providers: [GoalsStore],
  templateUrl: './case-plan.html',
  styles: `
    .tools {
      padding: 12px 16px 0;
    }
    h2 {
      margin: 0;
      padding: 16px 16px 8px;
      font-size: 15px;
    }
    .list + h2,
    bk-case-conferences + h2,
    bk-goal-part + h2,
    bk-more-button + h2 {
      border-top: 1px solid var(--bk-line);
    }
    .said {
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }
  `,
})
export class CasePlan {
  protected readonly plan = inject(PlanStore);
  protected readonly goals = inject(GoalsStore);
  /** Tasks that are done for no goal that is shown above. */
  protected readonly loose = computed(() => {
    const shown = new Set(this.goals.open().map(({ id }) => id));
    return this.plan.open().filter(({ goalId }) => goalId === null || !shown.has(goalId));
  });

  constructor() {
    onAdd('goal', this.plan.mayEdit, () => this.goals.add());
    inject(LiveFeed).follow(['cases'], () => {
      this.goals.ended.reload();
    });
  }
}
