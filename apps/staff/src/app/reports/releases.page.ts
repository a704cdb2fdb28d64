import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Empty, Icon, Skeleton } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { FiguresClient } from '../core/clients/figures.client';
import { csvOf } from '../core/files/csv';
import { saveFile } from '../core/files/save-file';
import { toastAction } from '../core/forms/action';
import { LoadFailure } from '../core/http/load-failure';
import { serverResource } from '../core/http/server-resource';
import { BkDate, today } from '../core/i18n/dates';
import { Words } from '../core/i18n/words';
import { Session } from '../core/session/session';
import { monthOfRelease, nextRelease } from '../core/today/next-release';
import { TodayStore } from '../core/today/today.store';
import { linesOf } from './figure-lines';
import { FigureTables } from './figure-tables';

/** Figures of the association, month by month; the month is kept in the address. */
@Component({
  selector: 'bk-releases',
  imports: [BkDate, Empty, FigureTables, Icon, LoadFailure, RouterLink, Skeleton, TranslocoDirective],
  templateUrl: './releases.page.html',
  styles: `
    a[aria-current='true'] {
      background: var(--bk-teal-soft);
      font-weight: 650;
    }
  `,
})
export class ReleasesPage {
  private readonly client = inject(FiguresClient);
  private readonly today = inject(TodayStore);
  protected readonly session = inject(Session);
  protected readonly words = inject(Words);
  readonly month = input<string>();

  protected readonly releases = serverResource({ loader: () => this.client.releases() });
  /** The month of the address; the latest where it names none. */
  protected readonly chosen = computed(() => this.month() || this.releases.value()?.[0]?.month);
  protected readonly released = serverResource({
    params: () => this.chosen(),
    loader: async ({ params }) => {
      const found = await this.client.release(params);
      this.today.view.reload(); // it is not new any more
      return found;
    },
  });
  protected readonly next = nextRelease(today());
  protected readonly nextMonth = `${monthOfRelease(this.next)}-01`;
  protected readonly saving = toastAction();

  protected print(): void {
    window.print();
  }

  protected async save(month: string): Promise<void> {
    await this.saving.run(async () => {
      const { figures } = await this.client.export(month);
      const { words } = this;
      const rows = linesOf(words, figures).flatMap(({ heading, heldBack, rows: lines }) =>
        heldBack
          ? [[heading, '', words.of('shared.heldBack')]]
          : lines.map(({ label, n }) => [heading, label, n === null ? words.of('shared.hidden') : String(n)]),
      );
      const head = ['shared.table', 'shared.value', 'shared.number'].map(key => words.of(key));
      saveFile(`figures-${month}.csv`, csvOf([head, ...rows]), 'text/csv');
    });
  }
}
