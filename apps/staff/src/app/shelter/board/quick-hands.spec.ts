import { TestBed } from '@angular/core/testing';
import fc from 'fast-check';
import { Api } from '../../core/http/api';
import type { Wire } from '../../core/http/api-types';
import { Problem } from '../../core/http/problem';
import { Toaster } from '../../core/feedback/toaster';
import { Words } from '../../core/i18n/words';
import { Session } from '../../core/session/session';
import { BoardStore } from '../house/board.store';
import { StayStore } from '../house/stay.store';
import { SeatingStore } from '../seating/seating.store';
import { WaitingPanel } from '../queue/waiting-panel';

/** What the template of the panel uses. */
interface Panel {
  rank(request: Wire['WaitingHouseholdView'], change: Partial<Wire['RankRequest']>): void;
}
type Wishes = Wire['RankRequest'];
interface Call {
  path?: Record<string, string>;
  version?: number;
  body?: unknown;
}

const STAYS = ['s0', 's1'];
const PEOPLE: Record<string, string[]> = { s0: ['a', 'b'], s1: ['c'] };
const PLACES = ['p0', 'p1', 'p2', 'p3'];

/** A house as the server keeps it: it refuses a version that is not the latest. */
class House {
  private readonly versions = new Map<string, number>([
    ['s0', 1],
    ['s1', 1],
    ['r', 1],
  ]);
  readonly lies = new Map([
    ['a', 'p0'],
    ['b', 'p1'],
    ['c', 'p2'],
  ]);
  wishes: Wishes = { priority: 'usual', quiet: false, isolation: false };
  readonly done: string[] = [];

  board(): unknown {
    const guests = STAYS.flatMap(stayId =>
      (PEOPLE[stayId] ?? []).map(personId => ({
        place: this.lies.get(personId),
        guest: { personId, stayId, stayVersion: this.versions.get(stayId), absence: null },
      })),
    );
    // several may lie on one place here: which rules forbid that is the server’s affair
    const places = guests.map(({ place, guest }) => ({ id: place, guest }));
    const waiting = [
      { id: 'r', version: this.versions.get('r'), members: [{ code: 'К-1' }], ...this.wishes },
    ];
    return { houses: [{ id: 'h', rooms: [{ id: 'room', number: 1, places }] }], waiting };
  }

  move(id: string, version: number, placements: Wire['PlacementFields'][]): void {
    this.bump(id, version);
    for (const { personId, placeId } of placements) this.lies.set(personId, placeId);
    this.done.push(placements.map(({ personId, placeId }) => `${personId}→${placeId}`).join());
  }

  rank(version: number, wishes: Wishes): void {
    this.bump('r', version);
    this.wishes = wishes;
    this.done.push(JSON.stringify(wishes));
  }

  private bump(id: string, version: number): void {
    if (this.versions.get(id) !== version) throw new Problem('version.stale', 412);
    this.versions.set(id, version + 1);
  }
}

const key = fc.record({
  act: fc.oneof(
    fc.record({ person: fc.constantFrom('a', 'b', 'c'), to: fc.constantFrom(...PLACES) }),
    fc.record({ wish: fc.constantFrom('quiet' as const, 'isolation' as const), on: fc.boolean() }),
    fc.record({ priority: fc.constantFrom('usual' as const, 'high' as const, 'urgent' as const) }),
    fc.constant({ undo: true }),
  ),
  wait: fc.integer({ min: 0, max: 500 }),
});
const delays = fc.infiniteStream(fc.integer({ min: 0, max: 900 }));

