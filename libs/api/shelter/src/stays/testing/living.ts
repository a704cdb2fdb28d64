import type { ErrorCode } from '@baanek/contracts';
import { Extensions } from '../../extensions/extensions.service';
import { Separations } from '../../separations/separations.service';
import { StayChanges } from '../stay-changes.service';
import type { HouseModel, ModelStay } from './house-model';
import { faultsOf, type Lying, lyingOf } from './house-rules-in-words';
import { attempt, pick, pickFitting, Step } from './step';
import type { World } from './world';

/** Moves some of a family, or swaps two of them. */
export class Move extends Step {
  constructor(
    private readonly stay: number,
    private readonly who: readonly number[],
    private readonly targets: readonly number[] | 'swap',
  ) {
    super();
  }

  override check({ stays }: Readonly<HouseModel>): boolean {
    return stays.length > 0;
  }

  protected async act(model: HouseModel, world: World): Promise<void> {
    const stay = pickFitting(model.stays, this.stay, ({ state }) => state === 'active');
    const to = this.wanted(model, stay);
    const placements = [...to].map(([personId, placeId]) => ({ personId, placeId }));
    const done = await attempt(
      world,
      () => world.domain.get(StayChanges).move(world.manager, stay.id, stay.version, { placements }),
      this.refusals(model, stay, to),
    );
    if (!done) return;
    model.lapse();
    stay.version++;
    expect(done.version).toBe(stay.version);
    model.leave([...stay.on].filter(([person]) => to.has(person)));
    for (const [person, place] of to) stay.on.set(person, place);
  }

  private wanted(model: HouseModel, { family, on }: ModelStay): Map<string, string> {
    const people = [...new Set(this.who.map(n => pick(family.people, n)))];
    const now = people.map(({ id }) => on.get(id) ?? '');
    const { targets } = this;
    const places =
      targets === 'swap'
        ? [...now.slice(1), ...now.slice(0, 1)]
        : people.map((_, i) => pick(model.places, targets[i] ?? 0).id);
    return new Map(people.map(({ id }, i) => [id, places[i] ?? '']));
  }

  private refusals(model: HouseModel, stay: ModelStay, to: ReadonlyMap<string, string>): Iterable<ErrorCode> {
    if (model.isLapsing(stay)) return ['version.stale'];
    if (stay.state !== 'active') return ['shelter.wrong_state'];
    if (new Set(to.values()).size < to.size) return ['shelter.place_taken'];
    const before = lyingOf(model, stay);
    const after = lyingOf(model, { ...stay, on: new Map([...stay.on, ...to]) });
    const moving = after.filter(({ person }) => to.has(person.id));
    // who is alone may be moved to another room where nobody else is, and out of it
    const isolated = [...before, ...moving].every(one => one.isolated) && before.length > 0;
    const asked = (one: Lying): Lying => (moving.includes(one) ? { ...one, isolated } : one);
    const wanted = after.map(asked);
    const others = model.here().flatMap(other => (other === stay ? [] : lyingOf(model, other)));
    return faultsOf(
      model,
      wanted,
      others,
      wanted.filter(({ person }) => to.has(person.id)),
    );
  }

  toString(): string {
    return `move ${this.stay}: ${this.who.join()} to ${String(this.targets)}`;
  }
}

/** A longer stay is asked for, or decided. */
export class Extend extends Step {
  constructor(
    private readonly stay: number,
    private readonly what: 'ask' | 'approve' | 'decline',
  ) {
    super();
  }

  override check({ stays }: Readonly<HouseModel>): boolean {
    return stays.length > 0 && (this.what === 'ask' || stays.some(({ extension }) => extension !== null));
  }

  protected act(model: HouseModel, world: World): Promise<void> {
    if (this.what === 'ask')
      return this.ask(
        model,
        world,
        pickFitting(model.stays, this.stay, ({ state }) => state === 'active'),
      );
    const asked = model.stays.filter(({ extension }) => extension !== null);
    return this.decide(model, world, pick(asked, this.stay));
  }

  private async ask(model: HouseModel, world: World, stay: ModelStay): Promise<void> {
    const until = model.inDays(30);
    const asked = await attempt(
      world,
      () => world.domain.get(Extensions).ask(world.manager, stay.id, { until, reason: 'papers' }),
      this.refusals(stay, until),
    );
    if (asked) stay.extension = { id: asked.id, until };
  }

  private refusals({ state, plannedEnd, extension }: ModelStay, until: string): ErrorCode[] {
    if (state !== 'active') return ['shelter.wrong_state'];
    if (until <= plannedEnd) return ['request.invalid'];
    return extension ? ['shelter.extension_asked'] : [];
  }

  private async decide(model: HouseModel, world: World, stay: ModelStay): Promise<void> {
    const { extension } = stay;
    const approve = this.what === 'approve';
    const decided = await attempt(
      world,
      () => world.domain.get(Extensions).decide(world.manager, extension?.id ?? '', 1, { approve }),
      approve && stay.state !== 'active' ? ['shelter.wrong_state'] : [],
    );
    if (!decided) return;
    model.lapse();
    stay.extension = null;
    if (!approve) return;
    stay.plannedEnd = extension?.until ?? '';
    stay.version++;
  }

  toString(): string {
    return `${this.what} extension ${this.stay}`;
  }
}

/** Two families are kept apart, or no longer. */
export class SetApart extends Step {
  constructor(
    private readonly one: number,
    private readonly other: number,
  ) {
    super();
  }

  protected async act(model: HouseModel, world: World): Promise<void> {
    const pair = [
      pick(model.families, this.one),
      pick(model.families, this.one + 1 + (this.other % 4)),
    ] as const;
    const kept = model.apart.find(({ pair: known }) => pair.every(family => known.includes(family)));
    const service = world.domain.get(Separations);
    if (kept) {
      await attempt(world, () => service.end(kept.id, 1), []);
      model.apart = model.apart.filter(known => known !== kept);
      return;
    }
    const [first, second] = pair;
    const command = { firstId: first.id, secondId: second.id };
    const made = await attempt(world, () => service.keep(world.manager, command), []);
    model.apart.push({ id: made?.id ?? '', pair });
  }

  toString(): string {
    return `apart ${this.one} ${this.other}`;
  }
}
