import fc from 'fast-check';
import { instanceOf } from '../model/build-instance';
import { compareCosts } from '../model/cost-tiers';
import type { HouseInstance } from '../model/instance';
import type { RoomShape } from '../placement.types';
import { Drawing } from '../testing/drawing';
import { largeQuestion } from '../testing/large-houses';
import { smallQuestion } from '../testing/small-houses';
import { WORKED_EXAMPLE } from '../testing/worked-example';
import { AdjoiningRooms } from './adjoining-rooms';
import { canSettle, nothingToCome, withRoom } from './completions';
import { fewestMoves } from './fewest-moves';
import { freePlaces } from './free-places';
import { HouseSearch } from './house-search';
import { housesOf } from './houses';
import { roomOrder } from './room-order';
import { compareRooms, type PartialArrangement, StateTable } from './state-table';

const seeds = fc.integer({ min: 0, max: 1_000_000 });
const HOUSE = instanceOf(WORKED_EXAMPLE, 'house');

describe('iterative deepening', () => {
  it('finds what one search with the highest limit finds', () => {
    fc.assert(
      fc.property(seeds, seed => {
        const houses = housesOf(smallQuestion(new Drawing(seed))).filter(({ isTooFull }) => !isTooFull);
        if (freePlaces(houses, 1).length > 0) return;
        const [best] = houses
          .flatMap(({ house, ...largest }) =>
            new HouseSearch(house, { wanted: 1, moves: true, ...largest }).best(),
          )
          .sort((a, b) => compareCosts(a.cost, b.cost));
        expect(fewestMoves(houses)?.arrangement.cost).toEqual(best?.cost);
      }),
      { numRuns: 400 },
    );
  });

  it('looks at no arrangement with more moves than allowed', () => {
    const houses = housesOf(WORKED_EXAMPLE);
    expect(fewestMoves(houses, 0)).toBeNull();
    expect(fewestMoves(houses, 1)?.arrangement.cost.weight).toBe(16);
  });

  it('has a search that says what everything weighs at the least when nothing is light enough', () => {
    const search = new HouseSearch(HOUSE, { wanted: 1, moves: true, largest: 1, largestElsewhere: 0 });
    expect(search.lightest(15, 0)).toEqual({ isFound: false, weight: 16 });
    expect(search.lightest(16, 0)).toEqual({ isFound: true, weight: 16 });
    expect(search.best(15)).toEqual([]);
  });
});

describe('the order of the rooms', () => {
  it('has connected rooms one after another, and the largest last with moves', () => {
    for (let seed = 0; seed < 20; seed++) {
      const scale = { houses: 1, places: 40, guests: 30, sharedRooms: true, asking: 4 };
      const house = instanceOf(largeQuestion(new Drawing(seed), scale), 'house 0');
      const order = roomOrder(house, true).map(({ at }) => at);
      const size = (at: number): number => house.rooms[at]?.shape.places.length ?? 0;
      expect([...order].sort((a, b) => a - b)).toEqual([...house.rooms.keys()]);
      expect(size(order.at(-1) ?? -1)).toBe(Math.max(...order.map(size)));
      for (const [at, doors] of house.adjacency.entries())
        for (const next of doors) expect(Math.abs(order.indexOf(at) - order.indexOf(next))).toBe(1);
    }
  });
});

describe('completions', () => {
  it('know what the rooms that follow have places for', () => {
    const last = nothingToCome(HOUSE);
    const range = { least: Int16Array.of(-1, 0), most: Int16Array.of(0, 1) };
    const completion = withRoom(HOUSE, [0, 3], range, last);
    // by rooms that may still be used: nobody is left, or everybody
    expect(completion.fits).toEqual([
      [true, false, false, false],
      [true, false, false, true],
    ]);
    expect(canSettle(Int16Array.of(1, -1), completion)).toBe(true);
    expect(canSettle(Int16Array.of(2, 0), completion)).toBe(false);
    expect(canSettle(Int16Array.of(-1, 0), completion)).toBe(false);
  });
});

describe('adjoining rooms', () => {
  const [a, b] = WORKED_EXAMPLE.rooms as [RoomShape, RoomShape];
  const house: HouseInstance = {
    ...instanceOf({ ...WORKED_EXAMPLE, rooms: [a, { ...b, adjoining: ['a'] }] }, 'house'),
    keptApart: [
      [false, true],
      [true, false],
    ],
  };
  const pattern = (
    part: number,
    apartId: number,
    arrives: boolean,
  ): Parameters<AdjoiningRooms['add']>[2] => ({
    change: { leaving: [], arriving: [], part },
    largest: 0,
    roomCost: 0,
    keptApart: [{ apartId, arrives }],
  });

  it('keep households apart next door when one of them arrives', () => {
    const rooms = new AdjoiningRooms(house, true);
    const first = rooms.add(rooms.nothing, 0, pattern(0, 0, false));
    expect(first && rooms.add(first, 1, pattern(0, 1, true))).toBeNull();
    expect(first && rooms.add(first, 1, pattern(0, 1, false))).not.toBeNull();
  });

  it('count groups of rooms in which the asking household lies', () => {
    const rooms = new AdjoiningRooms(house, true);
    const first = rooms.add(rooms.nothing, 0, pattern(1, -1, true));
    const both = first && rooms.add(first, 1, pattern(2, -1, true));
    expect(both && rooms.groups(both)).toBe(1);
    expect(rooms.groups(rooms.nothing)).toBe(0);
  });
});

describe('the states after a room', () => {
  const partial = (cost: number, ...rooms: number[]): PartialArrangement => ({
    cost,
    rooms,
    pattern: null,
    at: 0,
    before: null,
  });

  it('keep the cheapest few with different rooms, ties in the order of rooms', () => {
    const table = new StateTable(2, { rests: 1, rooms: 1, largest: 1 });
    const state = table.stateOf(0, 0, 0, 0, { id: 0, seen: [] });
    for (const one of [partial(5, 1), partial(4, 2), partial(3, 1), partial(4, 0)]) table.offer(state, one);
    expect(state.best.map(({ cost, rooms }) => [cost, ...rooms])).toEqual([
      [3, 1],
      [4, 0],
    ]);
    expect(table.wants(state, 5)).toBe(false);
    expect(table.stateOf(0, 0, 0, 0, { id: 0, seen: [] })).toBe(state);
  });

  it('compare rooms in their order, the shorter list first', () => {
    expect(compareRooms([0, 2], [0, 3])).toBeLessThan(0);
    expect(compareRooms([0], [0, 1])).toBeLessThan(0);
    expect(compareRooms([1], [1])).toBe(0);
  });
});
