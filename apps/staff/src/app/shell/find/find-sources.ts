import { foldTyped } from '@baanek/ui';
import { computed, inject, Injectable } from '@angular/core';
import { Router } from '@angular/router';
import { StaffClient } from '../../core/clients/access/staff.client';
import { EscortsClient } from '../../core/clients/escorts.client';
import { BoardClient } from '../../core/clients/shelter/board.client';
import { serverResource } from '../../core/http/server-resource';
import { BkDate } from '../../core/i18n/dates';
import { Words } from '../../core/i18n/words';
import { ListMemory } from '../../core/list/state/list-memory';
import { Session } from '../../core/session/session';
import type { Found } from './find-model';
import { ACTIONS, type Door, PAGES } from './find-pages';
import { FindState } from './find-state';
import { isInCode, isMeant } from './typed.rules';

const MOST = 8;

/** What is found while it is typed: pages and actions of the role, and short lists that the role reads whole. */
@Injectable()
export class FindSources {
  private readonly state = inject(FindState);
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly words = inject(Words);
  private readonly memory = inject(ListMemory);
  private readonly dates = new BkDate();
  private readonly board = inject(BoardClient);
  private readonly escorts = inject(EscortsClient);
  private readonly staff = inject(StaffClient);

  private readonly typed = computed(() => this.state.text().trim());
  private readonly isTyped = computed(() => this.typed().length > 1);
  /** Guests of the houses, for those who know their clients by the board alone. */
  readonly hasGuests = this.session.may('shelter.board') && !this.session.may('cases.read');
  private readonly houses = serverResource({
    params: () => (this.hasGuests && this.isTyped() ? true : undefined),
    loader: () => this.board.board(),
  });
  private readonly own = serverResource({
    params: () => (this.session.may('escorts.own') && this.isTyped() ? true : undefined),
    loader: () => this.escorts.own(),
  });
  private readonly accounts = serverResource({
    params: () => (this.session.may('staff.read') && this.isTyped() ? true : undefined),
    loader: () => this.staff.list(),
  });

  private readonly doors = computed(() => {
    this.session.me();
    const may = ({ permissions }: Door): boolean => permissions.every(one => this.session.may(one));
    return { pages: PAGES.filter(may), actions: ACTIONS.filter(may) };
  });

  readonly found = computed<Found[]>(() => {
    const typed = this.typed();
    const lines: Found[] = this.isTyped()
      ? [...this.guests(typed), ...this.ownEscorts(typed), ...this.colleagues(typed)]
      : [];
    for (const section of ['pages', 'actions'] as const)
      for (const { path, name, icon, also } of this.doors()[section]) {
        const title = this.words.of(name).replaceAll('\u00AD', '');
        const meant = also ? `${title} ${this.words.of(also)}` : title;
        if (typed !== '' && !isMeant(typed, meant)) continue;
        const add = section === 'actions' && path === '/staff';
        const open = (): unknown =>
          this.go(path, add ? { add: true } : {}, path === '/escorts/new' ? this.caseShown() : {});
        lines.push({ id: `bk-find-${name.replaceAll('.', '-')}`, section, title, icon, open });
      }
    return lines;
  });

  /** Opens a page, also one that is shown: its list is then narrowed, or its dialog opened. */
  async go(path: string, state: object = {}, queryParams: object = {}): Promise<void> {
    this.state.close();
    if (Object.keys(state).length > 0 && this.router.url.split(/[?#]/, 1)[0] === path)
      await this.router.navigateByUrl('/me', { skipLocationChange: true });
    await this.router.navigate([path], { state, queryParams });
  }

  private guests(typed: string): Found[] {
    const board = this.houses.value();
    const rooms = board?.houses.flatMap(({ rooms: all }) => all) ?? [];
    const beds = rooms.flatMap(({ number, places }) =>
      places.flatMap(({ id, guest }) => (guest ? [{ id, number, guest }] : [])),
    );
    const here = beds
      .filter(({ guest }) => isInCode(typed, guest.code))
      .map(({ id, number, guest }): Found => ({
        ...{ id: `bk-find-guest-${id}`, section: 'guests', icon: 'bed-double', title: guest.code },
        note: this.words.of('rollCall.room', { room: number }),
        open: () => this.go('/shelter', {}, { stay: guest.stayId }),
      }));
    const waiting = (board?.waiting ?? []).flatMap(({ id, members }) => {
      const one = members.find(({ code }) => isInCode(typed, code));
      return one ? [{ id, one }] : [];
    });
    const queued = waiting.map(({ id, one }): Found => ({
      ...{ id: `bk-find-waiting-${id}`, section: 'guests', icon: 'clock', title: one.code },
      ...{ note: this.words.of('today.kind.household_waits'), open: () => this.go('/shelter') },
    }));
    return [...here, ...queued].slice(0, MOST);
  }

  private ownEscorts(typed: string): Found[] {
    return (this.own.value() ?? [])
      .filter(({ clientCode, place }) => isInCode(typed, clientCode) || isMeant(typed, place))
      .slice(0, MOST)
      .map(({ id, clientCode, place, startsAt }) => ({
        ...{ id: `bk-find-${id}`, section: 'escorts', icon: 'map-pin', title: clientCode },
        note: `${this.dates.transform(startsAt, 'moment')} · ${place}`,
        open: () => this.go('/own-escorts'),
      }));
  }

  private colleagues(typed: string): Found[] {
    return (this.accounts.value() ?? [])
      .filter(
        ({ displayName, login }) =>
          isMeant(typed, displayName) || foldTyped(login).startsWith(foldTyped(typed)),
      )
      .slice(0, MOST)
      .map(({ id, displayName, login, roles }) => ({
        ...{ id: `bk-find-${id}`, section: 'staff', icon: 'user', title: displayName },
        note: roles.map(role => this.words.code('role', role)).join(', '),
        open: () => this.openAccount(login),
      }));
  }

  /** Her line in the list of accounts: what narrows it stands in no address. */
  private async openAccount(login: string): Promise<void> {
    if (this.router.url.startsWith('/staff'))
      await this.router.navigateByUrl('/me', { skipLocationChange: true });
    this.memory.keep('staff', {
      ...{ params: {}, words: login, rows: [], next: null },
      ...{ pages: 1, top: 0, opened: null },
    });
    await this.go('/staff', this.memory.back);
  }

  /** An escort is for the client whose case is shown. */
  private caseShown(): object {
    const id = /^\/cases\/([0-9a-f-]{36})/.exec(this.router.url)?.[1];
    return id ? { case: id } : {};
  }
}
