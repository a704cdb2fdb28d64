import { Component, inject } from '@angular/core';
import { Words } from '../../i18n/words';
import { DialogFields } from './dialog-fields';

/** Says in a dialog that what was typed before is there again, and takes it away for whoever wants to start over. */
@Component({
  selector: 'bk-restored-note',
  template: `
    @if (fields?.restored()) {
      <p class="note" role="status">
        {{ words.of('typed.restored') }}
        <button type="button" class="btn small" (click)="fields.startOver()">
          {{ words.of('typed.startOver') }}
        </button>
      </p>
    }
  `,
  styles: `
    :host {
      display: contents; /* takes no room while there is nothing to say */
    }
    .note {
      display: flex;
      flex-wrap: wrap;
      gap: 8px 12px;
      align-items: center;
      margin: 0;
    }
  `,
})
export class RestoredNote {
  protected readonly words = inject(Words);
  protected readonly fields = inject(DialogFields, { optional: true });
}
