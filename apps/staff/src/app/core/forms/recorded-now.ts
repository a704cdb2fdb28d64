import { Component, input } from '@angular/core';
import { Icon } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';

/** A field that somebody else has changed: its name, and what is recorded now. */
export interface Recorded {
  label: string;
  value: string;
}

/** What somebody else has recorded in the fields in which something else is typed, to compare. */
@Component({
  selector: 'bk-recorded-now',
  imports: [Icon, TranslocoDirective],
  template: `<div class="notice amber" *transloco="let t">
    <bk-icon name="triangle-alert" />
    <div>
      <p class="strong">{{ t('form.recordedNow') }}</p>
      @for (field of of(); track field.label) {
        <p class="small">{{ field.label }}: {{ field.value || '—' }}</p>
      }
    </div>
  </div>`,
})
export class RecordedNow {
  readonly of = input.required<readonly Recorded[]>();
}
