import { Component, computed, input } from '@angular/core';
import { ActionMenu, Icon, MenuItem } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import type { List } from '../list';
import { viewActions } from '../views/view-actions';

/** What is done with the whole of a list: its file, its print, and which columns it shows. */
@Component({
  selector: 'bk-list-tools',
  imports: [ActionMenu, Icon, MenuItem, TranslocoDirective],
  template: `<bk-action-menu *transloco="let t" [label]="t('list.tools')">
    @if (list().save; as save) {
      <button type="button" bkMenuItem [disabled]="list().saving.running()" (click)="save('xlsx')">
        <bk-icon name="download" /> {{ t('list.xlsx') }}
      </button>
      <button type="button" bkMenuItem [disabled]="list().saving.running()" (click)="save('csv')">
        <bk-icon name="download" /> {{ t('list.csv') }}
      </button>
    }
    <button type="button" bkMenuItem (click)="print()">
      <bk-icon name="printer" /> {{ t('list.print') }}
    </button>
    @if (list().state.options.views) {
      @if (views.shown(); as view) {
        <button type="button" bkMenuItem (click)="views.edit(view)">
          <bk-icon name="pencil" /> {{ t('list.viewChange') }}
        </button>
        <button type="button" bkMenuItem (click)="views.remove(view)">
          <bk-icon name="x" /> {{ t('list.viewDelete') }}
        </button>
      } @else {
        <button type="button" bkMenuItem [disabled]="views.isFull()" (click)="views.edit(null)">
          <bk-icon name="plus" /> {{ t('list.viewSave') }}
        </button>
      }
    }
    @if (choosable().length > 0) {
      <div role="group" [attr.aria-label]="t('list.columns')">
        <p class="small quiet" aria-hidden="true">{{ t('list.columns') }}</p>
        @for (column of choosable(); track column.key) {
          @let shown = list().state.columns().includes(column);
          <button
            type="button"
            bkMenuItem
            [checked]="shown"
            (click)="$event.stopPropagation(); list().state.toggle(column)"
          >
            <bk-icon [name]="shown ? 'check' : 'minus'" /> {{ t(column.word) }}
          </button>
        }
      </div>
    }
  </bk-action-menu>`,
  styles: `
    [role='group'] {
      display: grid;
      margin-top: 4px;
      padding-top: 8px;
      border-top: 1px solid var(--bk-line);
    }
    p {
      padding: 0 12px;
    }
  `,
})
export class ListTools<Row> {
  readonly list = input.required<List<Row>>();
  protected readonly views = viewActions(() => this.list().state);
  protected readonly choosable = computed(() =>
    this.list().state.options.columns.filter(({ fixed, tools }) => !fixed && !tools),
  );

  protected print(): void {
    print();
  }
}
