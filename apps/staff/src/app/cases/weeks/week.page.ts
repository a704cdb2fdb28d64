import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon, Skeleton } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { WeeksClient } from '../../core/clients/work/weeks.client';
import { LoadFailure } from '../../core/http/load-failure';
import { serverResource } from '../../core/http/server-resource';
import { addDays, BkDate, today } from '../../core/i18n/dates';
import { Session } from '../../core/session/session';
import { WeekItems } from './week-items';
import { tableOf } from './week-table';

/** One's own week: what was done, what is due in the week after, what stayed behind; for a director the counts of her centre. */
@Component({
  selector: 'bk-week',
  imports: [BkDate, Icon, LoadFailure, RouterLink, Skeleton, TranslocoDirective, WeekItems],
  templateUrl: './week.page.html',
  styles: `
    dl {
      display: grid;
      grid-template-columns: 1fr auto;
      gap: 8px 16px;
      margin: 0;
    }
    dd {
      margin: 0;
    }
    .scroll {
      overflow-x: auto;
    }
    td,
    th {
      padding: 8px 16px;
      text-align: start;
    }
    .n {
      text-align: end;
    }
  `,
})
export class WeekPage {
  private readonly client = inject(WeeksClient);
  private readonly session = inject(Session);
  /** A day of the week that is shown. */
  readonly day = input<string>();
  private readonly shown = computed(() => this.day() ?? today());
  protected readonly own = serverResource({
    params: () => this.shown(),
    loader: ({ params }) => this.client.own(params),
  });
  protected readonly centre = serverResource({
    params: () => (this.session.may('weeks.centre') ? this.shown() : undefined),
    loader: ({ params }) => this.client.centre(params),
  });
  protected readonly table = computed(() => tableOf(this.centre.value()?.workers ?? []));
  protected readonly before = computed(() => addDays(this.shown(), -7));
  /** The week after; null where that has not begun. */
  protected readonly after = computed(() => {
    const week = this.own.value();
    return week && week.to < today() ? addDays(this.shown(), 7) : null;
  });

  protected print(): void {
    window.print();
  }
}