describe('quick hands on the board', () => {
  let house: House;
  let undos: (() => Promise<void>)[];
  let delay: () => number;
  const told: string[] = [];

  const late = async <T>(answer: () => T): Promise<T> => {
    await new Promise(done => setTimeout(done, delay()));
    return answer();
  };
  const api = {
    get: (path: string) => late(() => (path.endsWith('/board') ? house.board() : { waiting: [] })),
    post: (_: string, { path, version = 0, body }: Call) =>
      late(() => {
        house.move(path?.['id'] ?? '', version, (body as Wire['MoveGuests']).placements);
      }),
    put: (_: string, { version = 0, body }: Call) =>
      late(() => {
        house.rank(version, body as Wishes);
      }),
  };
  const toaster = {
    show: (text: string, { tone, undo }: { tone?: string; undo?: () => Promise<void> } = {}) => {
      if (tone === 'brick') told.push(text);
      if (undo) undos.push(undo);
    },
  };

  const pass = async (ms: number): Promise<void> => {
    for (let passed = 0; passed <= ms; passed += 50) {
      TestBed.tick();
      await jest.advanceTimersByTimeAsync(Math.min(50, ms - passed));
    }
  };

  /** Until everything that was asked for has been answered. */
  const settle = async (): Promise<void> => {
    for (let quiet = 0; quiet < 3; quiet = jest.getTimerCount() > 0 ? 0 : quiet + 1) {
      TestBed.tick();
      await jest.advanceTimersByTimeAsync(0);
      await jest.advanceTimersToNextTimerAsync();
    }
  };

  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('are carried out in their order, 0 to 500 ms apart: nothing is lost, nobody else is blamed, and undo goes back', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(key, { minLength: 1, maxLength: 9 }), delays, async (keys, line) => {
        [house, undos, told.length] = [new House(), [], 0];
        delay = () => Number(line.next().value);
        TestBed.resetTestingModule();
        TestBed.configureTestingModule({
          providers: [
            BoardStore,
            SeatingStore,
            StayStore,
            { provide: Api, useValue: api },
            { provide: Toaster, useValue: toaster },
            { provide: Session, useValue: { may: () => true } },
            {
              provide: Words,
              useValue: {
                of: (word: string) => word,
                problem: ({ code }: Problem) => code,
                options: () => [],
              },
            },
          ],
        });
        const stays = TestBed.inject(StayStore);
        const panel = TestBed.runInInjectionContext(() => new WaitingPanel()) as unknown as Panel;
        const request = { id: 'r', version: 1, members: [{ code: 'К-1' }] } as Wire['WaitingHouseholdView'];
        await settle();

        // what a person sees before her, pressed one after another without waiting
        const expected = new House();
        const [order, back]: [string[], (() => void)[]] = [[], []];
        for (const { act, wait } of keys) {
          if ('person' in act) {
            const { person, to } = act;
            const stayId = person === 'c' ? 's1' : 's0';
            void stays.move(stayId, { [person]: to });
            const before = expected.lies.get(person) ?? '';
            expected.lies.set(person, to);
            order.push(`${person}→${to}`);
            back.push(() => {
              expected.lies.set(person, before);
              order.push(`${person}→${before}`);
            });
          } else if ('undo' in act) {
            // what has not been carried out yet offers no undo
            if (undos.length === back.length) {
              void undos.pop()?.();
              back.pop()?.();
            }
          } else {
            const change = 'wish' in act ? { [act.wish]: act.on } : { priority: act.priority };
            const before = expected.wishes;
            const after = { ...before, ...change };
            panel.rank(request, change);
            if (JSON.stringify(before) !== JSON.stringify(after)) {
              expected.wishes = after;
              order.push(JSON.stringify(after));
              const only = Object.keys(change) as (keyof Wishes)[];
              back.push(() => {
                const undone = Object.fromEntries(only.map(wish => [wish, before[wish]]));
                expected.wishes = { ...expected.wishes, ...undone };
                order.push(JSON.stringify(expected.wishes));
              });
            }
          }
          await pass(wait);
        }
        await settle();
        expect(told).toEqual([]);
        expect(house.done).toEqual(order);
        expect([...house.lies]).toEqual([...expected.lies]);
        expect(house.wishes).toEqual(expected.wishes);
        expect(TestBed.inject(BoardStore).board.value()).toEqual(house.board());
      }),
      { numRuns: 20 },
    );
  }, 60_000);
});
