import { afterNextRender, Component, inject, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { ROLES } from '@baanek/contracts';
import { ActionMenu, Icon, MenuItem, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { StaffClient } from '../../core/clients/access/staff.client';
import { Toaster } from '../../core/feedback/toaster';
import { toastAction } from '../../core/forms/action';
import { confirmation } from '../../core/forms/confirm';
import { dialogOpener } from '../../core/forms/dialog-opener';
import type { Wire } from '../../core/http/api-types';
import { BkDate } from '../../core/i18n/dates';
import { serverResource } from '../../core/http/server-resource';
import { localList } from '../../core/list/local-list';
import { ListCell } from '../../core/list/view/list-cell';
import { ListView } from '../../core/list/view/list-view';
import { Session } from '../../core/session/session';
import { SetUpNext } from '../../core/set-up/set-up-next';
import { Words } from '../../core/i18n/words';
import { HandOverDialog, type HandedOver, type HandingOver } from './hand-over-dialog';
import { HandOvers } from './hand-overs';
import { StaffDialog } from './staff-dialog';
import { TemporaryPasswordDialog } from './temporary-password-dialog';

const STATES = {
  works: 'staff.active',
  due: 'staff.newPasswordDue',
  left: 'staff.dismissed',
} as const;

const stateOf = ({ active, mustChangePassword }: Wire['StaffView']): keyof typeof STATES =>
  !active ? 'left' : mustChangePassword ? 'due' : 'works';

/** Accounts of the centre. */
@Component({
  selector: 'bk-staff',
  imports: [
    ...[ActionMenu, HandOvers, Icon, ListCell, ListView, MenuItem, RouterLink, SetUpNext, Status],
    TranslocoDirective,
  ],
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
  private readonly dates = new BkDate();
  protected readonly staff = serverResource({ loader: () => this.client.list() });
  protected readonly list = localList<Wire['StaffView']>({
    name: 'staff',
    id: ({ id }) => id,
    loaded: this.staff,
    find: 'list.find.staff',
    sorted: { key: 'state', order: 'asc' },
    columns: [
      {
        ...{ key: 'name', word: 'staff.displayName', sort: 'asc', fixed: true, bare: true, style: 'strong' },
        text: ({ displayName }) => displayName,
      },
      { key: 'login', word: 'auth.login', sort: 'asc', text: ({ login }) => login },
      {
        ...{ key: 'roles', word: 'staff.roles', bare: true },
        text: ({ roles }) => roles.map(role => this.words.code('role', role)).join(', '),
      },
      {
        ...{ key: 'seen', word: 'staff.lastSeen', sort: 'desc' },
        text: ({ lastSeenAt }) => this.dates.transform(lastSeenAt, 'moment') || this.words.of('staff.never'),
        by: ({ lastSeenAt }) => (lastSeenAt ? Date.parse(lastSeenAt) : 0),
      },
      {
        ...{ key: 'state', word: 'staff.state', sort: 'asc', bare: true },
        text: person => this.words.of(STATES[stateOf(person)]),
        by: person => `${person.active ? 0 : 1}${person.displayName}`,
      },
      { key: 'tools', word: 'action.change', tools: true, text: () => '' },
    ],
    filters: [
      {
        ...{ kind: 'choice', key: 'role', word: 'staff.roles' },
        options: () => this.words.options('role', ROLES),
        passes: ({ roles }, role) => roles.some(one => one === role),
      },
      {
        ...{ kind: 'choice', key: 'state', word: 'staff.state' },
        options: () => Object.entries(STATES).map(([value, word]) => ({ value, label: this.words.of(word) })),
        passes: (person, state) => stateOf(person) === state,
      },
    ],
    file: this.session.may('staff.export') ? () => this.client.export() : null,
  });

  constructor() {
    // asked for from elsewhere
    const isAsked = inject(Router).currentNavigation()?.extras.state?.['add'] === true;
    if (isAsked) afterNextRender(() => void this.edit(null));
  }

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
