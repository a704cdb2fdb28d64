import { Directive, inject, input, TemplateRef } from '@angular/core';
import type { List } from '../list';

/** How the cells of one column look: `<ng-template bkCell="state" [bkCellOf]="list" let-row>`. */
@Directive({ selector: 'ng-template[bkCell]' })
export class ListCell<Row> {
  readonly key = input.required<string>({ alias: 'bkCell' });
  /** The list, by which the type of the row is known. */
  readonly of = input.required<List<Row>>({ alias: 'bkCellOf' });
  readonly template = inject<TemplateRef<{ $implicit: Row }>>(TemplateRef);

  static ngTemplateContextGuard<Row>(_: ListCell<Row>, context: unknown): context is { $implicit: Row } {
    return true;
  }
}
