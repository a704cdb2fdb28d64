import { Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Empty, Failure, Icon, Skeleton, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { AppealsClient } from '../../core/clients/cases/appeals.client';
import { BkDate, today } from '../../core/i18n/dates';
import { LiveFeed } from '../../core/live/live-feed';
import { serverResource } from '../../core/http/server-resource';
import { LoadFailure } from '../../core/http/load-failure';
import { Problem } from '../../core/http/problem';
import { Words } from '../../core/i18n/words';
import { Session } from '../../core/session/session';
import { type PeriodChange, PeriodFields } from '../period-fields';
import { AGES, asCounted, hourLabel, HOURS, inOrder, periodsAt, WEEKDAYS } from './figure-rows';
import { type FigureRow, FigureTable } from './figure-table';

interface Chart {
  key: string;
  rows: FigureRow[];
  total: number;
  note?: string;
}

/** Statistics of appeals in a period, which is kept in the address. */
@Component({
  selector: 'bk-figures',
  imports: [
    ...[BkDate, Empty, Failure, FigureTable, Icon, LoadFailure, PeriodFields, RouterLink, Skeleton, Status],
    TranslocoDirective,
  ],
  templateUrl: './figures.page.html',
  styles: `
    .charts {
      columns: 2 400px;
      column-gap: 16px;
    }
    a[aria-current='true'] {
      background: var(--bk-teal-soft);
      font-weight: 650;
    }
  `,
})
export class FiguresPage {
  private readonly client = inject(AppealsClient);
  private readonly router = inject(Router);
  protected readonly words = inject(Words);
  protected readonly session = inject(Session);

  readonly from = input<string>();
  readonly to = input<string>();

  protected readonly periods = periodsAt(today());
  /** The period of the address; this month where it names none. */
  protected readonly period = computed(() => ({
    from: (this.from() || this.periods[0]?.from) ?? '',
    to: (this.to() || this.periods[0]?.to) ?? '',
  }));
  protected readonly figures = serverResource({
    params: () => this.period(),
    loader: ({ params }) => this.client.figures(params.from, params.to),
  });
  /** Why the server refuses the period. */
  protected readonly periodError = computed(() => {
    const error = this.figures.error();
    const fault = error instanceof Problem ? error.faults[0] : undefined;
    return fault ? this.words.rule(fault.rule, fault.limit) : null;
  });
  protected readonly charts = computed((): Chart[] => {
    if (!this.figures.hasValue()) return [];
    const it = this.figures.value();
    const sought = it.sex.reduce((sum, { n }) => sum + n, 0);
    const code =
      (set: string) =>
      (value: string): string =>
        this.words.code(set, value);
    return [
      {
        key: 'kind',
        rows: asCounted(it.kind, value => this.words.of(`figures.kind.${value}`)),
        ...{ total: it.total, note: 'figures.kindNote' },
      },
      { key: 'channel', rows: asCounted(it.channel, code('channel')), total: it.total },
      {
        ...{ key: 'violence', rows: asCounted(it.violence, code('violence')), total: sought },
        note: 'figures.several',
      },
      { key: 'age', rows: inOrder(it.ageBand, AGES, code('age')), total: sought },
      { key: 'sex', rows: asCounted(it.sex, code('sex')), total: sought },
      { key: 'oblast', rows: asCounted(it.oblast, code('oblast')), total: sought },
      {
        key: 'weekday',
        rows: inOrder(it.weekday, WEEKDAYS, value => this.words.of(`figures.weekday.${value}`)),
        total: it.total,
      },
      {
        ...{ key: 'hour', rows: inOrder(it.hour, HOURS, hourLabel), note: 'figures.hoursKnown' },
        total: it.hour.reduce((sum, { n }) => sum + n, 0),
      },
    ];
  });

  constructor() {
    inject(LiveFeed).follow(['appeals'], () => {
      this.figures.reload();
    });
  }

  protected show(change: PeriodChange): void {
    if (Object.values(change).every(day => day !== null))
      void this.router.navigate([], { queryParams: { ...this.period(), ...change } });
  }

  protected print(): void {
    window.print();
  }
}
