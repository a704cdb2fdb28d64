import type { PlacementQuestion } from '../placement.types';
import { arrange } from './arrange';
import { modelOf } from './build-model';
import { Flexible } from './flexible';
import { type Found, found, type House, largestOf } from './houses';
import { type Choice, chosen, type Kind, kindsOf } from './kinds';
import { needBeyond, Needs } from './needs';
import { compareCosts } from './worth';

/** After so many steps a choice is not proved to fail; more of them make fewer needs, and each dearer. */
const STEPS = 25;
/** For a choice that is to be tried, and for all who may move, which are looked into again and longer after some tries. */
const MANY = 400;
const TRIES = 32;

/**
 * The search for movers in one house. Whoever moves must meet every need that is known; a choice that fails tells a new
 * one: of those outside the largest choice that is proved to fail, one must move.
 */
export class Quest {
  private readonly kinds: readonly Kind[];
  private readonly all: Choice;
  private readonly needs: Needs;
  private readonly flexible: Flexible;
  private tries = 0;
  /** What is to be tried next, not lighter than anything before; null when there is nothing left. */
  next: { choice: Choice; weight: number } | null;

  /** A move weighs so much, and as much more as guests move. */
  constructor(
    private readonly question: PlacementQuestion,
    private readonly houses: readonly House[],
    private readonly house: House,
    perMove: number,
  ) {
    this.kinds = kindsOf(question, house);
    this.all = this.kinds.map(({ residents }) => residents.length);
    this.needs = new Needs(this.kinds.map(({ guests }) => perMove + guests));
    this.flexible = new Flexible(question, house);
    this.next = this.fails(this.all, MANY) ? null : { choice: this.all.map(() => 0), weight: 0 };
  }

  /** Tries the next choice; null when it fails. */
  try(): Found | null {
    if (!this.next) return null;
    const { choice } = this.next;
    const fails = this.fails(choice, MANY);
    const result = fails ? null : this.withThese(choice);
    // none of its parts does by itself, for those are lighter; once tried, it need not be tried again
    this.needs.add(needBeyond(this.all, fails ? this.grown(choice) : choice));
    const hopeless = ++this.tries % TRIES === 0 && this.fails(this.all, MANY * this.tries);
    this.next = hopeless ? null : this.needs.lightest();
    return result;
  }

  private fails(choice: Choice, steps: number): boolean {
    return !this.flexible.allows(chosen(this.kinds, choice), steps);
  }

  /** The largest choice with this one in it that is proved to fail; what is in many needs is added first. */
  private grown(choice: Choice): Choice {
    const more = this.all.flatMap((all, kind) =>
      Array.from({ length: all - (choice[kind] ?? 0) }, () => ({ kind, uses: this.needs.uses(kind) })),
    );
    more.sort((a, b) => b.uses - a.uses);
    return this.grownBy(
      choice,
      more.map(({ kind }) => kind),
    );
  }

  private grownBy(choice: Choice, more: readonly number[]): Choice {
    const most = [...choice];
    for (const kind of more) most[kind] = (most[kind] ?? 0) + 1;
    if (more.length === 0 || this.fails(most, STEPS)) return most;
    if (more.length === 1) return choice;
    const half = Math.ceil(more.length / 2);
    return this.grownBy(this.grownBy(choice, more.slice(0, half)), more.slice(half));
  }

  /** The best when just these move. */
  private withThese(choice: Choice): Found | null {
    const { houseId } = this.house.census;
    const movers = chosen(this.kinds, choice);
    const model = modelOf(this.question, { houseId, whole: new Set(), divided: [] }, movers);
    const order = {
      wanted: 1,
      quiet: this.question.household.quiet,
      ...largestOf(this.houses, this.house),
    };
    const [best] = arrange(model, order).sort((a, b) => compareCosts(a.cost, b.cost));
    return best ? found(this.question, model, best) : null;
  }
}
