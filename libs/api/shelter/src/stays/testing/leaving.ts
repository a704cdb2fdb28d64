import type { ErrorCode } from '@baanek/contracts';
import { StayChanges } from '../stay-changes.service';
import { UndoCheckOut } from '../undo.service';
import type { HouseModel, ModelStay } from './house-model';
import { faultsOf, lyingOf } from './house-rules-in-words';
import { attempt, pickFitting, Step } from './step';
import type { World } from './world';

const UNDO_MINUTES = 10;

/** A family leaves, or that is taken back. */
export class Leave extends Step {
  constructor(
    private readonly stay: number,
    private readonly undo: boolean,
  ) {
    super();
  }

  override check({ stays }: Readonly<HouseModel>): boolean {
    return stays.length > 0;
  }

  protected async act(model: HouseModel, world: World): Promise<void> {
    const stay = pickFitting(
      model.stays.toReversed(),
      this.stay,
      ({ state }) => state === (this.undo ? 'ended' : 'active'),
    );
    const { domain } = world;
    const { id, version } = stay;
    const done = await attempt(
      world,
      () =>
        this.undo
          ? domain.get(UndoCheckOut).undo(id, version)
          : domain.get(StayChanges).checkOut(id, version, { destination: 'home', goods: 'returned' }),
      this.refusals(model, stay),
    );
    if (!done) return;
    model.lapse();
    stay.version++;
    expect(done.version).toBe(stay.version);
    stay.state = this.undo ? 'active' : 'ended';
    if (this.undo) return;
    stay.endedAt = model.now;
    model.leave(stay.on);
  }

  private refusals(model: HouseModel, stay: ModelStay): Iterable<ErrorCode> {
    if (model.isLapsing(stay)) return ['version.stale'];
    if (stay.state !== (this.undo ? 'ended' : 'active')) return ['shelter.wrong_state'];
    if (!this.undo) return [];
    if (model.now - stay.endedAt > UNDO_MINUTES * 60_000) return ['shelter.undo_late'];
    if (model.stayOf(stay.family)) return ['shelter.person_placed'];
    const back = lyingOf(model, stay);
    if (back.length < stay.family.people.length) return ['shelter.place_closed']; // a bed was taken out
    const staying = model.here().flatMap(other => lyingOf(model, other));
    const found = faultsOf(model, back, staying);
    found.delete('shelter.place_closed'); // guests who lived there when the room was closed stay
    if (found.size > 0 || !model.isUsedSince(stay.endedAt, stay.on)) return found;
    return ['shelter.place_taken', 'shelter.person_placed']; // it would lie over what has been since
  }

  toString(): string {
    return `${this.undo ? 'undo check-out' : 'check out'} ${this.stay}`;
  }
}

/** Time passes; holds lapse. */
export class Wait extends Step {
  constructor(private readonly minutes: number) {
    super();
  }

  protected act(model: HouseModel, { domain }: World): Promise<void> {
    model.now += this.minutes * 60_000;
    domain.clock.set(new Date(model.now).toISOString());
    return Promise.resolve();
  }

  toString(): string {
    return `wait ${this.minutes}`;
  }
}
