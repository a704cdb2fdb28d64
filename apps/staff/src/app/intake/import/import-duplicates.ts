import { Component, inject, input, output, signal } from '@angular/core';
import type { ImportField } from '@baanek/contracts';
import { Empty, Pager, Skeleton } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { ImportsClient } from '../../core/clients/cases/imports.client';
import type { Wire } from '../../core/http/api-types';
import { LoadFailure } from '../../core/http/load-failure';
import { serverResource } from '../../core/http/server-resource';
import { Words } from '../../core/i18n/words';
import { type RowTurn, turnTo } from './row-turn';

type Row = Wire['ImportRowView'];
type Decision = Row['decision'];

const PAGE = 20;
/** Columns by which a person is recognised; the rest of a row is about the appeal. */
const PERSONAL: ReadonlySet<ImportField | undefined> = new Set<ImportField>([
  ...(['full_name', 'surname', 'given_name', 'patronymic'] as const),
  ...(['birth', 'phone', 'oblast', 'date'] as const),
]);

/** Rows that may be about a known person, each beside that person, for the user to decide. */
@Component({
  selector: 'bk-import-duplicates',
  imports: [Empty, LoadFailure, Pager, Skeleton, TranslocoDirective],
  templateUrl: './import-duplicates.html',
  styleUrl: './import-duplicates.scss',
})
export class ImportDuplicates {
  private readonly client = inject(ImportsClient);
  protected readonly words = inject(Words);
  readonly journal = input.required<Wire['ImportView']>();
  /** Changes when the rows have been checked again. */
  readonly revision = input.required<string>();
  readonly disabled = input(false);
  readonly decide = output<{ line: number; decision: Decision }>();

  protected readonly turn = signal<RowTurn>({ offset: 0 });
  protected readonly size = PAGE;
  protected readonly rows = serverResource({
    params: () => ({ key: this.revision(), id: this.journal().id, turn: this.turn() }),
    loader: ({ params: { id, turn } }) => this.client.rows(id, { show: 'unsure', ...turn, limit: PAGE }),
  });

  protected go(offset: number): void {
    this.turn.update(turn => turnTo(offset, turn, this.rows.value()?.rows ?? []));
  }

  protected personal(cells: readonly string[]): string {
    const { mapping } = this.journal();
    return cells.filter((cell, i) => PERSONAL.has(mapping[i]) && cell.trim() !== '').join(' · ');
  }

  protected choose(row: Row, decision: Decision): void {
    const next = row.decision === decision ? null : decision;
    this.rows.update(
      page =>
        page && {
          ...page,
          rows: page.rows.map(one => (one.line === row.line ? { ...one, decision: next } : one)),
        },
    );
    this.decide.emit({ line: row.line, decision: next });
  }
}
