import type { Option } from './options';
import type { SuiteSoFar } from './suite';

/** One way to a state. */
export interface Path {
  worth: number;
  /** Of the household that asks, rising. */
  rooms: readonly number[];
  option: Option | null;
  at: number;
  before: Path | null;
}

/** What is left to be done when some of the rooms have been looked at. */
export interface State {
  balance: number;
  /** Of the household that asks: what is left of it, and how many rooms it may still use. */
  rest: number;
  rooms: number;
  /** The largest household that one of the rooms so far still takes. */
  left: number;
  suite: SuiteSoFar;
  /** What all will weigh at the least, at the prices of the sweep, and at those of the house. */
  priced: number;
  also: number;
  /** Cheapest first, each with other rooms. */
  paths: Path[];
}

/** States after the same rooms; of the ways to each the cheapest. */
export class Layer {
  private readonly bySuite = new Map<number, Map<number, State>>();

  /** How many ways to each are wanted; `rests`, `rooms` and `lefts` are more than any. */
  constructor(
    private readonly wanted: number,
    private readonly rests: number,
    private readonly rooms: number,
    private readonly lefts: number,
  ) {}

  *states(): Iterable<State> {
    for (const states of this.bySuite.values()) yield* states.values();
  }

  /** A state to which ways are added. */
  at(balance: number, rest: number, rooms: number, left: number, suite: SuiteSoFar): State {
    let states = this.bySuite.get(suite.id);
    if (!states) this.bySuite.set(suite.id, (states = new Map<number, State>()));
    const key = ((balance * this.rests + rest) * this.rooms + rooms) * this.lefts + left;
    let state = states.get(key);
    if (!state) {
      state = { balance, rest, rooms, left, suite, priced: Infinity, also: Infinity, paths: [] };
      states.set(key, state);
    }
    return state;
  }

  /** Whether a way that is worth so much may be among the best few. */
  wants({ paths }: State, worth: number): boolean {
    return paths.length < this.wanted || worth <= (paths.at(-1)?.worth ?? 0);
  }

  /** Adds a way if it is among the best few with different rooms. */
  offer({ paths }: State, path: Path): void {
    const last = paths.at(-1);
    if (paths.length === this.wanted && last && comparePaths(last, path) <= 0) return;
    const twin = this.wanted === 1 ? 0 : paths.findIndex(({ rooms }) => rooms.join() === path.rooms.join());
    const other = paths[twin];
    if (other) {
      if (comparePaths(other, path) <= 0) return;
      paths.splice(twin, 1);
    }
    const at = paths.findIndex(better => comparePaths(path, better) < 0);
    paths.splice(at < 0 ? paths.length : at, 0, path);
    if (paths.length > this.wanted) paths.pop();
  }
}

const comparePaths = (a: Path, b: Path): number => a.worth - b.worth || compareRooms(a.rooms, b.rooms);

/** In the order of the rooms, the earlier first. */
export function compareRooms(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((room, of) => room !== b[of]);
  return at < 0 ? a.length - b.length : (a[at] ?? 0) - (b[at] ?? Infinity);
}
