import type { Principal } from '@baanek/kernel';
import type { TestDomain } from '@baanek/kernel/testing';
import { Registration } from '@baanek/registry';
import { v7 as newId } from 'uuid';
import { startShelter } from '../../testing/domain';
import { type Family, HouseModel, type ModelPlace, type ModelRoom, type Person } from './house-model';

const START = '2026-03-02T06:00:00Z';

/** Who lives in the model: alone, with girls, with an older boy, with a baby, and one who must be alone. */
const FAMILIES: readonly { isolation: boolean; children: readonly Omit<Person, 'id'>[] }[] = [
  { isolation: false, children: [] },
  { isolation: false, children: [{ sex: 'female', age: 7 }] },
  { isolation: false, children: [{ sex: 'male', age: 13 }] },
  { isolation: false, children: [{ sex: 'male', age: 1 }] },
  {
    isolation: false,
    children: [
      { sex: 'male', age: 5 },
      { sex: 'female', age: 2 },
    ],
  },
  { isolation: true, children: [] },
];

/** Beds, cots, halves of wide beds. */
const ROOMS = [
  { kind: 'women', beds: 2, cots: 0, shared: 0 },
  { kind: 'family', beds: 2, cots: 1, shared: 0 },
  { kind: 'family', beds: 2, cots: 0, shared: 1 },
  { kind: 'isolation', beds: 1, cots: 0, shared: 0 },
] as const;

/** Services on a database, with people on file. */
export interface World {
  domain: TestDomain;
  manager: Principal;
  families: readonly Family[];
}

/** One centre with a few families. */
export async function makeWorld(): Promise<World> {
  const domain = await startShelter();
  domain.clock.set(START);
  const centre = await domain.centre();
  const [manager, intake] = [
    await domain.staff(centre, 'shelter', 'director'),
    await domain.staff(centre, 'intake'),
  ];
  const families: Family[] = [];
  for (const family of FAMILIES)
    families.push(await domain.as(intake, () => register(domain, intake, family)));
  return { domain, manager, families };
}

async function register(
  domain: TestDomain,
  intake: Principal,
  { isolation, children }: (typeof FAMILIES)[number],
): Promise<Family> {
  const common = { oblast: 'chui', language: 'ky', interpreter: false, wheelchair: false } as const;
  const members = children.map(({ sex, age }) => ({
    ...common,
    sex,
    birth: { age },
    part: 'child' as const,
  }));
  const command = { ...common, sex: 'female' as const, birth: { age: 30 }, members };
  const { id, householdId, members: others } = await domain.get(Registration).register(intake, command);
  const people: Person[] = [{ id, sex: 'female', age: 30 }];
  for (const [i, child] of children.entries()) people.push({ ...child, id: others[i]?.id ?? '' });
  return { id: householdId, people, isolation };
}

/** A world in the same centre with a new, empty house. */
export async function freshHouse({ domain, manager, families }: World): Promise<HouseModel> {
  domain.clock.set(START);
  const rooms = ROOMS.map(({ kind }, i): ModelRoom => ({
    id: newId(),
    number: i + 1,
    kind,
    version: 1,
    closures: [],
  }));
  const places = rooms.flatMap((room, i) => furniture(room, ROOMS[i] ?? ROOMS[0]));
  const [, second, third] = rooms;
  const doors = second && third ? ([[second, third]] as const) : [];
  const people = families.map(family => ({ ...family }));
  const model = new HouseModel(START, people, rooms, places, doors);
  await domain.owner(statements(manager, model));
  return model;
}

function furniture(room: ModelRoom, { beds, cots, shared }: (typeof ROOMS)[number]): ModelPlace[] {
  const make = (kind: ModelPlace['kind'], besideId: string | null = null): ModelPlace => ({
    id: newId(),
    kind,
    besideId,
    room,
  });
  const single = Array.from({ length: beds }, () => make('bed'));
  const halves = single.slice(0, shared).map(({ id }) => make('shared', id));
  return [...single, ...Array.from({ length: cots }, () => make('cot')), ...halves];
}

/** Everything of the run before goes, in one trip. */
function statements(
  { centreId, staffId }: Principal,
  { rooms, places, doors, families }: HouseModel,
): string {
  const of = `centre_id = '${centreId}'`;
  const house = newId();
  const gone = [
    'stay_extension',
    'bed_stay',
    'stay',
    'apart',
    'room_closure',
    'place_request',
    'room_door',
  ].map(table => `DELETE FROM ${table} WHERE ${of}`);
  return [
    ...gone,
    `DELETE FROM place WHERE ${of} AND beside_id IS NOT NULL`,
    ...['place', 'room', 'house_rules', 'house'].map(table => `DELETE FROM ${table} WHERE ${of}`),
    `INSERT INTO house (id, centre_id, name) VALUES ('${house}', '${centreId}', 'Дом')`,
    `INSERT INTO house_rules (id, centre_id, house_id, valid_from, default_nights, hold_minutes, boys_apart_from, cot_under,
                              shared_bed_under, small_under, shared_rooms, back_days, set_by)
     VALUES ('${newId()}', '${centreId}', '${house}', '2026-01-01', 14, 90, 12, 3, 4, 7, true, 7, '${staffId}')`,
    ...rooms.map(
      ({ id, number, kind }) =>
        `INSERT INTO room (id, centre_id, house_id, number, kind, floor, accessible)
         VALUES ('${id}', '${centreId}', '${house}', ${number}, '${kind}', 1, true)`,
    ),
    ...places.map(
      ({ id, room, kind, besideId }, i) =>
        `INSERT INTO place (id, centre_id, room_id, number, kind, since, beside_id)
         VALUES ('${id}', '${centreId}', '${room.id}', ${i + 1}, '${kind}', '2026-01-01', ${besideId ? `'${besideId}'` : 'NULL'})`,
    ),
    ...doors.map(pair => {
      const [first, second] = pair.map(({ id }) => id).sort();
      return `INSERT INTO room_door (centre_id, first_id, second_id) VALUES ('${centreId}', '${first ?? ''}', '${second ?? ''}')`;
    }),
    ...families
      .filter(({ isolation }) => isolation)
      .map(
        ({ id }) =>
          `INSERT INTO place_request (id, centre_id, household_id, needed_on, isolation, requested_by, state)
           VALUES ('${newId()}', '${centreId}', '${id}', '2027-01-01', true, '${staffId}', 'waiting')`,
      ),
  ].join(';\n');
}
