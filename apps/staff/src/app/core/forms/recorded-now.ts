import { Component, inject } from '@angular/core';
import { Icon } from '@baanek/ui';
import { Words } from '../i18n/words';
import { DialogFields } from './keeping/dialog-fields';

/** What somebody else has recorded in the fields of a dialog in which something else is typed, to compare. */
@Component({
  selector: 'bk-recorded-now',
  imports: [Icon],
  template: `
    @if (fields?.recorded(); as recorded) {
      @if (recorded.length > 0) {
        <div class="notice amber">
          <bk-icon name="triangle-alert" />
          <div>
            <p class="strong">{{ words.of('form.recordedNow') }}</p>
            @for (field of recorded; track $index) {
              <p class="small value">{{ field.label }}: {{ field.value || '—' }}</p>
            }
          </div>
        </div>
      }
    }
  `,
  styles: `
    :host {
      display: contents; /* takes no room while there is nothing to say */
    }
    .value {
      overflow-wrap: anywhere;
      white-space: pre-line;
    }
  `,
})
export class RecordedNow {
  protected readonly words = inject(Words);
  protected readonly fields = inject(DialogFields, { optional: true });
}
