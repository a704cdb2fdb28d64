import { connectedGroups } from '../model/adjacency';
import type { HouseInstance } from '../model/instance';
import type { Pattern } from '../rooms/pattern';

interface SeenRoom {
  at: number;
  /** A part of the asking household lies here. */
  hasPart: boolean;
  keptApart: Pattern['keptApart'];
}

/**
 * What must be remembered of adjoining rooms until all of them have been looked at; equal memories have equal
 * numbers.
 */
export interface AdjoiningState {
  id: number;
  seen: readonly SeenRoom[];
}

/**
 * Follows adjoining rooms: keeps households apart next door, and counts the groups in which the asking household
 * lies.
 */
export class AdjoiningRooms {
  private readonly ids = new Map<string, number>();
  readonly nothing: AdjoiningState;

  /** With `countsGroups` false, where the asking household lies is not remembered. */
  constructor(
    private readonly house: HouseInstance,
    private readonly countsGroups: boolean,
  ) {
    this.nothing = this.numbered([]);
  }

  /** With one more room; null when households that are kept apart would lie next door. */
  add(state: AdjoiningState, at: number, { change, keptApart }: Pattern): AdjoiningState | null {
    const adjacent = this.house.adjacency[at] ?? [];
    const hasPart = change.part > 0 && this.countsGroups;
    if (!hasPart && keptApart.length === 0) return state;
    for (const other of state.seen)
      if (
        adjacent.includes(other.at) &&
        other.keptApart.some(one => keptApart.some(two => this.areApart(one, two)))
      )
        return null;
    return this.numbered([...state.seen, { at, hasPart, keptApart }]);
  }

  /** In how many groups of adjoining rooms the asking household lies. */
  groups({ seen }: AdjoiningState): number {
    const theirs = seen.filter(({ hasPart }) => hasPart).map(({ at }) => at);
    return connectedGroups(theirs, this.house.adjacency).length;
  }

  private areApart(one: Pattern['keptApart'][number], two: Pattern['keptApart'][number]): boolean {
    return (one.arrives || two.arrives) && this.house.keptApart[one.apartId]?.[two.apartId] === true;
  }

  private numbered(seen: readonly SeenRoom[]): AdjoiningState {
    const key = JSON.stringify(seen);
    const id = this.ids.get(key) ?? this.ids.size;
    this.ids.set(key, id);
    return { id, seen };
  }
}
