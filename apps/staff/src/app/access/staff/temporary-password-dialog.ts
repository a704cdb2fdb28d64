import { Component } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { ModalDialog } from '../../core/forms/dialogs';

/** A password made by the server for an account. */
export interface TemporaryPassword {
  login: string;
  temporaryPassword: string;
}

/** Shows a temporary password once, to be handed over in person. */
@Component({
  selector: 'bk-temporary-password',
  imports: [TranslocoDirective],
  template: `<div class="panel" *transloco="let t">
    <h2 id="dialog-title">{{ t('staff.passwordTitle') }}</h2>
    <p>{{ t('staff.passwordText') }}</p>
    <dl class="facts">
      <div>
        <dt>{{ t('auth.login') }}</dt>
        <dd>{{ data.login }}</dd>
      </div>
      <div>
        <dt>{{ t('auth.password') }}</dt>
        <dd class="tabular nowrap" data-testid="temporary-password">{{ data.temporaryPassword }}</dd>
      </div>
    </dl>
    <footer>
      <button type="button" class="btn primary" (click)="dialog.close()">
        {{ t('staff.passwordHanded') }}
      </button>
    </footer>
  </div>`,
})
export class TemporaryPasswordDialog extends ModalDialog<TemporaryPassword, void> {}
