import { Component, inject } from '@angular/core';
import { Icon, Skeleton, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { StaffClient } from '../../core/clients/access/staff.client';
import { Toaster } from '../../core/feedback/toaster';
import { dialogOpener } from '../../core/forms/dialog-opener';
import type { Wire } from '../../core/http/api-types';
import { BkDate } from '../../core/i18n/dates';
import { LoadFailure } from '../../core/http/load-failure';
import { serverResource } from '../../core/http/server-resource';
import { Session } from '../../core/session/session';
import { Words } from '../../core/i18n/words';
import { HandOverDialog, type HandingOver } from './hand-over-dialog';
import { StaffDialog } from './staff-dialog';
import { TemporaryPasswordDialog } from './temporary-password-dialog';

/** Accounts of the centre. */
@Component({
  selector: 'bk-staff',
  imports: [BkDate, Icon, LoadFailure, Skeleton, Status, TranslocoDirective],
  templateUrl: './staff.page.html',
})
export class StaffPage {
  private readonly client = inject(StaffClient);
  private readonly openDialog = dialogOpener();
  private readonly toaster = inject(Toaster);
  private readonly words = inject(Words);
  protected readonly session = inject(Session);
  protected readonly staff = serverResource({ loader: () => this.client.list() });

  protected async edit(person: Wire['StaffView'] | null): Promise<void> {
    const again = async (): Promise<Wire['StaffView'] | undefined> =>
      (await this.client.list()).find(({ id }) => id === person?.id);
    const result = await this.openDialog(StaffDialog, person, { again });
    if (!result) return;
    if (result === 'close' || result === 'away') return person ? this.handOver(person, result) : undefined;
    const { changed, password } = result;
    const undo = person && changed ? (): Promise<void> => this.takeBack(person, changed) : null;
    this.toaster.show(this.words.of('toast.saved'), { undo });
    this.staff.reload();
    if (password) await this.openDialog(TemporaryPasswordDialog, password, { disableClose: true });
  }

  /** Puts an account back to what it was before the last change of it. */
  private async takeBack({ displayName, roles, active }: Wire['StaffView'], now: Wire['Ref']): Promise<void> {
    await this.client.change(now, { displayName, roles, active });
    this.staff.reload();
  }

  private async handOver(person: Wire['StaffView'], kind: 'close' | 'away'): Promise<void> {
    const occasion = { kind };
    const again = async (): Promise<HandingOver | null> => {
      const staff = await this.client.list();
      const now = staff.find(({ id }) => id === person.id);
      return now ? { person: now, staff, occasion } : null;
    };
    const staff = this.staff.value() ?? [];
    if (!(await this.openDialog(HandOverDialog, { person, staff, occasion }, { again }))) return;
    this.toaster.show(this.words.of(kind === 'close' ? 'staff.closed' : 'staff.handedOver'));
    this.staff.reload();
  }
}
