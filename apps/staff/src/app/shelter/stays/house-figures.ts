import { Component, computed, inject, signal } from '@angular/core';
import { Field, Icon, readDay, Skeleton } from '@baanek/ui';
import { DateField } from '@baanek/ui/calendar';
import { TranslocoDirective } from '@jsverse/transloco';
import { BoardClient } from '../../core/clients/shelter/board.client';
import { addDays, BkDate, today } from '../../core/i18n/dates';
import { LoadFailure } from '../../core/http/load-failure';
import { serverResource } from '../../core/http/server-resource';
import { Words } from '../../core/i18n/words';
import { LiveFeed } from '../../core/live/live-feed';

/** Statistics of the houses over a period: families, persons, nights, destinations, refusals. */
@Component({
  selector: 'bk-house-figures',
  imports: [BkDate, DateField, Field, Icon, LoadFailure, Skeleton, TranslocoDirective],
  templateUrl: './house-figures.html',
  styles: `
    table {
      width: 100%;
      border-collapse: collapse;
    }
    caption {
      padding: 12px 0 4px;
      font-weight: 600;
      text-align: left;
    }
    th {
      font-weight: 450;
      text-align: left;
    }
    th,
    td {
      padding: 4px 0;
      border-bottom: 1px solid var(--bk-line);
    }
    td {
      text-align: right;
      font-variant-numeric: tabular-nums;
    }
  `,
})
export class HouseFigures {
  private readonly client = inject(BoardClient);
  protected readonly words = inject(Words);
  protected readonly from = signal(`${today().slice(0, 7)}-01`);
  protected readonly to = signal(today());
  protected readonly figures = serverResource({
    params: () => {
      const [from, to] = [this.from(), this.to()];
      const isSpan = [from, to].every(readDay) && from <= to;
      return isSpan && to <= addDays(from, 1830) ? { from, to } : undefined;
    },
    loader: ({ params }) => this.client.figures(params.from, params.to),
  });
  /** Occupied nights as a share of the nights on which places were available. */
  protected readonly occupancy = computed(() => {
    const { takenNights = 0, placeNights = 0 } = this.figures.value() ?? {};
    return placeNights > 0 ? `${this.words.number((takenNights / placeNights) * 100)} %` : '—';
  });

  constructor() {
    // a refusal that is recorded or voided beside them is counted at once
    inject(LiveFeed).follow(['shelter'], () => {
      this.figures.reload();
    });
  }

  protected print(): void {
    print();
  }
}
