import { TestBed } from '@angular/core/testing';
import { Api, type Wire } from '../core/api';
import { Problem } from '../core/problem';
import { Toaster } from '../core/toaster';
import { Words } from '../core/words';
import { BoardStore } from './board.store';

const waiting = {
  householdId: 'h',
  members: [
    { id: 'mother', part: 'head', sex: 'female', age: 31 },
    { id: 'son', part: 'child', sex: 'male', age: 4 },
  ],
} as unknown as Wire['WaitingView'];

describe('seating a household on the board', () => {
  const api = { get: jest.fn(() => Promise.resolve({ houses: [] })), create: jest.fn(), change: jest.fn() };
  const toaster = { say: jest.fn() };
  let store: BoardStore;

  beforeEach(() => {
    jest.clearAllMocks();
    TestBed.configureTestingModule({
      providers: [
        BoardStore,
        { provide: Api, useValue: api },
        { provide: Toaster, useValue: toaster },
        { provide: Words, useValue: { of: (key: string) => key, problem: ({ code }: Problem) => code } },
      ],
    });
    store = TestBed.inject(BoardStore);
    store.seat(waiting);
  });

  it('gives each press to whose turn it is, and takes a place back', () => {
    store.choose('p1');
    expect(store.turn()?.id).toBe('son');
    store.choose('p2');
    expect(store.turn()).toBeNull();
    store.choose('p1');
    expect(store.turn()?.id).toBe('mother');
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

  it('keeps what was chosen when somebody else was quicker, and tries again under the same key', async () => {
    store.choose('p1');
    store.choose('p2');
    api.create.mockRejectedValueOnce(new Problem('shelter.place_taken', 409));
    await store.confirm();
    expect(toaster.say).toHaveBeenCalledWith('shelter.place_taken', { tone: 'brick' });
    expect(store.seating()?.chosen).toEqual({ mother: 'p1', son: 'p2' });
    api.create.mockResolvedValueOnce({ id: 's' });
    await store.confirm();
    expect(store.seating()).toBeNull();
    const keys = api.create.mock.calls.map((call: unknown[]) => call[2]);
    expect(keys[0]).toBe(keys[1]);
  });

  it('sends no place when the system shall find them', async () => {
    await store.confirm(true);
    expect(api.create).toHaveBeenCalledWith('shelter/stays', { householdId: 'h' }, expect.any(String));
  });
});
