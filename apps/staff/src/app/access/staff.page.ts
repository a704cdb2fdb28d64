import { Dialog } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { Failure, Icon, Skeleton, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { Api, type Wire } from '../core/api';
import { BkDate } from '../core/dates';
import { loaded } from '../core/loaded';
import { Session } from '../core/session';
import { StaffDialog, type StaffDialogResult } from './staff-dialog';
import { TemporaryPassword } from './temporary-password';

/** Accounts of the centre. */
@Component({
  selector: 'bk-staff',
  imports: [BkDate, Failure, Icon, Skeleton, Status, TranslocoDirective],
  templateUrl: './staff.page.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class StaffPage {
  private readonly api = inject(Api);
  private readonly dialog = inject(Dialog);
  protected readonly session = inject(Session);
  protected readonly staff = loaded({ loader: () => this.api.get<Wire['StaffView'][]>('staff') });

  protected async edit(person: Wire['StaffView'] | null): Promise<void> {
    const opened = this.dialog.open<StaffDialogResult>(StaffDialog, {
      data: person,
      ariaLabelledBy: 'staff-dialog-title',
    });
    const result = await firstValueFrom(opened.closed);
    if (!result) return;
    this.staff.reload();
    if (result.temporaryPassword)
      this.dialog.open(TemporaryPassword, {
        data: result,
        ariaLabelledBy: 'password-title',
        disableClose: true,
      });
  }
}
