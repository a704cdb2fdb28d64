import { Directive, inject, input, TemplateRef } from '@angular/core';
import type { List } from '../list';

/** How the cells of one column look: `<ng-template bkCell="state" [bkCellOf]="list" let-row>`. */
@Directive({ selector: 'ng-template[bkCell]' })
export class ListCell<Row> {
  readonly bkCell = input.required<string>();
  /** The list, by which the type of the row is known. */
  readonly bkCellOf = input.required<List<Row>>();
  readonly template = inject<TemplateRef<{ $implicit: Row }>>(TemplateRef);

  static ngTemplateContextGuard<Row>(_: ListCell<Row>, _context: unknown): _context is { $implicit: Row } {
    return true;
  }
}
