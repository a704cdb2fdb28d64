import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { StaffDialogResult } from './staff-dialog';

/** A first password, shown this once, to be handed over in person. */
@Component({
  selector: 'bk-temporary-password',
  imports: [TranslocoDirective],
  template: `<div class="panel" *transloco="let t">
    <h2 id="password-title">{{ t('staff.passwordTitle') }}</h2>
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
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TemporaryPassword {
  protected readonly dialog = inject(DialogRef);
  protected readonly data = inject<StaffDialogResult>(DIALOG_DATA);
}
