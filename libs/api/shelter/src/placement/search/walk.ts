import { type Choice, NOBODY } from './choices';
import { bedsLeft, type Entry, getAlong, type Remainder, remainderOf } from './content';
import { mightStay } from './departures';
import type { Manner } from './manners';
import type { Chamber, Lodger, Model } from './model';
import { type Option, optionOf } from './options';
import { Outlook } from './outlook';
import type { Places, Spare } from './places';
import type { Due, Search } from './room-ways';

/** What has been chosen. */
export interface Step extends Omit<Choice, 'needs' | 'returns'> {
  /** What may be free. */
  spares: readonly Spare[];
  costs: readonly number[];
}

/** A choice that may come next, and what a way with it costs at the least, at each of the prices. */
interface Next {
  choice: Choice;
  costs: readonly number[];
  leasts: readonly number[];
  spares: readonly Spare[];
}

/** The room when all have left who do, and what it would be with one of them still there; written out when needed. */
interface Left {
  staying: readonly Lodger[];
  room: { rest: Remainder; returns: readonly Return[] } | null;
}

interface Return {
  /** What would come in its stead. */
  twin: Entry | undefined;
  rest: Remainder;
}

/** Goes through the ways of one manner, those first that look cheapest. */
export class Walk {
  private over = Infinity;
  private due: Due | null = null;
  private readonly types: ReadonlySet<number>;
  /** By price: what each choice of each stage costs. */
  private readonly costs: readonly (readonly (readonly number[])[])[];
  private readonly outlooks: readonly Outlook[];
  private readonly chamber: Chamber;

  constructor(
    private readonly model: Model,
    private readonly at: number,
    private readonly places: Places,
    private readonly manner: Manner,
    private readonly search: Search,
  ) {
    this.chamber = model.chambers[at] as Chamber;
    this.costs = search.tolls.map(toll => manner.stages.map(choices => choices.map(toll)));
    this.types = new Set(manner.stages.flat().flatMap(({ coming }) => coming));
    this.outlooks = this.costs.map(costs => new Outlook(places, manner.stages, costs));
  }

  through(start: Step, due: Due | null): number {
    this.over = Infinity;
    this.due = due;
    if (!due || this.mayFollow(start, due)) this.on(0, start, null);
    return this.over;
  }

  private on(stage: number, step: Step, left: Left | null): void {
    if (stage === this.manner.departures && !left) {
      if (this.due && !this.mayFollow(step, this.due)) return;
      const staying = this.chamber.lodgers.filter(lodger => !step.leaving.includes(lodger));
      left = { staying, room: null };
    }
    const choices = this.manner.stages[stage];
    if (!choices) {
      if (left) this.end(step, left);
      return;
    }
    const { due } = this;
    if (due && choices.every(choice => (choice === NOBODY) === this.isDue(choice, choices, step, due))) {
      this.on(stage + 1, step, left);
      return;
    }
    for (const next of this.nextOf(stage, choices, step)) {
      const over = this.overOf(next.leasts);
      if (over > 0) {
        this.over = Math.min(this.over, over);
        continue;
      }
      const { leaving, coming, part, entries } = next.choice;
      const then: Step = {
        leaving: leaving.length > 0 ? [...step.leaving, ...leaving] : step.leaving,
        coming: coming.length > 0 ? [...step.coming, ...coming] : step.coming,
        part: step.part + part,
        entries: entries.length > 0 ? [...step.entries, ...entries] : step.entries,
        spares: next.spares,
        costs: next.costs,
      };
      if (!left || entries.length === 0 || getAlong(this.model, this.chamber, left.staying, then.entries))
        this.on(stage + 1, then, left);
    }
  }

