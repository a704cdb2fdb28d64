import { type Desk, membersOf } from './routes.ts';

type Row = Record<string, unknown> & {
  houseId: string;
  roomId: string;
  placeId: string;
  stayId: string | null;
};

const ROWS = `SELECT h.id AS "houseId", h.name AS "houseName", h.version AS "houseVersion",
  r.id AS "roomId", r.number AS "roomNumber", r.kind AS "roomKind", r.floor, r.accessible,
  r.version AS "roomVersion", p.id AS "placeId", p.number AS "placeNumber", p.kind AS "placeKind", p.beside_id AS "besideId",
  s.id AS "stayId", s.version AS "stayVersion", s.state, s.hold_until AS "holdUntil", b.person_id AS "personId",
  s.household_id AS "householdId", m.part, head.person_id AS "headId", to_char(s.planned_end, 'YYYY-MM-DD') AS "plannedEnd",
  to_char(s.admitted_at AT TIME ZONE 'Asia/Bishkek', 'YYYY-MM-DD') AS "admittedOn",
  to_char(s.agreement_on, 'YYYY-MM-DD') AS "agreementOn", to_char(x.until, 'YYYY-MM-DD') AS "extensionUntil",
  CASE WHEN a.id IS NOT NULL THEN jsonb_build_object('id', a.id, 'version', a.version,
    'from', to_char(lower(a.nights), 'YYYY-MM-DD'), 'to', to_char(upper(a.nights), 'YYYY-MM-DD')) END AS absence
  FROM house h LEFT JOIN room r ON r.house_id = h.id LEFT JOIN place p ON p.room_id = r.id AND p.retired_on IS NULL
  LEFT JOIN bed_stay b ON b.place_id = p.id AND b.during && tstzrange($1, NULL)
  LEFT JOIN stay s ON s.id = b.stay_id
  LEFT JOIN stay_extension x ON x.stay_id = s.id AND x.state = 'asked' AND x.voided_at IS NULL
  LEFT JOIN LATERAL (SELECT * FROM stay_absence a WHERE a.stay_id = s.id AND NOT a.cancelled AND upper(a.nights) > $2::date
                     ORDER BY a.nights LIMIT 1) a ON true
  LEFT JOIN household_member m ON m.person_id = b.person_id AND m.left_at IS NULL
  LEFT JOIN household_member head ON head.household_id = s.household_id AND head.part = 'head' AND head.left_at IS NULL
  ORDER BY h.name, h.id, r.number, p.number`;
const CLOSURES = `SELECT id, room_id AS "roomId", to_char(lower(nights), 'YYYY-MM-DD') AS "from",
  to_char(upper(nights), 'YYYY-MM-DD') AS "to", reason, version
  FROM room_closure WHERE NOT lifted AND NOT nights << daterange($1::date, NULL) ORDER BY nights`;
const DOORS = `SELECT first_id AS "roomId", second_id AS "to" FROM room_door WHERE open
  UNION ALL SELECT second_id, first_id FROM room_door WHERE open`;
const RULES = `SELECT DISTINCT ON (house_id) house_id AS "houseId", boys_apart_from AS "boysApartFrom",
  cot_under AS "cotUnder", shared_bed_under AS "sharedBedUnder", small_under AS "smallUnder",
  shared_rooms AS "sharedRooms", default_nights AS "defaultNights", hold_minutes AS "holdMinutes", back_days AS "backDays"
  FROM house_rules WHERE valid_from <= $1::date ORDER BY house_id, valid_from DESC, set_at DESC`;

interface Closure {
  roomId: string;
  from: string;
}

interface Room {
  id: string;
  places: object[];
}

/** What `GET shelter/board` answers. */
export async function readBoard(desk: Desk): Promise<object> {
  const { run, by, vault, rules } = desk;
  const today = new Date(Date.now() + 6 * 3_600_000).toISOString().slice(0, 10);
  const [rows, closures, doors, inForce] = await Promise.all([
    run<Row>(ROWS, [new Date(), today]),
    run<Closure>(CLOSURES, [today]),
    run<{ roomId: string; to: string }>(DOORS),
    run<{ houseId: string }>(RULES, [today]),
  ]);
  const taken = rows.filter(row => row.stayId !== null);
  const people = await vault.people(
    run,
    by.centre_id,
    taken.flatMap(row => [row['personId'] as string, row['headId'] as string]),
  );
  const houses = new Map<string, { rooms: Room[] }>();
  for (const row of rows) {
    const { houseName: name, houseVersion: version, houseId: id } = row;
    const { houseId: _house, ...rulesNow } = inForce.find(({ houseId }) => houseId === id) ?? { houseId: '' };
    const house = houses.get(id) ?? { id, name, rules: rulesNow, version, rooms: [] as Room[] };
    houses.set(id, house);
    let room = house.rooms.find(one => one.id === row.roomId);
    if (!room) house.rooms.push((room = roomOf(row, closures, doors, today)));
    const { stayId, stayVersion, state, holdUntil, personId, householdId, part, plannedEnd } = row;
    const guest = people.get(personId as string);
    const code = people.get(row['headId'] as string)?.row.code;
    const view = guest && {
      ...{ stayId, stayVersion, state, holdUntil, personId, householdId, code, part, plannedEnd },
      ...{ sex: guest.row.sex, age: rules.ageOn(today, guest.identity), wheelchair: guest.row.wheelchair },
      ...{
        admittedOn: row['admittedOn'],
        agreementOn: row['agreementOn'],
        absence: row['absence'],
        extensionUntil: row['extensionUntil'],
      },
    };
    room.places.push({
      id: row.placeId,
      number: row['placeNumber'],
      kind: row['placeKind'],
      besideId: row['besideId'],
      guest: view ?? null,
    });
  }
  const waiting = await waitingFor(desk);
  return { houses: [...houses.values()], waiting, ...figures(rows, taken) };
}

function roomOf(
  row: Row,
  closures: readonly Closure[],
  doors: readonly { roomId: string; to: string }[],
  today: string,
): Room {
  const { roomId: id, roomNumber: number, roomKind: kind, floor, accessible, roomVersion: version } = row;
  const own = closures.filter(({ roomId }) => roomId === id).map(({ roomId: _room, ...closure }) => closure);
  const leads = doors.filter(({ roomId }) => roomId === id).map(({ to }) => to);
  const closed = own.some(({ from }) => from <= today);
  return {
    ...{ id, number, kind, floor, accessible, closed, closures: own, doors: leads, version },
    places: [],
  };
}

async function waitingFor(desk: Desk): Promise<object[]> {
  const requests = await desk.run<{ householdId: string }>(
    `SELECT id, household_id AS "householdId", to_char(needed_on, 'YYYY-MM-DD') AS "neededOn",
            requested_at AS "requestedAt", priority, quiet, isolation, version
     FROM place_request WHERE state = 'waiting' ORDER BY place_rank(priority), requested_at, id LIMIT 200`,
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
  const beds = rows.filter(row => row['placeKind'] !== 'shared');
  const active = taken.filter(row => row['state'] === 'active');
  return {
    places: beds.length,
    taken: active.length,
    held: taken.length - active.length,
    families: new Set(active.map(row => row.stayId)).size,
    closed: 0, // no room of the bench is closed
  };
}
