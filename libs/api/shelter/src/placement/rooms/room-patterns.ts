import type { CostScale } from '../model/cost-tiers';
import type { HouseInstance, RoomInstance } from '../model/instance';
import type { Part } from '../model/parts';
import { RoomCapacity } from './capacity';
import { type Pattern, patternOf } from './pattern';
import { type PatternCase, patternCasesOf } from './pattern-cases';
import { type PatternQuery, searchCase } from './pattern-search';
import type { SearchedRoom } from './pattern-tree';
import { priceCase } from './priced-case';
import { remainderOf } from './remainder';
import type { ChangeCost, RoomChange } from './room-change';
import type { Settlement } from './settlement';

/** A pattern and what it costs at each of the prices. */
export interface PricedChange {
  pattern: Pattern;
  costs: readonly number[];
}

/** Patterns within some limits, and by how much at the least any other goes beyond one of them. */
export interface PatternsWithin {
  patterns: readonly PricedChange[];
  excess: number;
}

/** By linking constraint: by how much a change of the room lowers and raises it at the most. */
export interface LinkRange {
  least: Int16Array;
  most: Int16Array;
}

/** All patterns of one room, which are searched for and never listed. */
export class RoomPatterns {
  private readonly searched: SearchedRoom;
  private readonly cases: readonly PatternCase[];

  /** With `moves`, present households leave and arrive as well. */
  constructor(
    private readonly house: HouseInstance,
    readonly at: number,
    private readonly scale: CostScale,
    moves: boolean,
  ) {
    const room = house.rooms[at] as RoomInstance;
    const capacity = new RoomCapacity(room.shape.places);
    const free = capacity.stateOf(capacity.count(remainderOf(room, []).places));
    this.searched = { house, at, room, capacity, free };
    this.cases = patternCasesOf(house, at, capacity, free, moves);
  }

  /** Parts of the asking household that may arrive. */
  get parts(): Part[] {
    const last = this.cases.flatMap(({ stages }) => stages.at(-1) ?? []);
    return [...new Set(last.map(({ change }) => change.part))];
  }

  get linkRange(): LinkRange {
    const { linkCount, movers } = this.house;
    const [least, most] = [new Int16Array(linkCount), new Int16Array(linkCount)];
    for (const { change } of this.cases.flatMap(({ stages }) => stages.flat()))
      for (const type of change.arriving) least[type] = Math.min(least[type] ?? 0, -change.arriving.length);
    for (const { mover } of this.searched.room.occupants) {
      if (mover < 0) continue;
      const { type = 0, otherRooms } = movers[mover] ?? {};
      const link = otherRooms?.get(this.at);
      most[link ?? type] = (most[link ?? type] ?? 0) + 1;
      if (link === undefined)
        for (const other of otherRooms?.values() ?? []) least[other] = (least[other] ?? 0) - 1;
    }
    return { least, most };
  }

  /**
   * Searches at some prices: for all patterns within limits, by price, or of these those that settle what other rooms
   * leave. Nobody leaves who might as well stay.
   */
  searchAt(
    prices: readonly ChangeCost[],
  ): (limits: readonly number[], settlement?: Settlement) => PatternsWithin {
    const cases = this.cases.map(one => priceCase(one, prices));
    return (limits, settlement) => {
      const query: PatternQuery = {
        limits,
        settlement: settlement ?? null,
        withDominated: false,
        gain: null,
      };
      const all = cases.map(one => searchCase(this.searched, one, query));
      const { house, searched, scale } = this;
      return {
        patterns: all.flatMap(({ found }) =>
          found.map(({ change, costs, remainder, arrivals }) => ({
            pattern: patternOf(house, searched.room, scale, change, remainder, arrivals),
            costs,
          })),
        ),
        excess: Math.min(...all.map(({ excess }) => excess)),
      };
    };
  }

  /**
   * The cheapest change of the room at a price that costs no more than a limit, to within `gain`; null when none
   * does. Those who leave might as well stay. No change costs less than `least`.
   */
  cheapest(price: ChangeCost, limit: number, gain: number): { change: RoomChange | null; least: number } {
    let best: { change: RoomChange | null; least: number } = { change: null, least: limit };
    for (const one of this.cases) {
      const { found, limits } = searchCase(this.searched, priceCase(one, [price]), {
        limits: [best.least],
        settlement: null,
        withDominated: true,
        gain,
      });
      best = { change: found.at(-1)?.change ?? best.change, least: limits[0] ?? best.least };
    }
    return best;
  }
}
