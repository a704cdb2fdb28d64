import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { ActivatedRoute, type Params, Router } from '@angular/router';
import { BehaviorSubject } from 'rxjs';
import { Words } from '../../i18n/words';
import { Session } from '../../session/session';
import type { ListOptions } from '../list-model';
import { ListMemory } from './list-memory';
import { ListState } from './list-state';

interface Row {
  id: string;
  name: string;
}

const OPTIONS: ListOptions<Row> = {
  name: 'rows',
  id: ({ id }) => id,
  sorted: { key: 'when', order: 'desc' },
  columns: [
    { key: 'when', word: 'when', sort: 'desc', fixed: true, text: ({ id }) => id },
    { key: 'name', word: 'name', sort: 'asc', text: ({ name }) => name },
    { key: 'more', word: 'more', hidden: true, asks: 'mores', text: () => '' },
  ],
  filters: [
    { kind: 'choice', key: 'state', word: 'state', initial: 'open', options: () => states },
    { kind: 'choice', key: 'channel', word: 'channel', options: () => channels },
    { kind: 'flag', key: 'voided', word: 'voided' },
    { kind: 'period', key: 'period' },
  ],
};
const states = ['open', 'closed'].map(value => ({ value, label: value }));
const channels = ['phone', 'visit'].map(value => ({ value, label: value }));

describe('the state of a list', () => {
  const address = new BehaviorSubject<Params>({});
  const me = signal<{ id: string } | null>({ id: 'me' });
  let way: object | null = null;

  beforeEach(() => {
    localStorage.clear();
    address.next({});
    way = null;
    me.set({ id: 'me' });
    const navigate = (_: unknown, { queryParams }: { queryParams: Params }): Promise<boolean> => {
      const all = Object.entries({ ...address.value, ...queryParams });
      address.next(Object.fromEntries(all.filter(([, value]) => value !== null)));
      return Promise.resolve(true);
    };
    TestBed.configureTestingModule({
      providers: [
        { provide: Session, useValue: { me } },
        { provide: Words, useValue: { of: (key: string) => key } },
        { provide: Router, useValue: { navigate, currentNavigation: () => way } },
        {
          provide: ActivatedRoute,
          useFactory: () => ({ queryParams: address, snapshot: { queryParams: address.value } }),
        },
      ],
    });
  });
  const open = (): ListState<Row> => TestBed.runInInjectionContext(() => new ListState(OPTIONS));

  it('asks only for what its filters know, and by the order of the address', () => {
    address.next({
      state: 'burnt',
      channel: 'phone',
      from: '2026-02-30',
      to: '2026-03-01',
      evil: 'x',
      order: 'asc',
    });
    const state = open();
    expect(state.query()).toEqual({ state: 'open', channel: 'phone', to: '2026-03-01', order: 'asc' });
    expect(state.chosen().map(({ label }) => label)).toEqual(['channel: phone', '… – 01.03.2026']);
    state.choose(OPTIONS.filters?.[0] as never, null);
    expect(address.value['state']).toBe('all');
    expect(state.query()).not.toHaveProperty('state');
    state.clear();
    expect(address.value).toEqual({ evil: 'x', order: 'asc' });
  });

  it('sorts by a header, turns round by the same one, and says nothing of its usual order', () => {
    const state = open();
    const [when, name] = OPTIONS.columns;
    if (!when || !name) throw new Error('no columns');
    state.sortBy(name);
    expect(address.value).toEqual({ sort: 'name' });
    state.sortBy(name);
    expect([address.value, state.query()]).toEqual([
      { sort: 'name', order: 'desc' },
      { state: 'open', sort: 'name', order: 'desc' },
    ]);
    state.sortBy(when);
    expect([address.value, state.query()]).toEqual([{}, { state: 'open' }]);
    state.sortBy(when);
    expect(state.query()).toEqual({ state: 'open', order: 'asc' });
  });

  it('remembers chosen columns, keeps the one that opens the row, and forgets what is as usual', () => {
    const state = open();
    const shown = (): string[] => state.columns().map(({ key }) => key);
    const [, name, more] = OPTIONS.columns;
    if (!name || !more) throw new Error('no columns');
    state.toggle(more);
    expect(state.query()).toEqual({ state: 'open', mores: 'true' });
    state.toggle(name);
    expect([shown(), address.value['columns']]).toEqual([['when', 'more'], 'when,more']);
    address.next({});
    expect(open().columns()).toHaveLength(2);
    state.toggle(name);
    state.toggle(more);
    expect([shown(), localStorage.length]).toEqual([['when', 'name'], 0]);
  });

  it('is as it was left on the way back, and new on any other; what was typed is in no address and no storage', () => {
    const kept = { params: { channel: 'phone' }, words: 'Асанова', rows: [{ id: '1', name: 'x' }] };
    TestBed.inject(ListMemory).keep('rows', { ...kept, next: 'c', pages: 2, top: 300, opened: '1' });
    address.next({ channel: 'phone' });
    expect(open().words()).toBe('');
    way = { trigger: 'popstate', extras: {} };
    expect([open().words(), open().kept?.pages]).toEqual(['Асанова', 2]);
    way = { trigger: 'imperative', extras: { state: TestBed.inject(ListMemory).back } };
    expect(open().words()).toBe('Асанова');
    address.next({ channel: 'visit' });
    expect(open().words()).toBe('');
    expect(JSON.stringify([localStorage, sessionStorage, address.value])).not.toContain('Асанова');
    address.next({ channel: 'phone' });
    me.set(null);
    TestBed.tick();
    expect(open().words()).toBe('');
  });

  it('is kept as a view without the words, and shown again with the filters it has since lost or gained', () => {
    const state = open();
    address.next({ channel: 'phone', from: '2026-01-01', other: 'x' });
    state.words.set('Асанова');
    const view = state.asView();
    expect(view).toBe('channel=phone&from=2026-01-01&columns=when,name');
    address.next({ state: 'closed', sort: 'name' });
    state.showView(`${view}&gone=1`);
    expect([address.value, state.asView()]).toEqual([
      { channel: 'phone', from: '2026-01-01', columns: 'when,name' },
      view,
    ]);
    expect([state.isShown(`${view}&gone=1`), state.isShown('state=open'), state.isShown('')]).toEqual([
      true,
      false,
      false,
    ]);
    state.showView('');
    expect([address.value, state.isNew()]).toEqual([{}, true]);
  });
});
