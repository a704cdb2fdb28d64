import { bedsLeft, type Entry, getAlong, type Remainder } from './content';
import type { Chamber, Model } from './model';
import { holds } from './party';

/** A part of the household that asks, in a room. */
export interface Part {
  part: number;
  left: number;
}

/** What a room holds while it is packed anew; rooms in which nothing makes a difference have the same state. */
export class RoomState {
  readonly beds: number;
  /** Somebody is in it. */
  readonly taken: boolean;
  /** Beds to which a woman or a girl may still come. */
  readonly bedsForWomen: number;
  /** Cots and halves of beds that nobody needs. */
  readonly spare: number;
  private readonly open: boolean;
  /** A woman or a girl may come beside those who are here. */
  private readonly isShared: boolean;
  private readonly able: boolean[] = [];
  private readonly then: RoomState[] = [];
  private best: readonly Part[] | null = null;

  constructor(
    private readonly states: RoomStates,
    readonly id: number,
    private readonly at: number,
    readonly chamber: Chamber,
    readonly rest: Remainder,
    readonly settled: readonly Entry[],
  ) {
    const all = [...rest.staying, ...settled];
    this.beds = bedsLeft(rest, settled);
    this.taken = all.length > 0;
    const barred = all.some(({ lot }) => lot.olderMales > 0);
    this.isShared = states.model.rules.sharedRooms && !barred;
    this.bedsForWomen = this.isShared || !this.taken ? this.beds : 0;
    const { space } = rest;
    const small = space.cots + space.halves.reduce((sum, count) => sum + count, 0);
    const guests = settled.reduce((sum, { lot }) => sum + lot.size, 0);
    this.spare = small + space.beds - this.beds - guests;
    this.open = states.model.asked.open[at] === true;
  }

  /** Whether one of a type may come. */
  takes(type: number): boolean {
    const known = this.able[type];
    if (known !== undefined) return known;
    const mover = this.states.model.types[type];
    return (this.able[type] = mover?.open[this.at] === true && this.bedsWith(mover) >= 0);
  }

  /** The room when one of a type has come. */
  with(type: number): RoomState {
    const mover = this.states.model.types[type] as Entry;
    return (this.then[type] ??= this.states.of(this.at, this.chamber, this.rest, [...this.settled, mover]));
  }

  /**
   * The parts of the household that asks that may come, with the beds then left to women and girls; without those of which
   * a larger one leaves as many.
   */
  get parts(): readonly Part[] {
    if (this.best) return this.best;
    const { lots, radix, rooms, whole, tag } = this.states.model.asked;
    const fits = [...lots.entries()].flatMap(([part, lot]): Part[] => {
      if (!this.open || part === 0 || (rooms === 1 && part !== whole)) return [];
      const beds = this.bedsWith({ lot, tag });
      return beds < 0 ? [] : [{ part, left: this.isShared && lot.olderMales === 0 ? beds : 0 }];
    });
    return (this.best = fits.filter(
      one =>
        !fits.some(
          other => other.part > one.part && other.left >= one.left && holds(radix, other.part, one.part),
        ),
    ));
  }

  /** Whether whoever fits, alone or with others, fits into the other one too. */
  isNoBetter(other: RoomState): boolean {
    if (this.taken || other.taken) return false;
    const [small, large] = [this.rest.space, other.rest.space];
    const { types, asked } = this.states.model;
    return (
      small.beds <= large.beds &&
      small.cots <= large.cots &&
      small.halves.every((count, at) => count <= (large.halves[at] ?? 0)) &&
      (other.chamber.shape.kind !== 'women' || this.chamber.shape.kind === 'women') &&
      [...types, asked].every(({ open }) => !open[this.at] || open[other.at])
    );
  }

  /** Beds left with one more; below zero when it may not come. */
  private bedsWith(entry: Entry): number {
    const all = [...this.settled, entry];
    const { model } = this.states;
    return getAlong(model, this.chamber, this.rest.staying, all) ? bedsLeft(this.rest, all) : -1;
  }
}

/** Knows states of rooms by what makes a difference. */
export class RoomStates {
  private readonly known = new Map<string, RoomState>();

  constructor(readonly model: Model) {}

  of(at: number, chamber: Chamber, rest: Remainder, settled: readonly Entry[] = []): RoomState {
    const { types, asked } = this.model;
    const open = [...types, asked].map(one => (one.open[at] ? '+' : '-')).join('');
    const { beds, cots, halves } = rest.space;
    const staying = rest.staying.map(({ lot, tag }) => `${lot.females}.${lot.olderMales}.${tag}`).sort();
    const there = settled.map(({ lot, tag }) => `${Object.values(lot).join('.')} ${tag}`).sort();
    const kind = chamber.shape.kind;
    const key = [open, kind, beds, cots, halves.join('.'), staying.join(), there.join()].join(';');
    const state = this.known.get(key) ?? new RoomState(this, this.known.size, at, chamber, rest, settled);
    this.known.set(key, state);
    return state;
  }
}
