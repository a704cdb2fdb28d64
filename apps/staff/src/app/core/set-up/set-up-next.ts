import { Component, computed, effect, inject, input, linkedSignal, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { SetUpStep } from '@baanek/contracts';
import { Icon, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { TodayStore } from '../today/today.store';
import { setUpPath } from './set-up-path';
import { nextStep, STEP_PLACES } from './steps';

/** On the page of a step, while the centre is set up: what the step lacks, and what comes next. */
@Component({
  selector: 'bk-set-up-next',
  imports: [Icon, RouterLink, Status, TranslocoDirective],
  template: `@if (here(); as at) {
    <nav class="notice" *transloco="let t" [attr.aria-label]="t('path.title')">
      <div class="line said">
        <span class="strong">
          {{ t('path.stepOf', { n: at.n, of: at.of, step: t('path.step.' + step()) }) }}
        </span>
        @if (at.state === 'open') {
          @if (at.lacks.length > 0) {
            <span class="small">{{ t('path.lacks') }}</span>
          }
          @for (lack of at.lacks; track lack) {
            <bk-status tone="amber">{{ t('set.' + lack) }}</bk-status>
          }
        } @else {
          <bk-status tone="green" icon="check">{{ t('path.state.' + at.state) }}</bk-status>
        }
      </div>
      <div class="line">
        <a class="btn small" routerLink="/set-up">{{ t('path.all') }}</a>
        @if (next(); as following) {
          <a
            class="btn small"
            [class.primary]="at.state !== 'open'"
            [routerLink]="places[following.step].path"
            [state]="{ add: following.step === 'people' }"
          >
            {{ t('path.next', { step: t('path.step.' + following.step) }) }}
            <bk-icon name="chevron-right" [size]="16" />
          </a>
        }
      </div>
    </nav>
  }`,
  styles: `
    .notice {
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
    }
    .said {
      flex: 1 1 300px;
    }
  `,
})
export class SetUpNext {
  private readonly today = inject(TodayStore);
  readonly step = input.required<SetUpStep>();
  /** What the page shows; the step is looked at again whenever that changes. */
  readonly follows = input<unknown>();
  protected readonly places = STEP_PLACES;
  private readonly isUnderWay = computed(() =>
    (this.today.view.value()?.lines ?? []).some(({ kind }) => kind === 'set_up_left'),
  );
  /** What was begun while the centre was set up says so to the end. */
  private readonly isShown = linkedSignal<boolean, boolean>({
    source: this.isUnderWay,
    computation: (now, before) => now || (before?.value ?? false),
  });
  private readonly path = setUpPath(() => this.isShown());
  private readonly steps = computed(() => this.path.view.value()?.steps ?? []);
  protected readonly here = computed(() => {
    const steps = this.steps();
    const n = steps.findIndex(({ step }) => step === this.step());
    const at = steps[n];
    return at ? { ...at, n: n + 1, of: steps.length } : null;
  });
  protected readonly next = computed(() => nextStep(this.steps(), this.step()));

  constructor() {
    this.today.want();
    let before: unknown;
    effect(() => {
      const now = this.follows();
      const isChanged = before !== undefined && now !== undefined && now !== before;
      before = now ?? before;
      if (isChanged && untracked(this.isShown)) this.path.reload();
    });
  }
}
