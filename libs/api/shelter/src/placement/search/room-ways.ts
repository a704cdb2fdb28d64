import type { Choice } from './choices';
import { remainderOf } from './content';
import type { Reach } from './later';
import { type Manner, mannersOf } from './manners';
import type { Chamber, Model } from './model';
import type { Option } from './options';
import { Places } from './places';
import { type Step, Walk } from './walk';

/** What a choice costs at some prices. */
export type Toll = (choice: Choice) => number;

/** What is looked for. */
export interface Search {
  tolls: readonly Toll[];
  /** By price, what a way may cost at the most; may be lowered meanwhile. */
  limits: readonly number[];
  /** Whoever leaves may as well stay. */
  loose: boolean;
  found: (draft: Draft) => void;
}

/** What is still to be done: of each item of the balance how many are to leave, beyond those who come. */
export interface Due {
  items: Int16Array;
  part: number;
}

/** A way to change who lies in a room, and what it costs at each of the prices. */
export interface Draft extends Pick<Choice, 'leaving' | 'coming' | 'part'> {
  costs: readonly number[];
  /** Written out. */
  option: () => Option;
}

/** Every way to change who lies in a room; those that are cheap are found without going through all. */
export class RoomWays {
  private readonly chamber: Chamber;
  private readonly places: Places;
  private readonly manners: readonly Manner[];
  private readonly start: Step;

  constructor(
    private readonly model: Model,
    private readonly at: number,
    moves: boolean,
  ) {
    this.chamber = model.chambers[at] as Chamber;
    this.places = new Places(this.chamber.shape.places);
    this.manners = mannersOf(model, at, this.places, moves);
    const spares = [this.places.spare(this.places.among(remainderOf(this.chamber, []).free))];
    this.start = { leaving: [], coming: [], part: 0, entries: [], spares, costs: [] };
  }

  /** What of the household that asks may come. */
  get parts(): number[] {
    return [...new Set(this.manners.flatMap(({ stages }) => (stages.at(-1) ?? []).map(({ part }) => part)))];
  }

  /** By how much at the most each item of the balance falls and rises. */
  reach(): Reach {
    const { items } = this.model;
    const [least, most] = [new Int16Array(items), new Int16Array(items)];
    for (const { coming } of this.manners.flatMap(({ stages }) => stages.flat()))
      for (const type of coming) least[type] = Math.min(least[type] ?? 0, -coming.length);
    for (const lodger of this.chamber.lodgers) {
      const { type = 0, homes } = this.model.movers[lodger.mover] ?? {};
      if (lodger.mover < 0) continue;
      const item = homes?.get(this.at);
      most[item ?? type] = (most[item ?? type] ?? 0) + 1;
      if (item === undefined) for (const home of homes?.values() ?? []) least[home] = (least[home] ?? 0) - 1;
    }
    return { least, most };
  }

  /**
   * Finds every way within the limits, or of these those that leave everything even. Nobody leaves who might as well stay:
   * that is never the fewest moves. Tells by how much at the least any other goes beyond a limit.
   */
  looking(search: Search): (due?: Due | null) => number {
    const start = { ...this.start, costs: search.tolls.map(() => 0) };
    const walks = this.manners.map(manner => new Walk(this.model, this.at, this.places, manner, search));
    return (due = null) => Math.min(Infinity, ...walks.map(walk => walk.through(start, due)));
  }
}
