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
    [class.done]="escort().state === 'done'"
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
  styles: `
    button {
      display: grid;
      gap: 0;
      width: 100%;
      margin-top: 4px;
      padding: 6px 8px;
      border: 1px solid var(--bk-line-strong);
      border-left: 4px solid var(--bk-teal);
      border-radius: 8px;
      background: var(--bk-surface);
      color: var(--bk-ink);
      font: inherit;
      text-align: left;
      overflow-wrap: anywhere;
      cursor: pointer;
    }
    button:hover {
      background: var(--bk-teal-softer);
    }
    .done {
      border-left-color: var(--bk-line-strong);
      background: var(--bk-sunken);
    }
    span {
      min-width: 0;
    }
    .small {
      color: var(--bk-ink-3);
    }
  `,
})
export class EscortCard {
  readonly escort = input.required<Wire['EscortView']>();
  readonly open = output();
}
