import type { ErrorCode } from '@baanek/contracts';
import type { Family, HouseModel, ModelStay } from './house-model';
import { Admission } from '../admission.service';
import { Arrival } from '../arrival.service';
import { StayChanges } from '../stay-changes.service';
import { faultsOf, fitsSomewhere, lyingOf } from './house-rules-in-words';
import { attempt, pick, pickFitting, Step } from './step';
import type { World } from './world';

/** Admits or holds for a family: on places somebody chose, or left to the system. */
export class Give extends Step {
  constructor(
    private readonly family: number,
    private readonly minutes: number | null,
    /** Which place for each; left out, the system chooses. */
    private readonly chosen: readonly number[] | null,
  ) {
    super();
  }

  protected async act(model: HouseModel, world: World): Promise<void> {
    const family = pickFitting(model.families, this.family, one => model.stayOf(one) === undefined);
    const places = family.people.map((_, i) => pick(model.places, this.chosen?.[i] ?? 0).id);
    const placements = family.people.map(({ id }, i) => ({ personId: id, placeId: places[i] ?? '' }));
    const command = { householdId: family.id, ...(this.chosen ? { placements } : {}) };
    const admission = world.domain.get(Admission);
    const { manager } = world;
    const given = await attempt(
      world,
      () =>
        this.minutes === null
          ? admission.admit(manager, command)
          : admission.hold(manager, { ...command, minutes: this.minutes }),
      this.refusals(model, family, places),
    );
    if (!given) return;
    model.lapse();
    const on = new Map(given.placements.map(({ personId, placeId }) => [personId, placeId]));
    expect([...on.keys()].sort()).toEqual(family.people.map(({ id }) => id).sort());
    const stay: ModelStay = {
      ...{ id: given.id, version: 1, family, on, extension: null, endedAt: 0 },
      state: this.minutes === null ? 'active' : 'held',
      holdUntil: model.now + (this.minutes ?? 0) * 60_000,
      plannedEnd: model.inDays(14),
    };
    expect(faultsOf(model, asNew(model, stay), othersOf(model, stay)).size).toBe(0);
    model.stays.push(stay);
    if (this.minutes === null) family.isolation = false; // who has places waits no longer
  }

  private refusals(model: HouseModel, family: Family, places: readonly string[]): Iterable<ErrorCode> {
    if (this.chosen && new Set(places).size < places.length) return ['shelter.place_taken'];
    if (model.stayOf(family)) return ['shelter.person_placed'];
    if (!this.chosen) return fitsSomewhere(model, family) ? [] : ['shelter.full'];
    const on = new Map(family.people.map(({ id }, i) => [id, places[i] ?? '']));
    return faultsOf(model, asNew(model, { family, on }), othersOf(model, { family }));
  }

  toString(): string {
    return `${this.minutes === null ? 'admit' : `hold ${this.minutes}`} ${this.family} ${this.chosen?.join() ?? 'anywhere'}`;
  }
}

/** On their places as those who are not there yet, with what they asked for. */
function asNew(model: HouseModel, stay: Pick<ModelStay, 'family' | 'on'>): ReturnType<typeof lyingOf> {
  const { family, on } = stay;
  return family.people.flatMap(person => {
    const place = model.place(on.get(person.id) ?? '');
    return place ? [{ family, person, place, isolated: family.isolation }] : [];
  });
}

const othersOf = (model: HouseModel, { family }: Pick<ModelStay, 'family'>): ReturnType<typeof lyingOf> =>
  model.here().flatMap(stay => (stay.family === family ? [] : lyingOf(model, stay)));

/** Those for whom places are held have come, or will not come. */
export class EndHold extends Step {
  constructor(
    private readonly stay: number,
    private readonly how: 'arrive' | 'release',
  ) {
    super();
  }

  override check({ stays }: Readonly<HouseModel>): boolean {
    return stays.length > 0;
  }

  protected async act(model: HouseModel, world: World): Promise<void> {
    const stay = pickFitting(model.stays, this.stay, ({ state }) => state === 'held');
    const { domain, manager } = world;
    const done = await attempt(
      world,
      () =>
        this.how === 'arrive'
          ? domain.get(Arrival).admit(manager, stay.id, stay.version, {})
          : domain.get(StayChanges).release(stay.id, stay.version),
      this.refusals(model, stay),
    );
    if (!done) return;
    model.lapse();
    stay.version++;
    expect(done.version).toBe(stay.version);
    stay.state = this.how === 'arrive' ? 'active' : 'released';
    if (this.how === 'release') model.leave(stay.on);
    if (this.how === 'arrive') stay.family.isolation = false;
  }

  private refusals(model: HouseModel, stay: ModelStay): ErrorCode[] {
    if (stay.state === 'lapsed' || model.isLapsing(stay)) return ['shelter.hold_lapsed'];
    return stay.state === 'held' ? [] : ['shelter.wrong_state'];
  }

  toString(): string {
    return `${this.how} ${this.stay}`;
  }
}
