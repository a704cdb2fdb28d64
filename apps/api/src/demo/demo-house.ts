import type { RoomKind } from '@baanek/contracts';
import { addDays, Database } from '@baanek/kernel';
import {
  Absences,
  Closures,
  Extensions,
  HouseSetUp,
  HouseIncidents,
  PlaceRefusals,
  RoomSetUp,
} from '@baanek/shelter';
import type { DemoWorld } from './demo-world';

interface DemoRoom {
  beds: number;
  shared?: number;
  cots?: number;
  kind?: RoomKind;
  accessible?: boolean;
  floor?: number;
}

/** 60 places in 15 rooms of 2 to 6: one accessible, one for isolation. */
const ROOMS: readonly DemoRoom[] = [
  { beds: 3, cots: 1, accessible: true, floor: 1 },
  { beds: 4, shared: 1, floor: 1 },
  { beds: 4, kind: 'women', floor: 1 },
  { beds: 2, kind: 'isolation', floor: 1 },
  { beds: 2, kind: 'quiet', floor: 1 },
  { beds: 5, cots: 1 },
  { beds: 6 },
  { beds: 3, cots: 1 },
  { beds: 4 },
  { beds: 3 },
  { beds: 5 },
  { beds: 4, kind: 'women' },
  { beds: 3, cots: 1 },
  { beds: 4 },
  { beds: 4 },
];

/** Draws the demo house. */
export async function drawHouse(world: DemoWorld): Promise<void> {
  world.travel(-200); // before anybody came: its rules are in force from that day
  await world.as('shelter', async by => {
    const setUp = world.get(HouseSetUp);
    const { id } = await setUp.addHouse(by, { name: 'Дом на 60 мест' });
    const rooms = world.get(RoomSetUp);
    const made: string[] = [];
    for (const [i, room] of ROOMS.entries()) {
      const { beds, cots = 0, shared = 0, kind = 'family', accessible = false, floor = 2 } = room;
      const fields = { number: i + 1, kind, floor, accessible, beds, cots, shared };
      made.push((await rooms.addRoom(by, id, fields)).id);
    }
    // two small rooms with a door between them, as in many old houses
    await rooms.setDoors(by, made[8] ?? '', 1, { roomIds: [made[9] ?? ''] });
  });
}

/** What happened in the house lately: a night away, a longer stay asked for, a repair to come, a family sent on. */
export async function liveInHouse(world: DemoWorld): Promise<void> {
  const [first, second] = await stays(world);
  const today = world.today();
  await world.as('shelter', async by => {
    if (first) await world.get(Absences).add(by, first.id, { from: today, to: addDays(today, 1) });
    if (second)
      await world.get(Extensions).ask(by, second.id, {
        ...{ until: addDays(second.plannedEnd, 14), reason: 'court_pending' },
      });
    const room = await last(world);
    const repair = { from: addDays(today, 10), to: addDays(today, 17), reason: 'repair' } as const;
    await world.get(Closures).close(by, room.id, repair);
    await world.get(HouseIncidents).report(by, {
      ...{ houseId: room.houseId, roomId: room.id, kind: 'damage', measures: ['director_told'] },
      ...{ happenedAt: world.travel(-2, 20).toISOString(), note: 'Течёт кран.' },
    });
    await world.get(PlaceRefusals).refuse(by, {
      ...{ women: 1, men: 0, girls: 1, boys: 1, reason: 'does_not_fit', sentTo: 'other_shelter' },
    });
  });
}

const stays = (world: DemoWorld): Promise<{ id: string; plannedEnd: string }[]> =>
  world.as('shelter', () =>
    world
      .get(Database)
      .sql(
        `SELECT id, to_char(planned_end, 'YYYY-MM-DD') AS "plannedEnd" FROM stay ORDER BY planned_end, id LIMIT 2`,
      ),
  );

async function last(world: DemoWorld): Promise<{ id: string; houseId: string }> {
  const [room] = await world
    .get(Database)
    .sql<{ id: string; houseId: string }>(
      `SELECT id, house_id AS "houseId" FROM room ORDER BY number DESC LIMIT 1`,
    );
  if (!room) throw new Error('a house without rooms');
  return room;
}
