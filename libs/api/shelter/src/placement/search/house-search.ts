import { AffordablePatterns, type Budget } from '../bounds/affordable-patterns';
import { ColumnGeneration } from '../bounds/column-generation';
import { type HouseBound, noBound } from '../bounds/house-bound';
import { Residuals } from '../bounds/residuals';
import { CostScale, type FullCost } from '../model/cost-tiers';
import { groupBy } from '../model/group-by';
import type { HouseInstance } from '../model/instance';
import { RoomPatterns } from '../rooms/room-patterns';
import { nothingToCome, rangeOf, withRoom } from './completions';
import { DynamicProgram, type Objective, type Solution } from './dynamic-program';
import type { PatternStage } from './pattern-stage';
import { type RoomStage, roomOrder } from './room-order';

/** A search in one house: how many arrangements are wanted, and whether households may move. */
export interface HouseRequest {
  /** How many arrangements, each with other rooms for the asking household. */
  wanted: number;
  /** Present households move as well. */
  moves: boolean;
  /** The largest household one room of any house takes now, and one room of another house. */
  largest: number;
  largestElsewhere: number;
}

/** A way to place the asking household in one house: a pattern for each room. */
export interface Arrangement extends Pick<Solution, 'rooms' | 'patterns'> {
  cost: FullCost;
}

/** More than is lost to rounding, and less than any difference of weights. */
const ROUNDING = 0.01;

/** Searches one house for arrangements within a weight. */
export class HouseSearch {
  /** No arrangement weighs less, and none more; the first is above the second when there is none. */
  readonly least: number;
  readonly most: number;
  private readonly stages: readonly RoomStage[];
  private readonly rooms: readonly RoomPatterns[];
  private readonly residuals: Residuals;
  private readonly scale: CostScale;
  private readonly affordable: AffordablePatterns;
  private readonly generation: ColumnGeneration | null;
  /** For any number of moves. */
  private readonly houseBound: HouseBound;
  /** For at least so many moves, the last that was asked for. */
  private refined: { moves: number; bound: HouseBound } | null = null;

  constructor(
    private readonly house: HouseInstance,
    private readonly request: HouseRequest,
  ) {
    const { asking, movers, units } = house;
    const guests = asking.profiles[asking.whole]?.size ?? 0;
    const places = house.rooms.reduce((sum, { shape }) => sum + shape.places.length, 0);
    const allMove = movers.reduce((sum, mover) => sum + units.move + mover.guests * units.guest, 0);
    this.most = (request.moves ? allMove : 0) + house.rooms.length;
    this.residuals = new Residuals(house.linkCount);
    this.scale = new CostScale(guests, places);
    this.stages = roomOrder(house, request.moves);
    this.rooms = this.stages.map(({ at }) => new RoomPatterns(house, at, this.scale, request.moves));
    this.affordable = new AffordablePatterns(house, this.residuals, this.scale);
    this.generation = request.moves ? new ColumnGeneration(house, this.rooms, this.most) : null;
    this.houseBound = this.generation?.bound(0) ?? noBound(this.rooms.length);
    this.least = Math.ceil(this.houseBound.least - ROUNDING);
  }

  /**
   * The weight of the lightest arrangement that weighs at most so much; where `isFound` is false, what every
   * arrangement weighs at the least. Earlier rounds have shown that no arrangement has fewer than `moves` moves.
   */
  lightest(most: number, moves: number): { isFound: boolean; weight: number } {
    if (this.generation && moves !== this.refined?.moves)
      this.refined = { moves, bound: this.generation.bound(moves) };
    const { solutions, cutOff } = this.solve(most, {
      wanted: 1,
      largestElsewhere: 0,
      largestWanted: 0,
      perGroup: null,
    });
    const weight = Math.min(...solutions.map(({ cost }) => cost));
    if (weight <= most) return { isFound: true, weight };
    return { isFound: false, weight: Math.max(most + 1, Math.ceil(Math.min(cutOff, weight) - ROUNDING)) };
  }

  /** The best arrangements in all tiers; none when none weighs at most so much. */
  best(most = this.most): Arrangement[] {
    const { wanted, largest, largestElsewhere } = this.request;
    const { perGroup } = this.scale;
    return this.solve(most, { wanted, largestElsewhere, largestWanted: largest, perGroup })
      .solutions.map(({ cost, largest: left, rooms, patterns }) => ({
        rooms,
        patterns,
        cost: this.scale.unfold(cost, largest - left),
      }))
      .filter(({ cost }) => cost.weight <= most);
  }

  private solve(
    most: number,
    objective: Pick<Objective, 'wanted' | 'largestElsewhere' | 'largestWanted' | 'perGroup'>,
  ): { solutions: Solution[]; cutOff: number } {
    const budget = {
      refined: this.refined?.bound ?? this.houseBound,
      house: this.houseBound,
      most: most + ROUNDING,
    };
    const { stages, excess } = this.patternStages(budget);
    if (!stages) return { solutions: [], cutOff: budget.most + excess };
    const program = new DynamicProgram(this.house, this.residuals, {
      ...objective,
      bound: budget.refined.least,
      houseBound: budget.house.least,
      most: budget.most,
    });
    const { solutions, cutOff } = program.solve(stages);
    return { solutions, cutOff: Math.min(cutOff, budget.most + excess) };
  }

  /**
   * The patterns of every room within a budget, from the last room to the first; null when a room has none. With
   * moves those of the last room are searched when it is known what is left to be done.
   */
  private patternStages(budget: Budget): { stages: PatternStage[] | null; excess: number } {
    let excess = Infinity;
    const stages: PatternStage[] = [];
    let completion = nothingToCome(this.house);
    for (const [at, stage] of [...this.stages.entries()].reverse()) {
      const room = this.rooms[at] as RoomPatterns;
      if (this.request.moves && stages.length === 0) {
        const settling = this.affordable.settling(room, at, budget);
        stages.push({ ...stage, completion, byPart: new Map(), settling });
        completion = withRoom(this.house, room.parts, room.linkRange, completion);
        continue;
      }
      const { patterns, excess: beyond } = this.affordable.ofRoom(room, at, budget);
      if (patterns.length === 0) return { stages: null, excess: beyond };
      excess = Math.min(excess, beyond);
      const byPart = groupBy(patterns, ({ pattern }) => pattern.change.part);
      stages.unshift({ ...stage, completion, byPart, settling: null });
      completion = withRoom(this.house, [...byPart.keys()], rangeOf(this.residuals, patterns), completion);
    }
    return { stages, excess };
  }
}
