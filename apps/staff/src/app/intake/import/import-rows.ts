import { Component, computed, inject, input, signal } from '@angular/core';
import { Empty, Icon, Skeleton, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { ImportsClient } from '../../core/clients/cases/imports.client';
import { toastAction } from '../../core/forms/action';
import type { Wire } from '../../core/http/api-types';
import { LoadFailure } from '../../core/http/load-failure';
import { growingList } from '../../core/list/growing-list';
import { MoreButton } from '../../core/list/more-button';
import { Words } from '../../core/i18n/words';
import { csvOf } from '../../core/files/csv';
import { saveFile } from '../../core/files/save-file';
import { rowsAfter } from './row-pages';

const PAGE = 100;
const MOST = 500;

/** Rows of the file, those with errors first, each with its reason. */
@Component({
  selector: 'bk-import-rows',
  imports: [Empty, Icon, LoadFailure, MoreButton, Skeleton, Status, TranslocoDirective],
  templateUrl: './import-rows.html',
  styleUrl: './import-rows.scss',
})
export class ImportRows {
  private readonly client = inject(ImportsClient);
  protected readonly words = inject(Words);
  readonly journal = input.required<Wire['ImportView']>();
  /** Changes when the rows have been checked again. */
  readonly revision = input.required<string>();

  protected readonly show = signal<'bad' | 'all'>('bad');
  protected readonly saving = toastAction();
  private readonly asked = computed(() => ({
    ...{ key: this.revision(), id: this.journal().id },
    show: this.show(),
  }));
  protected readonly list = growingList(this.asked, ({ id, show }, after: number | undefined) =>
    rowsAfter(this.client, id, { show, after, limit: PAGE }),
  );

  protected choose(show: 'bad' | 'all'): void {
    this.show.set(show);
  }

  /** Downloads all rows with errors as a table, which can be corrected in a spreadsheet and imported. */
  protected async save(): Promise<void> {
    await this.saving.run(async () => {
      const { id, headings } = this.journal();
      const bad: Wire['ImportRowView'][] = [];
      for (let full = true; full;) {
        const after = bad.at(-1)?.line;
        const { rows } = await this.client.rows(id, {
          show: 'bad',
          limit: MOST,
          ...(after ? { after } : {}),
        });
        bad.push(...rows);
        full = rows.length === MOST;
      }
      const lines = bad.map(({ line, fault, cells }) => [
        String(line),
        this.words.code('importFault', fault),
        ...cells,
      ]);
      const head = [this.words.of('import.line'), this.words.of('import.why'), ...headings];
      saveFile('import.csv', csvOf([head, ...lines]), 'text/csv');
    });
  }
}
