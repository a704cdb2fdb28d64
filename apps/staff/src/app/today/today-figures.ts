import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { TodayFigure } from '@baanek/contracts';
import { TranslocoDirective } from '@jsverse/transloco';
import type { Wire } from '../core/http/api-types';
import { FIGURE_PLACES } from '../core/today/today-kinds';

/** Numbers to know at a glance; each leads to what it counts. */
@Component({
  selector: 'bk-today-figures',
  imports: [RouterLink, TranslocoDirective],
  template: `<ul *transloco="let t">
    @for (number of figures(); track number.figure) {
      <li>
        <a [routerLink]="places[number.figure].path" [queryParams]="places[number.figure].query">
          <span class="small">{{ t('today.figure.' + number.figure) }}</span>
          <span class="n tabular">{{ number.n }}</span>
        </a>
      </li>
    }
  </ul>`,
  styles: `
    ul {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
    }
    a {
      display: flex;
      align-items: center;
      gap: 10px;
      min-height: 44px;
      padding: 4px 14px;
      border: 1px solid var(--bk-line);
      border-radius: 10px;
      background: var(--bk-surface);
      color: inherit;
      text-decoration: none;
    }
    a:hover {
      background: var(--bk-sunken);
    }
    .n {
      font-size: 20px;
      font-weight: 650;
    }
  `,
})
export class TodayFigures {
  readonly figures = input.required<readonly (Wire['TodayNumber'] & { figure: TodayFigure })[]>();
  protected readonly places = FIGURE_PLACES;
}
