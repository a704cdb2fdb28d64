import { Component, computed, input } from '@angular/core';
import { DropMenu, Icon } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import type { List } from '../list';

/** What is done with the whole of a list: its file, its print, and which columns it shows. */
@Component({
  selector: 'bk-list-tools',
  imports: [DropMenu, Icon, TranslocoDirective],
  template: `<bk-drop-menu *transloco="let t" [label]="t('list.tools')">
    @if (list().save; as save) {
      <button type="button" [disabled]="list().saving.running()" (click)="save('xlsx')">
        <bk-icon name="download" /> {{ t('list.xlsx') }}
      </button>
      <button type="button" [disabled]="list().saving.running()" (click)="save('csv')">
        <bk-icon name="download" /> {{ t('list.csv') }}
      </button>
    }
    <button type="button" (click)="print()"><bk-icon name="printer" /> {{ t('list.print') }}</button>
    @if (choosable().length > 0) {
      <fieldset>
        <legend class="small quiet">{{ t('list.columns') }}</legend>
        @for (column of choosable(); track column.key) {
          <label class="check">
            <input
              type="checkbox"
              [checked]="list().state.columns().includes(column)"
              (change)="list().state.toggle(column)"
            />
            {{ t(column.word) }}
          </label>
        }
      </fieldset>
    }
  </bk-drop-menu>`,
  styles: `
    fieldset {
      display: grid;
      margin-top: 4px;
      padding: 8px 12px 0;
      border-top: 1px solid var(--bk-line);
    }
  `,
})
export class ListTools<Row> {
  readonly list = input.required<List<Row>>();
  protected readonly choosable = computed(() =>
    this.list().state.options.columns.filter(({ fixed, tools }) => !fixed && !tools),
  );

  protected print(): void {
    print();
  }
}
