import { Component, inject, viewChild } from '@angular/core';
import { Icon, Skeleton, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { StaffClient } from '../../core/clients/access/staff.client';
import { Toaster } from '../../core/feedback/toaster';
import { toastAction } from '../../core/forms/action';
import { confirmation } from '../../core/forms/confirm';
import { dialogOpener } from '../../core/forms/dialog-opener';
import type { Wire } from '../../core/http/api-types';
import { BkDate } from '../../core/i18n/dates';
import { LoadFailure } from '../../core/http/load-failure';
import { serverResource } from '../../core/http/server-resource';
import { Session } from '../../core/session/session';
import { Words } from '../../core/i18n/words';
import { HandOverDialog, type HandedOver, type HandingOver } from './hand-over-dialog';
import { HandOvers } from './hand-overs';
import { StaffDialog } from './staff-dialog';
import { TemporaryPasswordDialog } from './temporary-password-dialog';

/** Accounts of the centre. */
@Component({
  selector: 'bk-staff',
  imports: [BkDate, HandOvers, Icon, LoadFailure, Skeleton, Status, TranslocoDirective],
  templateUrl: './staff.page.html',
})
export class StaffPage {
  private readonly client = inject(StaffClient);
  private readonly openDialog = dialogOpener();
  private readonly toaster = inject(Toaster);
  private readonly words = inject(Words);
  private readonly confirm = confirmation();
  private readonly action = toastAction();
  protected readonly session = inject(Session);
  private readonly handOvers = viewChild(HandOvers);
  protected readonly staff = serverResource({ loader: () => this.client.list() });

  protected async edit(person: Wire['StaffView'] | null): Promise<void> {
    const again = async (): Promise<Wire['StaffView'] | undefined> =>
      (await this.client.list()).find(({ id }) => id === person?.id);
    const result = await this.openDialog(StaffDialog, person, { again });
    if (!result) return;
    if (result === 'close' || result === 'away') return person ? this.handOver(person, result) : undefined;
    const { changed, password, handed = [] } = result;
    const undo = person && changed ? (): Promise<void> => this.takeBack(person, changed) : null;
    this.say(
      person ? 'staff.saved' : 'staff.added',
      person?.displayName ?? password?.login ?? '',
      handed,
      undo,
    );
    this.reload();
    if (password) await this.openDialog(TemporaryPasswordDialog, password, { disableClose: true });
  }

  /** Somebody who was away or has left works here again; what was hers is assigned anew. */
  protected async reopen(person: Wire['StaffView']): Promise<void> {
    const { displayName, roles } = person;
    const text = this.words.of('staff.reopenText', { name: displayName });
    if (!(await this.confirm('staff.reopen', text))) return;
    await this.action.run(async () => {
      const opened = await this.client.change(person, { displayName, roles, active: true });
      this.say('staff.reopened', displayName, [], () => this.takeBack(person, opened));
    });
    this.reload();
  }

  /** Puts an account back to what it was before the last change of it. */
  private async takeBack({ displayName, roles, active }: Wire['StaffView'], now: Wire['Ref']): Promise<void> {
    await this.client.change(now, { displayName, roles, active });
    this.reload();
  }

  /** What was handed over does not come back by itself, so that only a closing without it is taken back in one press. */
  private async handOver(person: Wire['StaffView'], kind: 'close' | 'away'): Promise<void> {
    const occasion = { kind };
    const again = async (): Promise<HandingOver | null> => {
      const staff = await this.client.list();
      const now = staff.find(({ id }) => id === person.id);
      return now ? { person: now, staff, occasion } : null;
    };
    const staff = this.staff.value() ?? [];
    const done = await this.openDialog(HandOverDialog, { person, staff, occasion }, { again });
    if (!done) return;
    const { account, handed } = done;
    const exact = kind === 'close' && handed.length === 0;
    const undo = exact ? (): Promise<void> => this.takeBack(person, account) : null;
    this.say(kind === 'close' ? 'staff.closed' : 'staff.handedOver', person.displayName, handed, undo);
    this.reload();
  }

  /** Whom it is about, what was done, and how much of her work went to whom. */
  private say(
    done: string,
    name: string,
    handed: HandedOver['handed'],
    undo: (() => Promise<void>) | null,
  ): void {
    const moved = handed.map(({ duty, n, to }) => {
      const what = this.words.count(`staff.duty.${duty}`, n);
      return this.words.of('staff.handedTo', { what, to: to ?? this.words.of('staff.unassigned') });
    });
    this.toaster.show([this.words.of(done, { name }), ...moved].join('. '), { undo });
  }

  private reload(): void {
    this.staff.reload();
    this.handOvers()?.reload();
  }
}
