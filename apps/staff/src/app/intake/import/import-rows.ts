import { Component, inject, input, signal } from '@angular/core';
import { Empty, Icon, Pager, Skeleton, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { ImportsClient } from '../../core/clients/cases/imports.client';
import { toastAction } from '../../core/forms/action';
import type { Wire } from '../../core/http/api-types';
import { LoadFailure } from '../../core/http/load-failure';
import { serverResource } from '../../core/http/server-resource';
import { Words } from '../../core/i18n/words';
import { csvOf } from './csv';
import { type RowTurn, turnTo } from './row-turn';

const PAGE = 100;
const MOST = 500;

/** Rows of the file, those with errors first, each with its reason. */
@Component({
  selector: 'bk-import-rows',
  imports: [Empty, Icon, LoadFailure, Pager, Skeleton, Status, TranslocoDirective],
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
  protected readonly turn = signal<RowTurn>({ offset: 0 });
  protected readonly saving = toastAction();
  protected readonly page = PAGE;
  protected readonly rows = serverResource({
    params: () => ({
      ...{ key: this.revision(), id: this.journal().id },
      ...{ show: this.show(), turn: this.turn() },
    }),
    loader: ({ params: { id, show, turn } }) => this.client.rows(id, { show, ...turn, limit: PAGE }),
  });

  protected choose(show: 'bad' | 'all'): void {
    this.show.set(show);
    this.turn.set({ offset: 0 });
  }

  protected go(offset: number): void {
    this.turn.update(turn => turnTo(offset, turn, this.rows.value()?.rows ?? []));
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
      download(csvOf([[this.words.of('import.line'), this.words.of('import.why'), ...headings], ...lines]));
    });
  }
}

function download(csv: string): void {
  const address = URL.createObjectURL(new Blob([csv], { type: 'text/csv' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = 'import.csv';
  link.click();
  URL.revokeObjectURL(address);
}
