import { Injectable } from '@nestjs/common';
import { Clock, Database } from '@baanek/kernel';
import { Households, Persons } from '@baanek/registry';
import type { ClosureView } from '../house/house.dto';
import { CLOSURE_ROWS, DOOR_ROWS } from '../house/room-rows';
import { groupBy } from '../placement/model/group-by';
import { HouseReader } from '../planning/house-reader.service';
import { BOARD_ROWS, type BoardRow } from './board-rows';
import type { BoardView, GuestView, HouseView, RoomView, WaitingHouseholdView } from './board.dto';

type Lines = Awaited<ReturnType<Persons['lines']>>;
type Rules = Awaited<ReturnType<HouseReader['rules']>>;

/** Rooms and places as they are now. Audited by whoever shows them: many read at once. */
@Injectable()
export class Board {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly persons: Persons,
    private readonly households: Households,
    private readonly house: HouseReader,
  ) {}

  async read(): Promise<BoardView> {
    const today = this.clock.today();
    const [rows, closures, doors, rules] = await Promise.all([
      this.database.prepared<BoardRow>(BOARD_ROWS, [this.clock.now(), today]),
      this.database.prepared<ClosureView & { roomId: string }>(CLOSURE_ROWS, [today]),
      this.database.prepared<{ roomId: string; to: string }>(DOOR_ROWS),
      this.house.rules(today),
    ]);
    const lines = await this.persons.lines(
      rows.flatMap(row => [row.personId, row.headId]).filter(id => id !== null),
    );
    // grouped once: everybody waits while this counts
    const [closuresOf, doorsOf] = [
      groupBy(closures, ({ roomId }) => roomId),
      groupBy(doors, ({ roomId }) => roomId),
    ];
    const houses = new Map<string, HouseView>();
    const rooms = new Map<string, RoomView>();
    for (const row of rows) {
      const house = houses.get(row.houseId) ?? houseOf(row, rules);
      houses.set(row.houseId, house);
      const { roomId } = row;
      if (roomId === null) continue;
      let room = rooms.get(roomId);
      if (!room) {
        room = roomOf(row, roomId, closuresOf.get(roomId) ?? [], doorsOf.get(roomId) ?? [], today);
        rooms.set(roomId, room);
        house.rooms.push(room);
      }
      if (row.placeId === null) continue;
      const { placeId: id, placeNumber: number, placeKind: kind, besideId } = row;
      const guest = row.stayId === null ? null : guestOf(row, row.stayId, lines);
      room.places.push({ id, number, kind, besideId, guest });
    }
    const waiting = await this.waiting();
    return { houses: [...houses.values()], waiting, ...figures([...houses.values()]) };
  }

  private async waiting(): Promise<WaitingHouseholdView[]> {
    const requests = await this.database.prepared<Omit<WaitingHouseholdView, 'members'>>(
      `SELECT id, household_id AS "householdId", to_char(needed_on, 'YYYY-MM-DD') AS "neededOn",
              requested_at AS "requestedAt", priority, quiet, isolation, version
       FROM place_request WHERE state = 'waiting' ORDER BY place_rank(priority), requested_at, id LIMIT 200`,
    );
    const members = await this.households.membersOf(requests.map(({ householdId }) => householdId));
    return requests.map(request => ({
      ...request,
      members: (members.get(request.householdId) ?? []).map(nameless),
    }));
  }
}

/** The board shows codes; names stay in the file. */
const nameless = <T extends { shortName: string; initials: string }>(member: T): T => ({
  ...member,
  shortName: '',
  initials: '',
});

function houseOf({ houseId: id, houseName: name, houseVersion: version }: BoardRow, all: Rules): HouseView {
  const rules = all[id];
  if (!rules) throw new Error('a house without rules');
  return { id, name, rules, version, rooms: [] };
}

function roomOf(
  row: BoardRow,
  id: string,
  closures: readonly (ClosureView & { roomId: string })[],
  doors: readonly { roomId: string; to: string }[],
  today: string,
): RoomView {
  const { roomNumber: number, roomKind: kind, floor, accessible, roomVersion: version } = row;
  const own = closures.map(({ roomId: _room, ...closure }) => closure);
  const closed = own.some(({ from }) => from <= today);
  const leads = doors.map(({ to }) => to);
  return { id, number, kind, floor, accessible, closed, closures: own, doors: leads, version, places: [] };
}

function guestOf(row: BoardRow, stayId: string, lines: Lines): GuestView {
  const { stayVersion, state, holdUntil, personId, householdId, plannedEnd, agreementOn } = row;
  const { admittedOn, absence, extensionUntil } = row;
  const line = lines.get(personId ?? '');
  const who = line
    ? { sex: line.sex, age: line.age, wheelchair: line.wheelchair }
    : { sex: row.shapeSex ?? 'not_known', age: row.shapeAge, wheelchair: false };
  const code = lines.get(row.headId ?? '')?.code ?? line?.code ?? '';
  const part = row.part ?? 'dependant';
  return {
    stayId,
    stayVersion,
    state,
    holdUntil,
    personId,
    householdId,
    code,
    part,
    ...who,
    admittedOn,
    plannedEnd,
    agreementOn,
    absence,
    extensionUntil,
  };
}

/** A child’s half of a bed is no place of its own in the figures of beds. */
function figures(houses: readonly HouseView[]): Omit<BoardView, 'houses' | 'waiting'> {
  const rooms = houses.flatMap(house => house.rooms);
  const seats = rooms.flatMap(room => room.places.map(place => ({ room, ...place })));
  const guests = seats.flatMap(({ guest }) => guest ?? []);
  const active = guests.filter(({ state }) => state === 'active');
  const free = seats.filter(({ guest }) => guest === null);
  return {
    places: seats.filter(({ kind }) => kind !== 'shared').length,
    taken: active.length,
    held: guests.length - active.length,
    families: new Set(active.map(({ stayId }) => stayId)).size,
    closed: free.filter(({ room, kind }) => room.closed && kind !== 'shared').length,
  };
}
