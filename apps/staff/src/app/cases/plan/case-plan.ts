import { Component, inject } from '@angular/core';
import { Empty, Icon, Skeleton, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import type { Wire } from '../../core/http/api-types';
import { LoadFailure } from '../../core/http/load-failure';
import { BkDate, today } from '../../core/i18n/dates';
import { MoreButton } from '../../core/list/more-button';
import { PlanStore } from './plan.store';

/** What is to be done in a case, the soonest due first, and below what ended. */
@Component({
  selector: 'bk-case-plan',
  imports: [BkDate, Empty, Icon, LoadFailure, MoreButton, Skeleton, Status, TranslocoDirective],
  templateUrl: './case-plan.html',
  styles: `
    .tools {
      padding: 12px 16px 0;
    }
    h2 {
      margin: 0;
      padding: 16px 16px 0;
      font-size: 15px;
    }
    .said {
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }
  `,
})
export class CasePlan {
  protected readonly plan = inject(PlanStore);

  protected isLate({ dueOn }: Wire['CaseTaskView']): boolean {
    return dueOn < today();
  }
}
