import { Component, inject } from '@angular/core';
import { type Params, RouterLink } from '@angular/router';
import { Empty, Skeleton } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { CasesClient } from '../../core/clients/cases/cases.client';
import type { Wire } from '../../core/http/api-types';
import { LoadFailure } from '../../core/http/load-failure';
import { serverResource } from '../../core/http/server-resource';
import { ListLink } from '../../core/list/list-link';
import { LiveFeed } from '../../core/live/live-feed';
import { Words } from '../../core/i18n/words';

/** The columns of the list that say how long somebody waits. */
const WAIT_COLUMNS = 'code,state,opened,wait,risk,workers';
/** Figures with the filter of the list of cases that each leads to. */
const FIGURES: readonly { key: keyof Wire['CaseFigures']; filter: Params }[] = [
  { key: 'open', filter: {} },
  { key: 'high', filter: { risk: 'high' } },
  { key: 'late', filter: { late: 'true' } },
  { key: 'waiting', filter: { waiting: 'true', columns: WAIT_COLUMNS } },
  { key: 'sessions', filter: { state: 'all', sort: 'lastSession' } },
];

/** Who carries how much: open cases, high risk, late next steps and sessions of every colleague, and of the centre. */
@Component({
  selector: 'bk-workload',
  imports: [Empty, ListLink, LoadFailure, RouterLink, Skeleton, TranslocoDirective],
  templateUrl: './workload.page.html',
  styles: `
    .first {
      padding: 16px;
    }
    .first p {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 4px 12px;
    }
    .figure {
      text-align: right;
      font-variant-numeric: tabular-nums;
    }
    td a {
      display: inline-block;
      min-width: 44px;
      padding: 8px 0;
    }
    @media (max-width: 719px) {
      .figure,
      td a {
        text-align: left;
      }
    }
    tfoot :is(th, td) {
      border-top: 2px solid var(--bk-line);
      font-weight: 600;
    }
  `,
})
export class WorkloadPage {
  private readonly client = inject(CasesClient);
  protected readonly words = inject(Words);
  protected readonly figures = FIGURES;
  protected readonly metFilter = { state: 'all', met: 'true', columns: WAIT_COLUMNS };
  protected readonly loaded = serverResource({ loader: () => this.client.workload() });

  constructor() {
    inject(LiveFeed).follow(['cases'], () => {
      this.loaded.reload();
    });
  }

  protected filterOf(filter: Params, worker: string | null): Params {
    return worker ? { ...filter, worker } : filter;
  }
}
