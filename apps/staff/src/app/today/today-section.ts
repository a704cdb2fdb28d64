import { Component, computed, input, signal } from '@angular/core';
import type { TodayUrgency } from '@baanek/contracts';
import { TranslocoDirective } from '@jsverse/transloco';
import type { Wire } from '../core/http/api-types';
import { TodayActions } from './today-actions';
import { TodayLine } from './today-line';

/** So many lines are shown before one asks for all of them. */
const SHOWN = 8;

/** The lines of one urgency. */
@Component({
  selector: 'bk-today-section',
  imports: [TodayActions, TodayLine, TranslocoDirective],
  template: `<section class="card" *transloco="let t">
    <header>
      <h2>{{ t('today.urgency.' + urgency()) }}</h2>
      <span class="small quiet tabular">{{ lines().length }}</span>
      <ng-content select="button" />
    </header>
    <ul class="list">
      @for (line of shown(); track $index) {
        <li>
          <bk-today-line [line]="line"><bk-today-actions [line]="line" /></bk-today-line>
        </li>
      }
    </ul>
    @if (shown().length < lines().length) {
      <div class="body">
        <button type="button" class="btn small" (click)="all.set(true)">
          {{ t('today.showAll', { n: lines().length }) }}
        </button>
      </div>
    }
  </section>`,
  styles: `
    li {
      padding: 0;
    }
  `,
})
export class TodaySection {
  readonly urgency = input.required<TodayUrgency>();
  readonly lines = input.required<readonly Wire['TodayLine'][]>();
  protected readonly all = signal(false);
  protected readonly shown = computed(() => (this.all() ? this.lines() : this.lines().slice(0, SHOWN)));
}
