import { Component } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { ModalDialog } from '../core/forms/dialogs';

const KEYS = ['/', 'F', 'N', 'G T', 'Alt S', 'Esc Esc', '?'] as const;

/** The keyboard shortcuts that work on every page. */
@Component({
  selector: 'bk-keys-help',
  imports: [TranslocoDirective],
  template: `<div class="panel" *transloco="let t">
    <h2 id="dialog-title">{{ t('keys.title') }}</h2>
    <dl>
      @for (key of keys; track key) {
        <dt>
          <kbd>{{ key }}</kbd>
        </dt>
        <dd>{{ t('keys.' + key) }}</dd>
      }
    </dl>
    <footer>
      <button type="button" class="btn" (click)="dialog.close()">{{ t('action.close') }}</button>
    </footer>
  </div>`,
  styles: `
    dl {
      display: grid;
      grid-template-columns: max-content 1fr;
      gap: 12px 24px;
    }
    /* opened by a key, so that there is a keyboard */
    kbd {
      display: inline-block;
    }
  `,
})
export class KeysHelp extends ModalDialog<null, void> {
  protected readonly keys = KEYS;
}
