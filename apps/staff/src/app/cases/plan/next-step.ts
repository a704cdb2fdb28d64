import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { BkDate, today } from '../../core/i18n/dates';
import { PlanStore } from './plan.store';

/** The task of the case that is due first, in its head: what is to be done next, by whom and by when. */
@Component({
  selector: 'bk-next-step',
  imports: [BkDate, Icon, RouterLink, TranslocoDirective],
  template: `<ng-container *transloco="let t">
    @if (plan.ended.loaded.hasValue()) {
      @if (step(); as next) {
        <a class="step" [class.late]="isLate()" [routerLink]="['/cases', caseId(), 'plan']">
          <span class="what">{{ next.what }}</span>
          <span class="small"
            >{{ t(isLate() ? 'plan.late' : 'plan.until') }} {{ next.dueOn | bkDate }},
            {{ next.ownerName }}</span
          >
        </a>
      } @else if (plan.mayEdit()) {
        <span class="quiet">{{ t('plan.none') }}</span>
        <button type="button" class="btn small no-print" (click)="plan.add()">
          <bk-icon name="plus" /> {{ t('plan.add') }}
        </button>
      } @else {
        <span class="quiet">{{ t('plan.none') }}</span>
      }
    }
  </ng-container>`,
  styles: `
    .step {
      display: grid;
    }
    .what {
      display: -webkit-box;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
      overflow: hidden;
      overflow-wrap: anywhere;
    }
    .late .small {
      color: var(--bk-brick);
    }
  `,
})
export class NextStep {
  readonly caseId = input.required<string>();
  protected readonly plan = inject(PlanStore);
  protected readonly step = computed(() => this.plan.open()[0] ?? null);
  protected readonly isLate = computed(() => (this.step()?.dueOn ?? today()) < today());
}
