import { Component, input, output } from '@angular/core';
import { Icon } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import type { Wire } from '../core/http/api-types';
import { BkDate } from '../core/i18n/dates';

/** One escort of the week: time, client code, kind. */
@Component({
  selector: 'bk-escort-card',
  imports: [BkDate, Icon, TranslocoDirective],
  template: `<button
    type="button"
    [class.over]="escort().state === 'done'"
    (click)="open.emit()"
    *transloco="let t"
  >
    <span class="strong tabular"
      >{{ escort().leavesAt | bkDate: 'time' }}–{{ escort().endsAt | bkDate: 'time' }}</span
    >
    <span class="strong">{{ escort().clientCode }}</span>
    <span class="small">{{ t('set.escortKind.' + escort().kind) }}</span>
    @if (escort().state === 'done') {
      <span class="small"
        ><bk-icon name="check" [size]="14" /> {{ t('set.escortOutcome.' + escort().outcome) }}</span
      >
    }
  </button>`,
  styleUrl: '../core/week/card.scss',
})
export class EscortCard {
  readonly escort = input.required<Wire['EscortView']>();
  readonly open = output();
}
