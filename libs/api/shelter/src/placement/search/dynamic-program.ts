import type { PricedPattern } from '../bounds/priced-pattern';
import type { Residual, Residuals } from '../bounds/residuals';
import type { HouseInstance } from '../model/instance';
import type { Part } from '../model/parts';
import type { Pattern } from '../rooms/pattern';
import { AdjoiningRooms } from './adjoining-rooms';
import { canSettle } from './completions';
import { type Options, optionsOf, type PatternStage } from './pattern-stage';
import { type PartialArrangement, type State, StateTable } from './state-table';

/** What the dynamic programme minimises, and how far. */
export interface Objective {
  /** How many arrangements, each with other rooms for the asking household. */
  wanted: number;
  /** The largest household that one room of another house takes, and one that is large enough. */
  largestElsewhere: number;
  largestWanted: number;
  /** What each group of adjoining rooms costs; null when only the weight counts. */
  perGroup: number | null;
  /** What everything weighs at the least, by the refined bound and by that of the house; and at the most. */
  bound: number;
  houseBound: number;
  most: number;
}

/** A pattern for each room of a house. */
export interface Solution {
  cost: number;
  largest: number;
  rooms: readonly number[];
  patterns: readonly { at: number; pattern: Pattern }[];
}

export interface Solved {
  solutions: Solution[];
  /** Everything that was cut off weighs so much at the least; infinite when nothing was. */
  cutOff: number;
}

/**
 * A dynamic programme over the rooms of a house: of all partial arrangements that leave the same to be done, only the
 * cheapest go on. A state is cut off when one of the bounds says that it will weigh more than the most.
 */
export class DynamicProgram {
  private readonly adjoining: AdjoiningRooms;
  private readonly isLimited: boolean;

  constructor(
    private readonly house: HouseInstance,
    private readonly residuals: Residuals,
    private readonly objective: Objective,
  ) {
    this.adjoining = new AdjoiningRooms(house, objective.perGroup !== null);
    this.isLimited = Number.isFinite(house.asking.maxRooms);
  }

  solve(stages: readonly PatternStage[]): Solved {
    let table = this.start();
    let cutOff = Infinity;
    for (const stage of stages) {
      const next = this.emptyTable();
      cutOff = Math.min(cutOff, this.advance(table, stage, next));
      table = next;
    }
    const solutions = [...table.states()]
      .filter(({ residual, rest }) => residual === this.residuals.zero && rest === 0)
      .flatMap(state => state.best.map(one => solutionOf(state, one)));
    return { solutions, cutOff };
  }

  private start(): StateTable {
    const { whole, maxRooms } = this.house.asking;
    const { largestElsewhere, largestWanted, bound, houseBound } = this.objective;
    const table = this.emptyTable();
    const state = table.stateOf(
      this.residuals.zero,
      whole,
      this.isLimited ? maxRooms : 0,
      Math.min(largestElsewhere, largestWanted),
      this.adjoining.nothing,
    );
    Object.assign(state, { bound, houseBound });
    table.offer(state, { cost: 0, rooms: [], pattern: null, at: -1, before: null });
    return table;
  }

  /** Extends every state by every pattern of a room; returns what was cut off. */
  private advance(table: StateTable, stage: PatternStage, next: StateTable): number {
    const optionsIn = optionsOf(this.house, stage);
    // by residual after the room: whether the rooms that follow could settle it
    const settles: boolean[] = [];
    let cutOff = Infinity;
    for (const state of table.states()) {
      const { options, excess } = optionsIn(state);
      const beyond = this.extend(state, stage, options, settles, next);
      cutOff = Math.min(cutOff, this.objective.most + excess, beyond);
    }
    return cutOff;
  }

  private extend(
    state: State,
    stage: PatternStage,
    options: Options,
    settles: boolean[],
    next: StateTable,
  ): number {
    const { most } = this.objective;
    let cutOff = Infinity;
    for (const { patterns, rest, rooms } of options) {
      for (const one of patterns) {
        const bound = state.bound + one.excess;
        const houseBound = state.houseBound + one.houseExcess;
        // patterns that follow have no less excess
        if (bound > most) {
          cutOff = Math.min(cutOff, bound);
          break;
        }
        if (houseBound > most) {
          cutOff = Math.min(cutOff, houseBound);
          continue;
        }
        const residual = this.residuals.add(state.residual, one.residual);
        settles[residual] ??= canSettle(this.residuals.vector(residual), stage.completion);
        if (settles[residual]) this.take(state, stage, one, residual, rest, rooms, next);
      }
    }
    return cutOff;
  }

  private take(
    state: State,
    { at, isConnected, isLast }: PatternStage,
    { pattern, weight, cost, excess, houseExcess }: PricedPattern,
    residual: Residual,
    rest: Part,
    rooms: number,
    next: StateTable,
  ): void {
    const { largestWanted, perGroup } = this.objective;
    const adjoining = isConnected ? this.adjoining.add(state.adjoining, at, pattern) : state.adjoining;
    if (!adjoining) return;
    const hasPart = pattern.change.part > 0;
    const groups =
      perGroup === null || !isLast ? 0 : isConnected ? this.adjoining.groups(adjoining) : Number(hasPart);
    const added = perGroup === null ? weight : cost + perGroup * groups;
    const largest = Math.min(largestWanted, Math.max(state.largest, pattern.largest));
    const after = isLast ? this.adjoining.nothing : adjoining;
    const to = next.stateOf(residual, rest, rooms, largest, after);
    to.bound = Math.min(to.bound, state.bound + excess);
    to.houseBound = Math.min(to.houseBound, state.houseBound + houseExcess);
    const room = this.house.rooms[at]?.index ?? 0;
    for (const before of state.best) {
      const total = before.cost + added;
      if (!next.wants(to, total)) break;
      const theirs =
        hasPart && perGroup !== null ? [...before.rooms, room].sort((a, b) => a - b) : before.rooms;
      next.offer(to, { cost: total, rooms: theirs, pattern, at, before });
    }
  }

  private emptyTable(): StateTable {
    const { profiles, maxRooms } = this.house.asking;
    const { wanted, largestWanted } = this.objective;
    return new StateTable(wanted, {
      rests: profiles.length,
      rooms: this.isLimited ? maxRooms + 1 : 1,
      largest: largestWanted + 1,
    });
  }
}

function solutionOf({ largest }: State, last: PartialArrangement): Solution {
  const patterns: { at: number; pattern: Pattern }[] = [];
  for (let one: PartialArrangement | null = last; one; one = one.before)
    if (one.pattern) patterns.push({ at: one.at, pattern: one.pattern });
  return { cost: last.cost, largest, rooms: last.rooms, patterns: patterns.reverse() };
}
