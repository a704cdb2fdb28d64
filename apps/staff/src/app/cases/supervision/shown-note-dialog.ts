import { Component } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { ModalDialog } from '../../core/forms/dialogs';
import type { Wire } from '../../core/http/api-types';
import { BkDate } from '../../core/i18n/dates';

/** A private note that a colleague shows; it is printed nowhere. */
@Component({
  selector: 'bk-shown-note-dialog',
  imports: [BkDate, TranslocoDirective],
  template: `<div class="panel no-print" *transloco="let t">
    <h2 id="dialog-title" tabindex="-1" cdkFocusInitial>{{ data.authorName }}</h2>
    <p class="small quiet">{{ t('supervision.session') }} {{ data.heldAt | bkDate }}</p>
    <p class="said">{{ data.note || t('supervision.empty') }}</p>
    <footer>
      <button type="button" class="btn" (click)="dialog.close()">{{ t('action.close') }}</button>
    </footer>
  </div>`,
  styles: `
    .said {
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }
  `,
})
export class ShownNoteDialog extends ModalDialog<Wire['ShownNoteView'], boolean> {}
