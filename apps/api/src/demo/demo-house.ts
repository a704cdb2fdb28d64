import type { RoomKind } from '@baanek/contracts';
import { HouseSetUp, RoomSetUp } from '@baanek/shelter';
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
