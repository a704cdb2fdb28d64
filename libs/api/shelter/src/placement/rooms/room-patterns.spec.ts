import fc from 'fast-check';
import { instanceOf } from '../model/build-instance';
import { CostScale } from '../model/cost-tiers';
import type { HouseInstance } from '../model/instance';
import { bedsLeft } from '../model/bed-sharing';
import { maySleepTogether } from '../model/rules/roommates';
import { Drawing } from '../testing/drawing';
import { smallQuestion } from '../testing/small-houses';
import { remainderOf } from './remainder';
import type { RoomChange } from './room-change';
import { RoomPatterns } from './room-patterns';

const seeds = fc.integer({ min: 0, max: 1_000_000 });
const free = (): number => 0;

function houseOf(seed: number): HouseInstance {
  const question = smallQuestion(new Drawing(seed));
  return instanceOf(question, question.rooms[0]?.houseId ?? '');
}

/** A price of each decision that adds up over the change, drawn from the seed. */
function priceOf({ types, movers, asking }: HouseInstance, seed: number): (change: RoomChange) => number {
  const draw = new Drawing(seed);
  const [arrive, leave, part] = [types, movers, asking.profiles].map(list =>
    list.map(() => draw.whole(-20, 20)),
  );
  return change =>
    change.arriving.reduce((sum, type) => sum + (arrive?.[type] ?? 0), 0) +
    change.leaving.reduce((sum, { mover }) => sum + (leave?.[mover] ?? 0), 0) +
    (change.part > 0 ? (part?.[change.part] ?? 0) : 0);
}

const roomsOf = (house: HouseInstance): RoomPatterns[] =>
  house.rooms.map((_, at) => new RoomPatterns(house, at, new CostScale(4, 12), true));

describe('patterns of a room', () => {
  it('break no rule and find beds', () => {
    fc.assert(
      fc.property(seeds, seed => {
        const house = houseOf(seed);
        for (const [at, patterns] of roomsOf(house).entries())
          for (const { pattern } of patterns.searchAt([free])([Infinity]).patterns) {
            const { leaving, arriving, part } = pattern.change;
            const room = house.rooms[at];
            if (!room) throw new Error('no room');
            const profile = house.asking.profiles[part];
            const parts = [
              ...arriving.flatMap(type => house.types[type] ?? []),
              ...(part > 0 && profile ? [{ profile, apartId: house.asking.apartId }] : []),
            ];
            const { staying, free } = remainderOf(room, leaving);
            expect(bedsLeft(free, parts)).toBeGreaterThanOrEqual(0);
            expect(maySleepTogether(room.shape, house.rules, house.keptApart, staying, parts)).toBe(true);
          }
      }),
      { numRuns: 60 },
    );
  });

  it('within a limit are those that cost no more, and the excess is what the next one costs', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: -30, max: 30 }), (seed, limit) => {
        const house = houseOf(seed);
        const price = priceOf(house, seed);
        for (const patterns of roomsOf(house)) {
          const costs = (found: ReturnType<ReturnType<RoomPatterns['searchAt']>>): number[] =>
            found.patterns.map(one => one.costs[0] ?? NaN).sort((a, b) => a - b);
          const all = costs(patterns.searchAt([price])([Infinity]));
          const within = patterns.searchAt([price])([limit]);
          expect(costs(within)).toEqual(all.filter(cost => cost <= limit));
          const next = all.find(cost => cost > limit) ?? Infinity;
          expect(limit + within.excess).toBeLessThanOrEqual(next);
          expect(within.excess).toBeGreaterThan(0);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('have a cheapest one that no other goes below', () => {
    fc.assert(
      fc.property(seeds, seed => {
        const house = houseOf(seed);
        const price = priceOf(house, seed);
        for (const patterns of roomsOf(house)) {
          const { change, least } = patterns.cheapest(price, Infinity, 0);
          const costs = patterns
            .searchAt([price])([Infinity])
            .patterns.map(one => one.costs[0] ?? NaN);
          expect(change && price(change)).toBe(least);
          expect(least).toBeLessThanOrEqual(Math.min(...costs));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('reach no further than their range of links says', () => {
    for (let seed = 0; seed < 40; seed++) {
      const house = houseOf(seed);
      for (const patterns of roomsOf(house)) {
        const { least, most } = patterns.linkRange;
        for (const { pattern } of patterns.searchAt([free])([Infinity]).patterns) {
          const leaving = house.types.map(
            (_, type) =>
              pattern.change.leaving.filter(
                ({ mover }) =>
                  house.movers[mover]?.type === type && !house.movers[mover].otherRooms.has(patterns.at),
              ).length - pattern.change.arriving.filter(one => one === type).length,
          );
          for (const [type, by] of leaving.entries()) {
            expect(by).toBeGreaterThanOrEqual(least[type] ?? 0);
            expect(by).toBeLessThanOrEqual(most[type] ?? 0);
          }
        }
      }
    }
  });
});
