import { Component, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { GrowingList } from './growing-list';

/** Shows a further page of a list, while there is one. */
@Component({
  selector: 'bk-more-button',
  imports: [TranslocoDirective],
  template: `<ng-container *transloco="let t">
    @if (list().hasMore()) {
      <div class="body">
        <button type="button" class="btn" [disabled]="list().growing.running()" (click)="list().more()">
          {{ t('list.more') }}
        </button>
      </div>
    }
  </ng-container>`,
  styles: `
    .body {
      padding: 12px 16px 16px;
    }
  `,
})
export class MoreButton {
  readonly list = input.required<Pick<GrowingList<unknown>, 'hasMore' | 'growing' | 'more'>>();
}
