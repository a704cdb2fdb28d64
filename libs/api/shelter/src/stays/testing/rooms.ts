import type { ErrorCode, PlaceKind } from '@baanek/contracts';
import type { Ref } from '@baanek/kernel';
import { Closures } from '../../house/closures.service';
import { RoomSetUp } from '../../house/room-set-up.service';
import type { HouseModel, ModelPlace, ModelRoom } from './house-model';
import { attempt, pick, Step } from './step';
import type { World } from './world';

/** A room is closed for some nights. */
export class Close extends Step {
  constructor(
    private readonly room: number,
    private readonly nights: number | null,
  ) {
    super();
  }

  protected async act(model: HouseModel, world: World): Promise<void> {
    const room = pick(model.rooms, this.room);
    const [from, to] = [model.today, this.nights === null ? null : model.inDays(this.nights)];
    const close = (despiteGuests: boolean, refusals: readonly ErrorCode[]): Promise<Ref | undefined> => {
      const command = { from, to, reason: 'repair', despiteGuests } as const;
      return attempt(
        world,
        () => world.domain.get(Closures).close(world.manager, room.id, command),
        refusals,
      );
    };
    const already: readonly ErrorCode[] = model.isClosed(room) ? ['shelter.closed_already'] : [];
    const occupied = model
      .here()
      .some(({ on }) => [...on.values()].some(id => model.place(id)?.room === room));
    if (occupied) await close(false, ['shelter.room_occupied']);
    const closed = await close(occupied, already);
    if (closed) room.closures.push({ id: closed.id, from, to, version: 1, lifted: false });
  }

  toString(): string {
    return `close ${this.room} ${this.nights ?? 'for good'}`;
  }
}

/** A closed room is opened sooner than said. */
export class Open extends Step {
  constructor(private readonly closure: number) {
    super();
  }

  override check({ rooms }: Readonly<HouseModel>): boolean {
    return rooms.some(({ closures }) => closures.length > 0);
  }

  protected async act(model: HouseModel, world: World): Promise<void> {
    const closures = model.rooms.flatMap(room => room.closures);
    const closure = pick(closures, this.closure);
    const { id, version, from, to, lifted } = closure;
    const over = lifted || (to !== null && to <= model.today);
    const service = world.domain.get(Closures);
    const done = await attempt(world, () => service.lift(id, version), over ? ['shelter.wrong_state'] : []);
    if (!done) return;
    closure.version++;
    expect(done.version).toBe(closure.version);
    if (from < model.today) closure.to = model.today;
    else closure.lifted = true;
  }

  toString(): string {
    return `open ${this.closure}`;
  }
}

/** A room is furnished anew. */
export class Furnish extends Step {
  constructor(
    private readonly room: number,
    private readonly beds: number,
    private readonly cots: number,
    private readonly shared: number,
  ) {
    super();
  }

  protected async act(model: HouseModel, world: World): Promise<void> {
    const room = pick(model.rooms, this.room);
    const { kind, number, version } = room;
    const wanted = { beds: this.beds, cots: this.cots, shared: Math.min(this.beds, this.shared) };
    const fields = { kind, number, floor: 1, accessible: true, ...wanted };
    const service = world.domain.get(RoomSetUp);
    const done = await attempt(
      world,
      () => service.changeRoom(world.manager, room.id, version, fields),
      this.refusals(model, room, wanted),
    );
    if (!done) return;
    room.version++;
    expect(done.version).toBe(room.version);
    await refurnished(model, world, room, wanted);
  }

  private refusals(
    model: HouseModel,
    room: ModelRoom,
    wanted: Record<'beds' | 'cots' | 'shared', number>,
  ): ErrorCode[] {
    const used = usedPlaces(model).filter(place => place.room === room);
    const count = (kind: PlaceKind): number => used.filter(place => place.kind === kind).length;
    const halves = model.places.filter(place => place.room === room && place.kind === 'shared');
    // halves that go are free ones; a bed that keeps its half stays
    const kept = halves.slice().sort((a, b) => Number(used.includes(b)) - Number(used.includes(a)));
    const beside = kept.slice(0, wanted.shared).map(({ besideId }) => besideId);
    const beds = model.places.filter(
      place => place.kind === 'bed' && (used.includes(place) || beside.includes(place.id)),
    );
    const needed = beds.filter(place => place.room === room).length;
    const fits = needed <= wanted.beds && count('cot') <= wanted.cots && count('shared') <= wanted.shared;
    return fits ? [] : ['shelter.places_in_use'];
  }

  toString(): string {
    return `furnish ${this.room}: ${this.beds} ${this.cots} ${this.shared}`;
  }
}

/** Somebody lies there, or beside there. */
function usedPlaces(model: HouseModel): ModelPlace[] {
  const taken = new Set(model.here().flatMap(({ on }) => [...on.values()]));
  const beside = model.places.flatMap(({ id, besideId }) => (taken.has(id) && besideId ? [besideId] : []));
  return model.places.filter(({ id }) => taken.has(id) || beside.includes(id));
}

/** Reads what stands in the room now: as many as wanted, and none gone that was in use. */
async function refurnished(
  model: HouseModel,
  { domain }: World,
  room: ModelRoom,
  wanted: Record<'beds' | 'cots' | 'shared', number>,
): Promise<void> {
  const rows = await domain.owner<Omit<ModelPlace, 'room'>>(
    `SELECT id, kind, beside_id AS "besideId" FROM place WHERE room_id = $1 AND retired_on IS NULL ORDER BY number`,
    [room.id],
  );
  const count = (kind: PlaceKind): number => rows.filter(row => row.kind === kind).length;
  expect({ beds: count('bed'), cots: count('cot'), shared: count('shared') }).toEqual(wanted);
  const beds = new Set(rows.flatMap(({ id, kind }) => (kind === 'bed' ? [id] : [])));
  const halves = rows.flatMap(({ besideId }) => besideId ?? []);
  expect(halves.every(id => beds.has(id)) && new Set(halves).size === halves.length).toBe(true);
  for (const used of usedPlaces(model).filter(place => place.room === room))
    expect(rows.map(({ id }) => id)).toContain(used.id);
  model.places = [
    ...model.places.filter(place => place.room !== room),
    ...rows.map(row => ({ ...row, room })),
  ];
}
