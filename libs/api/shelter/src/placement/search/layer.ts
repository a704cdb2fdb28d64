import type { Option } from './options';
import type { SuiteSoFar } from './suite';

/** What is left to be done when some of the rooms have been looked at. */
export interface Situation {
  balance: number;
  /** Of the household that asks: what is left of it, and how many rooms it may still use. */
  rest: number;
  rooms: number;
  /** The largest household that one of the rooms so far still takes. */
  left: number;
  suite: SuiteSoFar;
}

/** One way to get there. */
export interface Path {
  worth: number;
  /** Of the household that asks, rising. */
  rooms: readonly number[];
  option: Option | null;
  at: number;
  before: Path | null;
}

export interface State extends Situation {
  /** Cheapest first, each with other rooms. */
  paths: Path[];
}

/** Situations after the same rooms; of the ways to each the cheapest. */
export class Layer {
  private readonly bySuite = new Map<number, Map<number, State>>();

  /** `codes` is more than any code. */
  constructor(
    private readonly wanted: number,
    private readonly codes: number,
    private readonly codeOf: (situation: Situation) => number,
  ) {}

  *states(): Iterable<State> {
    for (const states of this.bySuite.values()) yield* states.values();
  }

  /** A state to which ways are added. */
  at(situation: Situation): State {
    let states = this.bySuite.get(situation.suite.id);
    if (!states) this.bySuite.set(situation.suite.id, (states = new Map<number, State>()));
    const key = situation.balance * this.codes + this.codeOf(situation);
    let state = states.get(key);
    if (!state) states.set(key, (state = { ...situation, paths: [] }));
    return state;
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
