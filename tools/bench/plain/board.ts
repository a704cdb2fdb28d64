import { audit, type Desk, membersOf } from './routes.ts';

type Row = Record<string, unknown> & {
  houseId: string;
  roomId: string;
  placeId: string;
  stayId: string | null;
};

const ROWS = `SELECT h.id AS "houseId", h.name AS "houseName", h.default_nights AS "defaultNights", h.version AS "houseVersion",
  r.id AS "roomId", r.number AS "roomNumber", r.kind AS "roomKind", r.floor, r.accessible, r.closed,
  r.version AS "roomVersion", p.id AS "placeId", p.number AS "placeNumber", p.kind AS "placeKind",
  s.id AS "stayId", s.version AS "stayVersion", b.person_id AS "personId", s.household_id AS "householdId",
  m.part, head.person_id AS "headId", to_char(s.planned_end, 'YYYY-MM-DD') AS "plannedEnd"
  FROM house h LEFT JOIN room r ON r.house_id = h.id LEFT JOIN place p ON p.room_id = r.id
  LEFT JOIN bed_stay b ON b.place_id = p.id AND upper_inf(b.during)
  LEFT JOIN stay s ON s.id = b.stay_id
  LEFT JOIN household_member m ON m.person_id = b.person_id AND m.left_at IS NULL
  LEFT JOIN household_member head ON head.household_id = s.household_id AND head.part = 'head' AND head.left_at IS NULL
  ORDER BY h.name, h.id, r.number, p.number`;

interface Room {
  id: string;
  places: object[];
}

/** `GET shelter/board`. */
export async function readBoard(desk: Desk): Promise<object> {
  const { run, by, vault, rules } = desk;
  const rows = await run<Row>(ROWS);
  const taken = rows.filter(row => row.stayId !== null);
  const people = await vault.people(
    run,
    by.centre_id,
    taken.flatMap(row => [row['personId'] as string, row['headId'] as string]),
  );
  const today = new Date(Date.now() + 6 * 3_600_000).toISOString().slice(0, 10);
  const houses = new Map<string, { rooms: Room[] }>();
  for (const row of rows) {
    const { houseName: name, defaultNights, houseVersion, houseId } = row;
    const drawn = { id: houseId, name, defaultNights, version: houseVersion, rooms: [] as Room[] };
    const house = houses.get(houseId) ?? drawn;
    houses.set(houseId, house);
    const {
      roomNumber: number,
      roomKind: kind,
      floor,
      accessible,
      closed,
      roomVersion: version,
      roomId,
    } = row;
    let room = house.rooms.find(({ id }) => id === roomId);
    if (!room) {
      const added = { id: roomId, number, kind, floor, accessible, closed, version, places: [] };
      house.rooms.push(added);
      room = added;
    }
    const { stayId, stayVersion, personId, householdId, part, plannedEnd } = row;
    const guest = people.get(personId as string);
    const code = people.get(row['headId'] as string)?.row.code;
    const view = guest && {
      ...{ stayId, stayVersion, personId, householdId, code, part, plannedEnd },
      ...{ sex: guest.row.sex, age: rules.ageOn(today, guest.identity) },
    };
    room.places.push({
      id: row.placeId,
      number: row['placeNumber'],
      kind: row['placeKind'],
      guest: view ?? null,
    });
  }
  const waiting = await waitingFor(desk);
  await audit(desk, 'shelter.board_read');
  return { houses: [...houses.values()], waiting, ...figures(rows, taken) };
}

async function waitingFor(desk: Desk): Promise<object[]> {
  const requests = await desk.run<{ householdId: string }>(
    `SELECT id, household_id AS "householdId", to_char(needed_on, 'YYYY-MM-DD') AS "neededOn",
            requested_at AS "requestedAt", version
     FROM place_request WHERE state = 'waiting' ORDER BY needed_on, requested_at LIMIT 200`,
  );
  const members = await membersOf(
    desk,
    requests.map(request => request.householdId),
  );
  const nameless = { shortName: '', initials: '' };
  return requests.map(request => ({
    ...request,
    members: (members.get(request.householdId) ?? []).map(member => ({ ...member, ...nameless })),
  }));
}

function figures(rows: readonly Row[], taken: readonly Row[]): object {
  const open = new Map<string, number>();
  const free = rows.filter(row => row.stayId === null);
  for (const { roomId, ...row } of free)
    if (row['closed'] === false && row['roomKind'] !== 'isolation')
      open.set(roomId, (open.get(roomId) ?? 0) + 1);
  return {
    places: rows.length,
    taken: taken.length,
    families: new Set(taken.map(row => row['householdId'])).size,
    closed: free.filter(row => row['closed']).length,
    largestFamily: Math.max(0, ...open.values()),
  };
}
