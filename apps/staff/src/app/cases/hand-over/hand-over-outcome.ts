import { Component, computed, inject, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { BkDate } from '../../core/i18n/dates';
import { Words } from '../../core/i18n/words';
import type { Chosen } from './hand-over-model';
import type { HandOverRun } from './hand-over-run';

/** How far a hand-over has come, what was done and what was left as it is. */
@Component({
  selector: 'bk-hand-over-outcome',
  imports: [BkDate, TranslocoDirective],
  template: `<ng-container *transloco="let t">
    @if (run().isRunning()) {
      <p role="status">{{ t('handOver.busy', { done: run().tried(), total: run().total() }) }}</p>
      <progress [value]="run().tried()" [max]="run().total()" [attr.aria-label]="t('handOver.do')"></progress>
    } @else {
      <div role="status" class="stack">
        <p>
          <strong>{{
            run().isBack() ? t('handOver.isBack') : words.count('handOver.done', run().handed().length)
          }}</strong>
        </p>
        @if (failed().length > 0) {
          <p>{{ words.count('handOver.kept', failed().length) }}</p>
          <ul class="small">
            @for (one of failed(); track one.id) {
              <li>
                <strong>{{ one.code }}</strong>: {{ words.problem(one.problem) }}
              </li>
            }
          </ul>
        }
        @if (stayed().length > 0) {
          <p>{{ words.count('handOver.stayed', stayed().length) }}</p>
          <ul class="small">
            @for (one of stayed(); track $index) {
              <li>
                <strong>{{ one.code }}</strong>, {{ one.startsAt | bkDate: 'soon' }}:
                {{ t('error.' + one.why) }}
              </li>
            }
          </ul>
        }
      </div>
    }
  </ng-container>`,
  styles: `
    :host {
      display: grid;
      gap: 12px;
    }
    progress {
      width: 100%;
      accent-color: var(--bk-teal);
    }
    ul {
      display: grid;
      gap: 4px;
      max-height: 30vh;
      margin: 0;
      padding: 0 0 0 20px;
      overflow: auto;
    }
  `,
})
export class HandOverOutcome {
  protected readonly words = inject(Words);
  readonly run = input.required<HandOverRun>();
  readonly chosen = input.required<readonly Chosen[]>();
  private readonly codes = computed(() => new Map(this.chosen().map(({ id, code }) => [id, code])));
  protected readonly failed = computed(() =>
    this.run()
      .failed()
      .map(({ id, problem }) => ({ id, problem, code: this.codes().get(id) ?? '' })),
  );
  /** Appointments that stayed with the colleague who has them. */
  protected readonly stayed = computed(() =>
    this.run()
      .handed()
      .flatMap(({ handed: { id, left } }) =>
        left.map(({ startsAt, code: why }) => ({ code: this.codes().get(id) ?? '', startsAt, why })),
      ),
  );
}
