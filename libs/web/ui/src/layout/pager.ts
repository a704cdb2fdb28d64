import { Component, computed, input, output } from '@angular/core';
import { Icon } from './icon';

/** Pages of a list the server holds. */
@Component({
  selector: 'bk-pager',
  imports: [Icon],
  template: `
    @if (total() > size()) {
      <button
        type="button"
        class="btn small"
        [disabled]="offset() === 0"
        (click)="go.emit(offset() - size())"
      >
        <bk-icon name="chevron-left" /> {{ previous() }}
      </button>
      <span class="tabular">{{ from() }}–{{ to() }} / {{ total() }}</span>
      <button
        type="button"
        class="btn small"
        [disabled]="to() >= total()"
        (click)="go.emit(offset() + size())"
      >
        {{ next() }} <bk-icon name="chevron-right" />
      </button>
    }
  `,
  styles: `
    :host {
      display: flex;
      align-items: center;
      justify-content: flex-end;
      gap: 12px;
    }
  `,
})
export class Pager {
  readonly total = input.required<number>();
  readonly offset = input.required<number>();
  readonly size = input(50);
  readonly previous = input.required<string>();
  readonly next = input.required<string>();
  /** The offset to show. */
  readonly go = output<number>();

  protected readonly from = computed(() => Math.min(this.offset() + 1, this.total()));
  protected readonly to = computed(() => Math.min(this.offset() + this.size(), this.total()));
}
