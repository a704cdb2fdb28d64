import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { EMPTY } from 'rxjs';
import { Toaster } from '../feedback/toaster';
import { Connectivity } from '../http/connectivity';
import { Transport } from '../http/transport';
import { Words } from '../i18n/words';
import { type GrowingList, growingList } from './growing-list';

interface Row {
  id: string;
}

describe('a list that grows', () => {
  /** What the server holds, the latest first. */
  let held: Record<string, Row[]>;
  const kind = signal('a');
  let list: GrowingList<Row>;
  const asked: (string | undefined)[] = [];

  /** What further pages wait for. */
  let late: Promise<void> | null = null;
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 6; turn++) {
      TestBed.tick();
      await Promise.resolve();
      await new Promise(done => setTimeout(done));
    }
  };
  const shown = (): string =>
    list
      .rows()
      .map(({ id }) => id)
      .join('');

  beforeEach(async () => {
    asked.length = 0;
    held = { a: [...'gfedcba'].map(id => ({ id })), b: [{ id: 'z' }] };
    kind.set('a');
    TestBed.configureTestingModule({
      providers: [
        { provide: Connectivity, useValue: { restored: EMPTY } },
        { provide: Transport, useValue: { outdated: EMPTY } },
        { provide: Toaster, useValue: { show: jest.fn() } },
        { provide: Words, useValue: {} },
      ],
    });
    list = TestBed.runInInjectionContext(() =>
      growingList<Row, string>(kind, (of, after) => {
        asked.push(after);
        const all = held[of] ?? [];
        const from = after ? all.findIndex(({ id }) => id === after) + 1 : 0;
        const rows = all.slice(from, from + 3);
        const part = { rows, next: from + 3 < all.length ? (rows.at(-1)?.id ?? null) : null };
        return after && late ? late.then(() => part) : Promise.resolve(part);
      }),
    );
    await settle();
  });

  it('shows a page, then all of it, and repeats nothing that was added meanwhile', async () => {
    expect([shown(), list.hasMore()]).toEqual(['gfe', true]);
    held = { ...held, a: [{ id: 'h' }, ...(held['a'] ?? [])] };
    await list.more();
    await list.more();
    expect([shown(), list.hasMore()]).toEqual(['gfedcba', false]);
    list.reload();
    await settle();
    expect([shown(), list.hasMore()]).toEqual(['hgfedcba', false]);
    expect(asked).toEqual([undefined, 'e', 'b', undefined, 'f', 'c']);
  });

  it('leaves nothing out where it was read anew while a further page was on its way', async () => {
    let arrive = (): void => undefined;
    late = new Promise<void>(done => (arrive = done));
    const more = list.more();
    held = { ...held, a: [{ id: 'h' }, ...(held['a'] ?? [])] };
    list.reload();
    await settle();
    expect(shown()).toBe('hgf');
    late = null;
    arrive();
    await more;
    await settle();
    expect(shown()).toBe('hgfedc');
  });

  it('begins with one page again when something else is asked for', async () => {
    await list.more();
    expect(shown()).toBe('gfedcb');
    kind.set('b');
    await settle();
    expect([shown(), list.hasMore()]).toEqual(['z', false]);
    kind.set('a');
    await settle();
    expect(shown()).toBe('gfe');
  });

  it('shows a first page that is here already, and asks for it from then on', async () => {
    asked.length = 0;
    const early = TestBed.runInInjectionContext(() =>
      growingList<Row, string>(
        kind,
        (_, after) => {
          asked.push(after);
          return Promise.resolve({ rows: [{ id: 'n' }], next: null });
        },
        { early: () => ({ rows: [{ id: 'e' }], next: null }) },
      ),
    );
    TestBed.tick();
    expect(early.rows()).toEqual([{ id: 'e' }]);
    expect(asked).toEqual([]);
    early.reload();
    await settle();
    expect(early.rows()).toEqual([{ id: 'n' }]);
    expect(asked).toEqual([undefined]);
  });
});
