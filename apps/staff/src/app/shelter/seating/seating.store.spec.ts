import { ApplicationRef } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Api } from '../../core/http/api';
import type { Wire } from '../../core/http/api-types';
import { Problem } from '../../core/http/problem';
import { Toaster } from '../../core/feedback/toaster';
import { Words } from '../../core/i18n/words';
import { BoardStore } from '../house/board.store';
import { StayStore } from '../house/stay.store';
import { SeatingStore } from './seating.store';

const waiting = {
  householdId: 'h',
  members: [
    { id: 'mother', code: 'КЛ-0007', part: 'head', sex: 'female', age: 31 },
    { id: 'son', part: 'child', sex: 'male', age: 4 },
  ],
} as unknown as Wire['WaitingHouseholdView'];

describe('seating a household on the board', () => {
  const propose = jest.fn((..._: unknown[]): Promise<unknown> => Promise.resolve({ kind: 'none' }));
  const create = jest.fn((..._: unknown[]): Promise<unknown> => Promise.resolve());
  const api = {
    get: jest.fn(() => Promise.resolve({ houses: [], waiting: [] })),
    post: jest.fn((path: string, ...call: unknown[]) =>
      path === '/api/shelter/proposals' ? propose(...call) : create(path, ...call),
    ),
  };
  const toaster = { show: jest.fn() };
  let store: SeatingStore;

  beforeEach(() => {
    jest.clearAllMocks();
    TestBed.configureTestingModule({
      providers: [
        BoardStore,
        SeatingStore,
        StayStore,
        { provide: Api, useValue: api },
        { provide: Toaster, useValue: toaster },
        {
          provide: Words,
          useValue: {
            of: (key: string) => key,
            count: (key: string, n: number) => `${String(n)} ${key}`,
            problem: ({ code }: Problem) => code,
          },
        },
      ],
    });
    store = TestBed.inject(SeatingStore);
    store.startAdmission(waiting);
  });

  it('gives each press to whose turn it is, and takes a place back', () => {
    store.choose('p1');
    expect(store.nextPerson()?.id).toBe('son');
    store.choose('p2');
    expect(store.nextPerson()).toBeNull();
    store.choose('p1');
    expect(store.nextPerson()?.id).toBe('mother');
    expect(store.seating()?.chosen).toEqual({ son: 'p2' });
  });

  it('gives nobody a third place', () => {
    ['p1', 'p2', 'p3'].forEach(place => {
      store.choose(place);
    });
    expect(store.seating()?.chosen).toEqual({ mother: 'p1', son: 'p2' });
  });

  it('names people by what they are, never by name', () => {
    expect(store.seating()?.people.map(({ label }) => label)).toEqual([
      'member.head.female, 31',
      'member.child.male, 4',
    ]);
  });

  it('says whose places are being chosen, and of how many', () => {
    expect(store.whom()).toBe('КЛ-0007 · 2 people');
    store.startSearch();
    expect(store.whom()).toBe('');
  });

  const everybody = (): void => {
    store.choose('p1');
    store.choose('p2');
  };

  it('keeps what was chosen when somebody else was quicker, and says so', async () => {
    everybody();
    create.mockRejectedValueOnce(new Problem('shelter.place_taken', 409));
    await store.admit();
    expect(store.failure()).toEqual({ text: 'shelter.place_taken', code: 'shelter.place_taken' });
    expect(store.seating()?.chosen).toEqual({ mother: 'p1', son: 'p2' });
    create.mockResolvedValueOnce({ id: 's', placements: [] });
    await store.admit();
    expect(store.seating()).toBeNull();
  });

  it('offers an admission back, and a hold, and says whom it is about', async () => {
    const placements = [{ personId: 'mother', placeId: 'p1' }];
    for (const [press, back] of [
      ['admit', '/api/shelter/stays/{id}/void'],
      ['hold', '/api/shelter/stays/{id}/release'],
    ] as const) {
      store.startAdmission(waiting);
      everybody();
      create.mockResolvedValueOnce({ id: 's', placements });
      await store[press]();
      const [, { about, undo }] = toaster.show.mock.calls.at(-1) as [
        string,
        { about: string; undo: () => Promise<void> },
      ];
      expect(about).toContain('КЛ-0007');
      await undo();
      expect(create.mock.calls.at(-1)?.[0]).toBe(back);
    }
  });

  it('asks for the same thing under the same key after a line that broke, for another under another', async () => {
    everybody();
    create.mockRejectedValueOnce(new Problem('network', 0));
    await store.admit();
    create.mockRejectedValueOnce(new Problem('shelter.others_wait', 409));
    await store.admit();
    create.mockResolvedValueOnce({ id: 's', placements: [] });
    await store.admit(true);
    const [first, again, other] = create.mock.calls.map(([, call]) => (call as { key: string }).key);
    expect(again).toBe(first);
    expect(other).not.toBe(first);
  });

  it('keeps what was chosen when the panel is closed, as far as nobody else has taken it', async () => {
    const place = (id: string, guest: object | null): object => ({ id, guest });
    const houses = [{ id: 'a', rooms: [{ places: [place('p1', null), place('p2', { stayId: 's' })] }] }];
    api.get.mockResolvedValue({ houses, waiting: [] } as never);
    TestBed.inject(BoardStore).board.reload();
    for (let n = 0; n < 3; n++) await TestBed.inject(ApplicationRef).whenStable();
    everybody();
    store.end();
    store.startAdmission(waiting);
    expect(store.seating()?.chosen).toEqual({ mother: 'p1' });
  });

  it('gives a place that was pressed first to whoever is chosen next', () => {
    store.end();
    store.offer('p3');
    store.startAdmission({ ...waiting, householdId: 'other' });
    expect([store.chosenFor('p3'), store.offered()]).toEqual(['member.head.female, 31', null]);
    store.offer('p4');
    store.offer('p4'); // pressed again
    expect(store.offered()).toBeNull();
  });

  it('says whose place is missing', () => {
    store.choose('p1');
    store.askForPlaces();
    expect(store.failure()?.code).toBe('place_missing');
    store.choose('p2');
    expect(store.failure()).toBeNull();
  });

  it('names the rule that is broken', async () => {
    everybody();
    const faults = [{ field: 'placements', rule: 'boys_apart' }];
    create.mockRejectedValueOnce(new Problem('shelter.rule_broken', 409, faults));
    await store.hold();
    expect(store.failure()?.text).toBe('shelter.rule_broken placement.rule.boys_apart');
  });

  it('asks for people of whom only the sex and the age are known, and seats nobody', async () => {
    store.startSearch();
    TestBed.tick();
    expect(propose).not.toHaveBeenCalled();
    const guests = [
      { sex: 'female', age: 30, stepFree: true },
      { sex: null, age: null, stepFree: false },
    ] as const;
    store.search({ guests: [...guests], from: '2026-11-26', quiet: false, isolation: false });
    TestBed.tick();
    await TestBed.inject(ApplicationRef).whenStable();
    const asked = propose.mock.calls;
    expect(asked.at(-1)).toEqual([{ body: { guests, from: '2026-11-26', quiet: false, isolation: false } }]);
    const times = asked.length;
    store.takeProposal([
      { guestId: '1', placeId: 'p1' },
      { guestId: '2', placeId: 'p2' },
    ]);
    expect([store.chosenFor('p1'), store.chosenFor('p2')]).toEqual([
      'shape.female.adult, 30',
      'shape.not_known.adult',
    ]);
    TestBed.tick();
    await TestBed.inject(ApplicationRef).whenStable();
    expect(asked).toHaveLength(times); // to choose is not to ask anew
  });

  it('takes a proposal over, to be changed place by place', () => {
    store.takeProposal([
      { guestId: 'mother', placeId: 'p7' },
      { guestId: 'son', placeId: 'p8' },
    ]);
    expect(store.ready()).toBe(true);
    store.choose('p8');
    expect(store.nextPerson()?.id).toBe('son');
  });

  it('goes by the rules of the house that is proposed, then of the places that are chosen', async () => {
    const houseOf = (id: string, ...places: string[]): object => ({
      id,
      rooms: [{ places: places.map(placeId => ({ id: placeId, guest: null })) }],
    });
    const houses = [houseOf('first', 'p1', 'p2'), houseOf('second', 'p7', 'p8')];
    api.get.mockResolvedValue({ houses, waiting: [] } as never);
    const placed = [{ guestId: 'mother', placeId: 'p7' }];
    propose.mockResolvedValue({ kind: 'fits', proposals: [{ placed, reasons: [] }] });
    TestBed.inject(BoardStore).board.reload();
    for (let n = 0; n < 3; n++) await TestBed.inject(ApplicationRef).whenStable();
    expect(store.house()?.id).toBe('second');
    store.choose('p1');
    expect(store.house()?.id).toBe('first');
  });

  it('sends no place with a plan, only its key', async () => {
    everybody();
    create.mockResolvedValueOnce({ id: 's', placements: [] });
    await store.accept('k'.repeat(43));
    const body = { householdId: 'h', plan: 'k'.repeat(43) };
    expect(create).toHaveBeenCalledWith('/api/shelter/stays', { body, key: expect.any(String) as string });
  });
});
