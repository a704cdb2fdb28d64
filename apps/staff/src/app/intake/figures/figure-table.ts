import { Component, computed, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';

/** One line of a chart. */
export interface FigureRow {
  label: string;
  n: number;
}

/** A table with bars: each row has its number, its share of the total, and a bar relative to the largest number. */
@Component({
  selector: 'bk-figure-table',
  imports: [TranslocoDirective],
  template: `<section class="card" *transloco="let t">
    <header>
      <h2>{{ heading() }}</h2>
    </header>
    @if (note(); as text) {
      <p class="body small quiet">{{ text }}</p>
    }
    <table>
      <thead class="sr-only">
        <tr>
          <th scope="col">{{ heading() }}</th>
          <th scope="col">{{ t('figures.number') }}</th>
          <th scope="col">{{ t('figures.portion') }}</th>
        </tr>
      </thead>
      <tbody>
        @for (row of rows(); track row.label) {
          <tr>
            <th scope="row">{{ row.label }}</th>
            <td class="bar">
              <span class="fill" [style.--share]="row.n / most()"></span>
              <span class="n">{{ row.n }}</span>
            </td>
            <td class="share">{{ share(row.n) }}</td>
          </tr>
        }
      </tbody>
    </table>
  </section>`,
  styleUrl: './figure-table.scss',
})
export class FigureTable {
  readonly heading = input.required<string>();
  readonly note = input<string | null>(null);
  readonly rows = input.required<FigureRow[]>();
  /** The number that shares are computed from. */
  readonly total = input.required<number>();
  protected readonly most = computed(() => Math.max(1, ...this.rows().map(({ n }) => n)));

  protected share(n: number): string {
    return this.total() > 0 ? `${Math.round((100 * n) / this.total())} %` : '';
  }
}