  /** The choices of a stage for which there are places, those with the least cost at the first prices first. */
  private nextOf(stage: number, choices: readonly Choice[], step: Step): Next[] {
    const all: Next[] = [];
    for (const [of, choice] of choices.entries()) {
      if (this.due && !this.isDue(choice, choices, step, this.due)) continue;
      const spares = this.sparesAfter(step.spares, choice);
      const costs = step.costs.map((cost, at) => cost + (this.costs[at]?.[stage]?.[of] ?? 0));
      const leasts = this.outlooks.map((outlook, at) => {
        let least = Infinity;
        for (const spare of spares) least = Math.min(least, outlook.least(stage + 1, spare));
        return (costs[at] ?? 0) + least;
      });
      if (leasts[0] !== Infinity) all.push({ choice, costs, leasts, spares });
    }
    return all.length > 1 ? all.sort((a, b) => (a.leasts[0] ?? 0) - (b.leasts[0] ?? 0)) : all;
  }

  /** Whether everything may still come even. */
  private isDue(choice: Choice, choices: readonly Choice[], { leaving }: Step, due: Due): boolean {
    if (choices.length === 1) return true;
    if (choices.some(({ part }) => part > 0)) return choice.part === due.part;
    const [lodger] = choice.leaving;
    if (lodger) {
      const { type = -1, homes } = this.model.movers[lodger.mover] ?? {};
      const gone = this.goneOf(leaving, type) + choice.leaving.length;
      return homes?.size !== 0 || choice.returns || gone <= (due.items[type] ?? 0);
    }
    const [type = -1] = [...choice.coming, ...(choices.at(-1)?.coming ?? [])];
    return type < 0 || choice.coming.length === this.goneOf(leaving, type) - (due.items[type] ?? 0);
  }

  /** Whether those who come may do so in this manner. */
  private mayFollow({ leaving }: Step, { items, part }: Due): boolean {
    if (!this.manner.stages.at(-1)?.some(choice => choice.part === part)) return false;
    return this.model.types.every((_, type) => {
      const count = this.goneOf(leaving, type) - (items[type] ?? 0);
      return count <= 0 || this.types.has(type);
    });
  }

  private goneOf(leaving: readonly Lodger[], type: number): number {
    return leaving.filter(({ mover }) => {
      const one = this.model.movers[mover];
      return one?.type === type && !one.homes.has(this.at);
    }).length;
  }

  private sparesAfter(spares: readonly Spare[], { needs }: Choice): Spare[] {
    const all: Spare[] = [];
    for (const spare of spares)
      for (const need of needs) {
        const after = this.places.after(spare, need);
        if (after >= 0 && !all.includes(after)) all.push(after);
      }
    return all;
  }

  private overOf(leasts: readonly number[]): number {
    let over = -Infinity;
    for (const [at, least] of leasts.entries()) over = Math.max(over, least - (this.search.limits[at] ?? 0));
    return over;
  }

  private end({ entries, leaving, coming, part, costs }: Step, left: Left): void {
    const { rest, returns } = (left.room ??= this.leftBy(leaving));
    const over = this.overOf(costs);
    if (over > 0) {
      this.over = Math.min(this.over, over);
      return;
    }
    const beds = bedsLeft(rest, entries);
    if (beds < 0 || returns.some(one => this.mayStay(one, entries))) return;
    const option = (): Option =>
      optionOf(this.model, this.chamber, rest, { leaving, coming, part, entries, beds });
    this.search.found({ leaving, coming, part, costs, option });
  }

  private leftBy(leaving: readonly Lodger[]): NonNullable<Left['room']> {
    const { movers, types } = this.model;
    const free = leaving.filter(lodger => !this.search.loose && mightStay(this.model, lodger));
    const returns = free.map(lodger => ({
      twin: types[movers[lodger.mover]?.type ?? -1],
      rest: remainderOf(
        this.chamber,
        leaving.filter(other => other !== lodger),
      ),
    }));
    return { rest: remainderOf(this.chamber, leaving), returns };
  }

  private mayStay({ twin, rest }: Return, entries: readonly Entry[]): boolean {
    const at = entries.findIndex(entry => entry === twin);
    const others = at < 0 ? entries : entries.toSpliced(at, 1);
    return bedsLeft(rest, others) >= 0 && getAlong(this.model, this.chamber, rest.staying, others);
  }
}
