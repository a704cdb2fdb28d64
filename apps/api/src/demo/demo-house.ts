import type { RoomKind } from '@baanek/contracts';
import { HouseSetUp } from '@baanek/shelter';
import type { DemoWorld } from './demo-world';

interface DemoRoom {
  beds: number;
  cots?: number;
  kind?: RoomKind;
  accessible?: boolean;
  floor?: number;
}

/** 60 places in 15 rooms of 2 to 6: one accessible, one for isolation. */
const ROOMS: readonly DemoRoom[] = [
  { beds: 3, cots: 1, accessible: true, floor: 1 },
  { beds: 4, floor: 1 },
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
    const { id } = await setUp.addHouse(by, { name: 'Дом на 60 мест', defaultNights: 14 });
    for (const [i, { beds, cots = 0, kind = 'family', accessible = false, floor = 2 }] of ROOMS.entries())
      await setUp.addRoom(by, id, { number: i + 1, kind, floor, accessible, closed: false, beds, cots });
  });
}
