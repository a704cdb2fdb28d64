import { Component, input, output } from '@angular/core';
import { Field } from '@baanek/ui';
import { DateField } from '@baanek/ui/calendar';
import { TranslocoDirective } from '@jsverse/transloco';
import { dayFilter } from '../core/list/day-filter';

/** A day of a period that was typed or picked; null where it was emptied. */
export type PeriodChange = Partial<Record<'from' | 'to', string | null>>;

/** First and last day of a period. A change is reported only when the text is a valid day, or empty. */
@Component({
  selector: 'bk-period-fields',
  imports: [DateField, Field, TranslocoDirective],
  template: `<ng-container *transloco="let t">
    <bk-field [label]="t('filter.from')">
      <bk-date-field
        [pickWord]="t('action.pickDate')"
        [value]="from() ?? ''"
        (valueChange)="report('from', $event)"
      />
    </bk-field>
    <bk-field [label]="t('filter.to')">
      <bk-date-field
        [pickWord]="t('action.pickDate')"
        [value]="to() ?? ''"
        (valueChange)="report('to', $event)"
      />
    </bk-field>
  </ng-container>`,
  styles: `
    :host {
      display: contents;
    }
  `,
})
export class PeriodFields {
  readonly from = input<string>();
  readonly to = input<string>();
  readonly changed = output<PeriodChange>();

  protected report(name: 'from' | 'to', text: string): void {
    const day = dayFilter(text);
    if (day !== undefined) this.changed.emit({ [name]: day });
  }
}
