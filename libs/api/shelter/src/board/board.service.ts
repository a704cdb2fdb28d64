import { Injectable } from '@nestjs/common';
import { Audit, Database } from '@baanek/kernel';
import { Households, Persons } from '@baanek/registry';
import type { BoardView, GuestView, HouseView, WaitingView } from './board.dto';

interface Row {
  houseId: string;
  houseName: string;
  defaultNights: number;
  houseVersion: number;
  roomId: string | null;
  roomNumber: number;
  roomKind: HouseView['rooms'][number]['kind'];
  floor: number;
  accessible: boolean;
  closed: boolean;
  roomVersion: number;
  placeId: string | null;
  placeNumber: number;
  placeKind: 'bed' | 'cot';
  stayId: string | null;
  stayVersion: number;
  personId: string;
  headId: string | null;
  householdId: string;
  part: string;
  plannedEnd: string;
}

/** Rooms and places as they are now. */
@Injectable()
export class Board {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly persons: Persons,
    private readonly households: Households,
  ) {}

  async read(): Promise<BoardView> {
    const rows = await this.rows();
    const lines = await this.persons.lines(
      rows.flatMap(row => (row.stayId ? [row.personId, row.headId ?? ''] : [])),
    );
    const houses = new Map<string, HouseView>();
    for (const row of rows) {
      const house = houses.get(row.houseId) ?? houseOf(row);
      houses.set(row.houseId, house);
      if (row.roomId === null) continue;
      const room = house.rooms.find(({ id }) => id === row.roomId) ?? roomOf(row, row.roomId, house);
      if (row.placeId === null) continue;
      const guest = row.stayId === null ? null : guestOf(row, row.stayId, lines);
      room.places.push({ id: row.placeId, number: row.placeNumber, kind: row.placeKind, guest });
    }
    const waiting = await this.waiting();
    await this.audit.record({ action: 'shelter.board_read' });
    return { houses: [...houses.values()], waiting, ...figures(rows) };
  }

  private rows(): Promise<Row[]> {
    return this.database.sql<Row>(
      `SELECT h.id AS "houseId", h.name AS "houseName", h.default_nights AS "defaultNights", h.version AS "houseVersion",
              r.id AS "roomId", r.number AS "roomNumber", r.kind AS "roomKind", r.floor, r.accessible, r.closed,
              r.version AS "roomVersion", p.id AS "placeId", p.number AS "placeNumber", p.kind AS "placeKind",
              s.id AS "stayId", s.version AS "stayVersion", b.person_id AS "personId", s.household_id AS "householdId",
              m.part, head.person_id AS "headId", to_char(s.planned_end, 'YYYY-MM-DD') AS "plannedEnd"
       FROM house h LEFT JOIN room r ON r.house_id = h.id LEFT JOIN place p ON p.room_id = r.id
       LEFT JOIN bed_stay b ON b.place_id = p.id AND upper_inf(b.during)
       LEFT JOIN stay s ON s.id = b.stay_id
       LEFT JOIN household_member m ON m.person_id = b.person_id AND m.left_at IS NULL
       LEFT JOIN household_member head
         ON head.household_id = s.household_id AND head.part = 'head' AND head.left_at IS NULL
       ORDER BY h.name, h.id, r.number, p.number`,
    );
  }

  private async waiting(): Promise<WaitingView[]> {
    const requests = await this.database.sql<Omit<WaitingView, 'members'>>(
      `SELECT id, household_id AS "householdId", to_char(needed_on, 'YYYY-MM-DD') AS "neededOn",
              requested_at AS "requestedAt", version
       FROM place_request WHERE state = 'waiting' ORDER BY needed_on, requested_at LIMIT 200`,
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

function houseOf(row: Row): HouseView {
  const { houseId: id, houseName: name, defaultNights, houseVersion: version } = row;
  return { id, name, defaultNights, version, rooms: [] };
}

function roomOf(row: Row, id: string, house: HouseView): HouseView['rooms'][number] {
  const { roomNumber: number, roomKind: kind, floor, accessible, closed, roomVersion: version } = row;
  const room = { id, number, kind, floor, accessible, closed, version, places: [] };
  house.rooms.push(room);
  return room;
}

function guestOf(row: Row, stayId: string, lines: Awaited<ReturnType<Persons['lines']>>): GuestView {
  const { stayVersion, personId, householdId, part, plannedEnd } = row;
  const line = lines.get(personId);
  const code = lines.get(row.headId ?? '')?.code ?? line?.code ?? '';
  const { sex = 'not_known', age = null } = line ?? {};
  return { stayId, stayVersion, personId, householdId, code, part, sex, age, plannedEnd };
}

function figures(
  rows: readonly Row[],
): Pick<BoardView, 'places' | 'taken' | 'families' | 'closed' | 'largestFamily'> {
  const places = rows.filter(row => row.placeId !== null);
  const taken = places.filter(row => row.stayId !== null);
  const free = places.filter(row => row.stayId === null);
  const open = new Map<string, number>();
  for (const row of free)
    if (!row.closed && row.roomKind !== 'isolation')
      open.set(row.roomId ?? '', (open.get(row.roomId ?? '') ?? 0) + 1);
  return {
    places: places.length,
    taken: taken.length,
    families: new Set(taken.map(row => row.householdId)).size,
    closed: free.filter(row => row.closed).length,
    largestFamily: Math.max(0, ...open.values()),
  };
}
