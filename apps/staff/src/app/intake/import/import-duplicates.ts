import { Component, computed, inject, input, output } from '@angular/core';
import type { ImportField } from '@baanek/contracts';
import { Empty, Skeleton } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { ImportsClient } from '../../core/clients/cases/imports.client';
import type { Wire } from '../../core/http/api-types';
import { LoadFailure } from '../../core/http/load-failure';
import { growingList } from '../../core/list/growing-list';
import { MoreButton } from '../../core/list/more-button';
import { Words } from '../../core/i18n/words';
import { rowsAfter } from './row-pages';

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
  imports: [Empty, LoadFailure, MoreButton, Skeleton, TranslocoDirective],
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

  private readonly asked = computed(() => ({ key: this.revision(), id: this.journal().id }));
  protected readonly list = growingList(this.asked, ({ id }, after: number | undefined) =>
    rowsAfter(this.client, id, { show: 'unsure', after, limit: PAGE }),
  );

  protected personal(cells: readonly string[]): string {
    const { mapping } = this.journal();
    return cells.filter((cell, i) => PERSONAL.has(mapping[i]) && cell.trim() !== '').join(' · ');
  }

  protected choose(row: Row, decision: Decision): void {
    const next = row.decision === decision ? null : decision;
    this.list.loaded.update(
      page =>
        page && {
          ...page,
          rows: page.rows.map(one => (one.line === row.line ? { ...one, decision: next } : one)),
        },
    );
    this.decide.emit({ line: row.line, decision: next });
  }
}
