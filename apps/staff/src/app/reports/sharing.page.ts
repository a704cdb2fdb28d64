import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { LEAST_CENTRES } from '@baanek/contracts';
import { TranslocoDirective } from '@jsverse/transloco';
import { FiguresClient } from '../core/clients/figures.client';
import { Toaster } from '../core/feedback/toaster';
import { dialogOpener } from '../core/forms/dialog-opener';
import type { Wire } from '../core/http/api-types';
import { serverResource } from '../core/http/server-resource';
import { BkDate, today } from '../core/i18n/dates';
import { Words } from '../core/i18n/words';
import { localList } from '../core/list/local-list';
import { ListCell } from '../core/list/view/list-cell';
import { ListView } from '../core/list/view/list-view';
import { firstOfNextMonth } from '../core/today/next-release';
import { ShareDialog } from './share-dialog';

type Month = Wire['FigureMonth'];

/** What one’s centre shares with the association, month by month. */
@Component({
  selector: 'bk-sharing',
  imports: [BkDate, ListCell, ListView, RouterLink, TranslocoDirective],
  template: `<main class="page" *transloco="let t">
    <nav class="crumbs" [attr.aria-label]="t('app.crumbs')">
      <a routerLink="/appeals/figures">{{ t('figures.title') }}</a> ›
      <span>{{ t('shared.title') }}</span>
    </nav>
    <div class="page-head">
      <h1>{{ t('shared.title') }}</h1>
      <p class="where">{{ t('shared.text', { n: least }) }}</p>
    </div>
    <p class="quiet">{{ t('shared.opens', { month: now, day: opens | bkDate }) }}</p>
    <bk-list [list]="list" icon="send" [empty]="t('shared.title')">
      <ng-template bkCell="tools" [bkCellOf]="list" let-month>
        <button type="button" class="btn small" (click)="open(month)">
          {{ t(month.state === 'open' ? 'shared.decide' : 'shared.show') }}
        </button>
      </ng-template>
    </bk-list>
  </main>`,
})
export class SharingPage {
  private readonly client = inject(FiguresClient);
  private readonly words = inject(Words);
  private readonly toaster = inject(Toaster);
  private readonly dates = new BkDate();
  private readonly openDialog = dialogOpener();
  /** The month that is under way, and the day from which it can be shared. */
  protected readonly now = this.nameOf(today().slice(0, 7));
  protected readonly opens = firstOfNextMonth(today());
  protected readonly least = LEAST_CENTRES;
  private readonly months = serverResource({ loader: () => this.client.months() });
  protected readonly list = localList<Month>({
    ...{ name: 'shared-figures', id: ({ month }) => month, sorted: { key: 'month', order: 'desc' } },
    columns: [
      {
        ...{
          key: 'month',
          word: 'shared.month',
          fixed: true,
          bare: true,
          sort: 'desc',
          by: ({ month }) => month,
        },
        text: ({ month }) => this.nameOf(month),
      },
      { key: 'state', word: 'shared.stateOf', bare: true, text: month => this.stateOf(month) },
      {
        ...{ key: 'until', word: 'shared.until', style: 'nowrap tabular' },
        text: ({ releasedOn }) => this.dates.transform(releasedOn),
      },
      { key: 'tools', word: 'shared.tools', tools: true, text: () => '' },
    ],
    loaded: this.months,
  });

  protected async open(month: Month): Promise<void> {
    const now = await this.openDialog(ShareDialog, month);
    this.months.reload();
    if (!now) return;
    const about = this.nameOf(month.month);
    const undo = async (): Promise<void> => {
      await this.client.withdraw(month.month);
      this.months.reload();
    };
    this.toaster.show(this.words.of(now.state === 'shared' ? 'shared.done' : 'shared.withdrawn'), {
      ...{ about, undo: now.state === 'shared' ? undo : null },
    });
  }

  private nameOf(month: string): string {
    return this.dates.transform(`${month}-01`, 'monthOfYear');
  }

  private stateOf({ state, sharedAt }: Month): string {
    return this.words.of(`shared.state.${state}`, { date: this.dates.transform(sharedAt) });
  }
}
