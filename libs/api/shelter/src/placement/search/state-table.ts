import type { Residual } from '../bounds/residuals';
import type { Part } from '../model/parts';
import type { Pattern } from '../rooms/pattern';
import type { AdjoiningState } from './adjoining-rooms';

/** A partial arrangement: a pattern for each room up to this one, as a list from the last to the first. */
export interface PartialArrangement {
  cost: number;
  /** Rooms of the asking household, rising, numbered as in the question. */
  rooms: readonly number[];
  pattern: Pattern | null;
  at: number;
  before: PartialArrangement | null;
}

/**
 * What is left to be done after some rooms. Partial arrangements with the same state differ in nothing that follows.
 */
export interface State {
  residual: Residual;
  /** What of the asking household has no place, and how many rooms it may still use. */
  rest: Part;
  rooms: number;
  /** The largest household that one of the rooms so far still takes. */
  largest: number;
  adjoining: AdjoiningState;
  /** What all rooms weigh at the least with this start: by the refined bound, and by that of the house. */
  bound: number;
  houseBound: number;
  /** The cheapest, each with other rooms; the best first. */
  best: PartialArrangement[];
}

/** How many values the parts of a state have: each is below its number. */
export interface StateSizes {
  rests: number;
  rooms: number;
  largest: number;
}

/** The states after one room, each with its best partial arrangements. */
export class StateTable {
  private readonly byAdjoining = new Map<number, Map<number, State>>();

  /** Keeps so many partial arrangements for each state. */
  constructor(
    private readonly wanted: number,
    private readonly sizes: StateSizes,
  ) {}

  *states(): Iterable<State> {
    for (const states of this.byAdjoining.values()) yield* states.values();
  }

  /** The state, made when it is new. */
  stateOf(residual: Residual, rest: Part, rooms: number, largest: number, adjoining: AdjoiningState): State {
    let states = this.byAdjoining.get(adjoining.id);
    if (!states) this.byAdjoining.set(adjoining.id, (states = new Map<number, State>()));
    const { sizes } = this;
    const key = ((residual * sizes.rests + rest) * sizes.rooms + rooms) * sizes.largest + largest;
    let state = states.get(key);
    if (!state) {
      state = { residual, rest, rooms, largest, adjoining, bound: Infinity, houseBound: Infinity, best: [] };
      states.set(key, state);
    }
    return state;
  }

  /** Whether a partial arrangement of such a cost may be among the best. */
  wants({ best }: State, cost: number): boolean {
    return best.length < this.wanted || cost <= (best.at(-1)?.cost ?? 0);
  }

  /** Adds a partial arrangement if it is among the best with different rooms. */
  offer({ best }: State, one: PartialArrangement): void {
    const last = best.at(-1);
    if (best.length === this.wanted && last && comparePartial(last, one) <= 0) return;
    const twin = this.wanted === 1 ? 0 : best.findIndex(({ rooms }) => rooms.join() === one.rooms.join());
    const other = best[twin];
    if (other) {
      if (comparePartial(other, one) <= 0) return;
      best.splice(twin, 1);
    }
    const at = best.findIndex(better => comparePartial(one, better) < 0);
    best.splice(at < 0 ? best.length : at, 0, one);
    if (best.length > this.wanted) best.pop();
  }
}

const comparePartial = (a: PartialArrangement, b: PartialArrangement): number =>
  a.cost - b.cost || compareRooms(a.rooms, b.rooms);

/** In the order of the rooms, the earlier first. */
export function compareRooms(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((room, of) => room !== b[of]);
  return at < 0 ? a.length - b.length : (a[at] ?? 0) - (b[at] ?? Infinity);
}
