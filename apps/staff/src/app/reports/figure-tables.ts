import { Component, computed, inject, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { Wire } from '../core/http/api-types';
import { Words } from '../core/i18n/words';
import { linesOf } from './figure-lines';

/** Figures of a month as tables; what is hidden says so. With `beside` also what of them could be seen alone. */
@Component({
  selector: 'bk-figure-tables',
  imports: [TranslocoDirective],
  template: `<div class="tables" *transloco="let t">
    @for (table of tables(); track table.of) {
      <section class="card">
        <header>
          <h2>{{ table.heading }}</h2>
        </header>
        @if (table.heldBack) {
          <p class="quiet small body">{{ t('shared.heldBack') }}</p>
        } @else if (table.rows.length === 0) {
          <p class="quiet small body">{{ t('shared.nobody') }}</p>
        } @else {
          <table>
            <thead [class.sr-only]="!beside()">
              <tr>
                <th scope="col">{{ table.heading }}</th>
                <th scope="col">{{ t('shared.number') }}</th>
                @if (beside()) {
                  <th scope="col">{{ t('shared.alone') }}</th>
                }
              </tr>
            </thead>
            <tbody>
              @for (row of table.rows; track row.label) {
                <tr>
                  <th scope="row">{{ row.label }}</th>
                  <td class="tabular">
                    @if (row.n === null) {
                      <span class="quiet">{{ t('shared.hidden') }}</span>
                    } @else {
                      {{ row.n }}
                    }
                  </td>
                  @if (beside()) {
                    <td class="tabular quiet">{{ aloneOf(table.of, row.label) ?? t('shared.hidden') }}</td>
                  }
                </tr>
              }
            </tbody>
          </table>
        }
      </section>
    }
  </div>`,
  styles: `
    .tables {
      columns: 2 320px;
      column-gap: 16px;
    }
    section {
      break-inside: avoid;
      margin-bottom: 16px;
    }
    table {
      width: 100%;
      margin: 8px 0;
      border-collapse: collapse;
    }
    th,
    td {
      padding: 4px 12px;
      font-weight: 400;
      text-align: start;
      overflow-wrap: anywhere;
    }
    th + th,
    td {
      width: 1%;
      text-align: end;
      white-space: nowrap;
    }
    .body {
      padding: 12px 16px;
    }
  `,
})
export class FigureTables {
  private readonly words = inject(Words);
  readonly figures = input.required<Wire['FiguresView']>();
  readonly beside = input<Wire['FiguresView'] | null>(null);
  protected readonly tables = computed(() => linesOf(this.words, this.figures()));
  private readonly alone = computed(() => {
    const beside = this.beside();
    return beside ? linesOf(this.words, beside) : [];
  });

  protected aloneOf(of: string, label: string): number | null {
    const table = this.alone().find(one => one.of === of);
    return table?.rows.find(row => row.label === label)?.n ?? null;
  }
}
