import { Component } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { ModalDialog } from '../core/forms/dialogs';

/** Asks before a sign-out that deletes what was half typed; true means to go. */
@Component({
  selector: 'bk-sign-out-dialog',
  imports: [TranslocoDirective],
  template: `<div class="panel" *transloco="let t">
    <h2 id="dialog-title">{{ t('signOut.title') }}</h2>
    <p>{{ t('signOut.text') }}</p>
    <footer>
      <button type="button" class="btn primary" (click)="dialog.close(false)">{{ t('signOut.stay') }}</button>
      <button type="button" class="btn danger" (click)="dialog.close(true)">{{ t('signOut.go') }}</button>
    </footer>
  </div>`,
})
export class SignOutDialog extends ModalDialog<null, boolean> {}
