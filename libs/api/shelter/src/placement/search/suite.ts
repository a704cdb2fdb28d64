import { groupsOf } from './doors';
import type { Model } from './model';
import type { Option } from './options';

interface Seen {
  at: number;
  /** The household that asks has a part here. */
  own: boolean;
  tagged: Option['tagged'];
}

/** What is known of the rooms of a suite that were looked at, until its last one is. */
export interface SuiteSoFar {
  id: number;
  seen: readonly Seen[];
}

/** Follows who lies in rooms that adjoin: for those kept apart, and to count how households are spread. */
export class Suites {
  private readonly ids = new Map<string, number>();
  readonly nothing: SuiteSoFar;

  constructor(private readonly model: Model) {
    this.nothing = this.intern([]);
  }

  /**
   * The suite with one more room; null when households that are kept apart would lie next door. Where the household that
   * asks lies is `rough`ly forgotten.
   */
  add(soFar: SuiteSoFar, at: number, { part, tagged }: Option, rough: boolean): SuiteSoFar | null {
    const doors = this.model.doors[at] ?? [];
    const own = part > 0 && !rough;
    if (!own && tagged.length === 0) return soFar;
    for (const { at: other, tagged: theirs } of soFar.seen)
      if (doors.includes(other) && theirs.some(one => tagged.some(two => this.clash(one, two)))) return null;
    return this.intern([...soFar.seen, { at, own, tagged }]);
  }

  /** In how many groups of adjoining rooms of the suite the household that asks lies. */
  groups({ seen }: SuiteSoFar): number {
    const theirs = seen.filter(({ own }) => own).map(({ at }) => at);
    return groupsOf(theirs, this.model.doors);
  }

  private clash(one: Option['tagged'][number], two: Option['tagged'][number]): boolean {
    return (one.fresh || two.fresh) && this.model.apart[one.tag]?.[two.tag] === true;
  }

  private intern(seen: readonly Seen[]): SuiteSoFar {
    const key = JSON.stringify(seen);
    const id = this.ids.get(key) ?? this.ids.size;
    this.ids.set(key, id);
    return { id, seen };
  }
}
