import fc from 'fast-check';
import { instanceOf } from '../model/build-instance';
import { CostScale } from '../model/cost-tiers';
import type { HouseInstance } from '../model/instance';
import { effectOf } from '../rooms/room-change';
import { RoomPatterns } from '../rooms/room-patterns';
import { HouseSearch } from '../search/house-search';
import { Drawing } from '../testing/drawing';
import { smallQuestion } from '../testing/small-houses';
import { ColumnGeneration } from './column-generation';
import { MasterProgram } from './master-program';
import { Residuals } from './residuals';

const seeds = fc.integer({ min: 0, max: 1_000_000 });

interface Drawn {
  house: HouseInstance;
  rooms: RoomPatterns[];
  /** Of the lightest arrangement; infinite when there is none. */
  weight: number;
}

function drawn(seed: number): Drawn {
  const { rooms: shapes, ...question } = smallQuestion(new Drawing(seed));
  const houseId = shapes[0]?.houseId ?? '';
  const one = { ...question, rooms: shapes.filter(room => room.houseId === houseId) };
  const house = instanceOf(one, houseId);
  const rooms = house.rooms.map((_, at) => new RoomPatterns(house, at, new CostScale(4, 12), true));
  const search = new HouseSearch(house, { wanted: 1, moves: true, largest: 0, largestElsewhere: 0 });
  const weights = search.best().map(({ cost }) => cost.weight);
  return { house, rooms, weight: Math.min(Infinity, ...weights) };
}

const heaviest = ({ movers, units, rooms }: HouseInstance): number =>
  movers.reduce((sum, { guests }) => sum + units.move + guests * units.guest, rooms.length);

describe('the bound of a house', () => {
  it('is never above the lightest arrangement', () => {
    fc.assert(
      fc.property(seeds, seed => {
        const { house, rooms, weight } = drawn(seed);
        const { least } = new ColumnGeneration(house, rooms, heaviest(house)).bound(0);
        expect(least).toBeLessThanOrEqual(weight + 1e-6);
      }),
      { numRuns: 150 },
    );
  });

  it('counts only arrangements with so many moves', () => {
    fc.assert(
      fc.property(seeds, seed => {
        const { house, rooms, weight } = drawn(seed);
        const moves = Math.floor(weight / house.units.move);
        if (weight === Infinity || moves === 0) return;
        const generation = new ColumnGeneration(house, rooms, heaviest(house));
        expect(generation.bound(moves).least).toBeLessThanOrEqual(weight + 1e-6);
        expect(generation.bound(moves + 1).least).toBeGreaterThan(moves * house.units.move);
      }),
      { numRuns: 150 },
    );
  });

  it('is valid at any dual prices', () => {
    fc.assert(
      fc.property(seeds, seed => {
        const { house, rooms, weight } = drawn(seed);
        const master = new MasterProgram(house, [...house.rooms.keys()]);
        const draw = new Drawing(seed + 1);
        const duals = Float64Array.from(master.rightHandSides(0), () => draw.whole(-30, 30));
        const { fixed, costs } = master.reducedCosts(duals, 0);
        const leasts = rooms.map((room, at) => room.cheapest(costs[at] ?? (() => NaN), Infinity, 0).least);
        expect(leasts.reduce((sum, least) => sum + least, fixed)).toBeLessThanOrEqual(weight + 1e-6);
      }),
      { numRuns: 150 },
    );
  });
});

describe('the master programme', () => {
  it('has a column for a change whose reduced cost is its cost less the dual prices of its rows', () => {
    const { house, rooms } = drawn(6);
    const master = new MasterProgram(house, [...house.rooms.keys()]);
    const size = master.rightHandSides(0).length;
    const duals = Float64Array.from({ length: size }, (_, row) => (row < rooms.length ? 0 : row % 5));
    // the prices of moves and of rooms have the sign that a bound needs
    duals[size - 1] = 0;
    const { costs } = master.reducedCosts(duals, 0);
    for (const [at, room] of rooms.entries())
      for (const { pattern } of room.searchAt([() => 0])([Infinity]).patterns) {
        const column = master.columnOf(at, pattern.change);
        const priced = column.rows.reduce(
          (sum, row, of) => sum + (isMoves(row) ? 0 : (duals[row] ?? 0) * (column.values[of] ?? 0)),
          0,
        );
        expect(costs[at]?.(pattern.change)).toBeCloseTo(column.cost - priced, 9);
        expect(column.cost).toBe(effectOf(house, at, pattern.change).weight);
      }
    function isMoves(row: number): boolean {
      return row === (Number.isFinite(house.asking.maxRooms) ? size - 2 : size - 1);
    }
  });
});

describe('residuals of linking constraints', () => {
  it('have equal numbers when they are equal, and add up', () => {
    const residuals = new Residuals(3);
    const one = residuals.of([
      [0, 1],
      [2, -1],
    ]);
    const other = residuals.of([
      [2, 1],
      [0, -1],
    ]);
    expect([...residuals.vector(one)]).toEqual([1, 0, -1]);
    expect(residuals.add(one, other)).toBe(residuals.zero);
    expect(residuals.add(one, residuals.zero)).toBe(one);
    expect(residuals.of([[1, 2]])).toBe(
      residuals.of([
        [1, 1],
        [1, 1],
      ]),
    );
  });
});
