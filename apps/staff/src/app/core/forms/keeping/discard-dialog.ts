import { Component } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { ModalDialog } from '../dialogs';

/** Asks before what was typed is lost; true means to lose it. Escape and a press elsewhere go on with it. */
@Component({
  selector: 'bk-discard-dialog',
  imports: [TranslocoDirective],
  template: `<section>
    <div class="panel" *transloco="let t">
      <h2 id="discard-title">{{ t('typed.discardTitle') }}</h2>
      <p>{{ t('typed.discardText') }}</p>
      <footer>
        <button type="button" class="btn primary" (click)="dialog.close(false)">{{ t('typed.keep') }}</button>
        <button type="button" class="btn danger" (click)="dialog.close(true)">
          {{ t('typed.discard') }}
        </button>
      </footer>
    </div>
  </section>`,
  styles: `
    /* it lies on another dialog: inside a section its footer is no landmark of the page */
    section {
      display: contents;
    }
  `,
})
export class DiscardDialog extends ModalDialog<null, boolean> {}
