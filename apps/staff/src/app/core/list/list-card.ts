import { NgTemplateOutlet } from '@angular/common';
import { Component, contentChild, input, output, type TemplateRef } from '@angular/core';
import { Empty, Pager, Skeleton } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { LoadFailure } from '../http/load-failure';
import type { ServerResource } from '../http/server-resource';

type List = ServerResource<{ total: number } | undefined>;

/** Where a page begins: after so many records, or after that one. */
export type Turn = {
  offset: number | null;
  after: string | null;
};

/** One page of a list of the server: the template `#rows` and a pager, or why there are no rows. */
@Component({
  selector: 'bk-list-card',
  imports: [Empty, LoadFailure, NgTemplateOutlet, Pager, Skeleton, TranslocoDirective],
  template: `<ng-container *transloco="let t">
    @let page = list();
    <section class="card">
      <ng-content select="header" />
      @if (page.error()) {
        <bk-load-failure [of]="page" />
      } @else if (page.hasValue()) {
        @if (page.value().total === 0) {
          <bk-empty [icon]="icon()" [text]="empty()" />
        } @else {
          <ng-container [ngTemplateOutlet]="rows()" />
        }
      } @else {
        <bk-skeleton [lines]="8" />
      }
    </section>
    @if (page.hasValue()) {
      <bk-pager
        [total]="page.value().total"
        [offset]="offset()"
        [previous]="t('action.previous')"
        [next]="t('action.next')"
        (go)="turn($event)"
      />
    }
  </ng-container>`,
  styles: `
    :host {
      display: grid;
      gap: 16px;
      align-content: start;
      min-width: 0;
    }
  `,
})
export class ListCard {
  readonly list = input.required<List>();
  readonly offset = input.required<number>();
  readonly icon = input.required<string>();
  /** The text shown while the list is empty. */
  readonly empty = input.required<string>();
  /** The last record of the page that is shown; the next page begins after it, whatever others add meanwhile. */
  readonly last = input<string>();
  /** The page to show; null for the beginning. */
  readonly go = output<Turn>();
  protected readonly rows = contentChild.required<TemplateRef<unknown>>('rows');

  protected turn(offset: number): void {
    const after = offset > this.offset() ? (this.last() ?? null) : null;
    this.go.emit({ offset: offset || null, after });
  }
}
