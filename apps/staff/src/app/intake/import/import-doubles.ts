import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { Empty, Failure, Pager, Skeleton } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { Api, type Wire } from '../../core/api';
import { loaded } from '../../core/loaded';
import { Words } from '../../core/words';

type Row = Wire['ImportRowView'];
type Decision = Row['decision'];

const PAGE = 20;
/** What tells a woman; the rest of a row is about the appeal. */
const TELLING: ReadonlySet<string> = new Set(['full_name', 'surname', 'given_name', 'patronymic', 'birth', 'phone', 'oblast', 'date']); // prettier-ignore

/** Rows that may be about somebody known, beside whom they are like: the same, or somebody else? */
@Component({
  selector: 'bk-import-doubles',
  imports: [Empty, Failure, Pager, Skeleton, TranslocoDirective],
  templateUrl: './import-doubles.html',
  styleUrl: './import-doubles.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ImportDoubles {
  private readonly api = inject(Api);
  protected readonly words = inject(Words);
  readonly journal = input.required<Wire['ImportView']>();
  /** Changes when the rows were checked anew. */
  readonly reading = input.required<string>();
  readonly disabled = input(false);
  readonly decide = output<{ line: number; decision: Decision }>();

  protected readonly offset = signal(0);
  protected readonly size = PAGE;
  protected readonly rows = loaded({
    params: () => ({ key: this.reading(), id: this.journal().id, offset: this.offset() }),
    loader: ({ params: { id, offset } }) =>
      this.api.get<Wire['ImportRowPage']>(`imports/${id}/rows`, { show: 'unsure', offset, limit: PAGE }),
  });

  protected telling(cells: readonly string[]): string {
    const { mapping } = this.journal();
    return cells.filter((cell, i) => TELLING.has(mapping[i] ?? '') && cell.trim() !== '').join(' · ');
  }

  protected say(row: Row, decision: Decision): void {
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
