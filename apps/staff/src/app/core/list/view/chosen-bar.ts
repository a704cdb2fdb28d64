import { Component, inject, input } from '@angular/core';
import { Icon } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { Words } from '../../i18n/words';
import type { RowChoice } from '../state/row-choice';

/** How many rows are chosen, what can be done with all of them, and choosing none; in sight however long the list is. */
@Component({
  selector: 'bk-chosen-bar',
  imports: [Icon, TranslocoDirective],
  template: `<ng-container *transloco="let t">
    <strong role="status">{{ words.count('list.chosen', choice().chosen().length) }}</strong>
    @if (choice().isFull()) {
      <span class="small quiet">{{ t('list.chosenMost', { n: choice().most }) }}</span>
    } @else if (choice().extent() === 'some') {
      <button type="button" class="btn small" (click)="choice().pressAll()">
        <bk-icon name="list-checks" /> {{ t('list.chooseShown') }}
      </button>
    }
    <span class="end"><ng-content /></span>
    <button
      type="button"
      class="btn small icon"
      [attr.aria-label]="t('list.chooseNone')"
      [title]="t('list.chooseNone')"
      (click)="choice().clear()"
    >
      <bk-icon name="x" />
    </button>
  </ng-container>`,
  styles: `
    :host {
      position: sticky;
      bottom: 12px;
      z-index: 2;
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 8px 12px;
      margin: 12px;
      padding: 8px 12px;
      border: 1px solid var(--bk-line);
      border-radius: 10px;
      background: var(--bk-surface);
      box-shadow: 0 4px 16px rgb(0 0 0 / 16%);
    }
    .end {
      display: flex;
      gap: 8px;
      margin-left: auto;
    }
    @media (max-width: 719px) {
      :host {
        bottom: 76px;
      }
      .end {
        margin-left: 0;
      }
    }
  `,
  host: { class: 'no-print' },
})
export class ChosenBar<Row> {
  protected readonly words = inject(Words);
  readonly choice = input.required<RowChoice<Row>>();
}
