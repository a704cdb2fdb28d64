import pg from 'pg';
import { households } from '../place-race/house.ts';
import { Client } from '../stage/client.ts';
import { PASSWORD, type Stage } from '../stage/stage.ts';

const BEDS = 4;
/** Boys share rooms with strangers, so that a family of three and a woman alone fit into each. */
const RULES = {
  ...{ defaultNights: 14, holdMinutes: 90, boysApartFrom: 18, cotUnder: 3, sharedBedUnder: 4 },
  ...{ smallUnder: 7, sharedRooms: true, backDays: 7 },
};

/** Draws a house of so many places, two thirds of them taken by families of three and women alone, room by room. */
export async function fillLargeHouse(
  stage: Stage,
  owner: string,
  port: number,
  places: number,
): Promise<void> {
  const manager = await new Client(port).signIn('seed1.shelter', PASSWORD);
  stage.onEnd(() => {
    manager.close();
  });
  const { id } = await manager.must<{ id: string }>('POST', 'shelter/houses', { name: `${places}` });
  const validFrom = new Date().toLocaleDateString('sv', { timeZone: 'Asia/Bishkek' });
  await manager.must('POST', `shelter/houses/${id}/rules`, { ...RULES, validFrom }, 1);
  const room = { kind: 'family', floor: 1, accessible: false, beds: BEDS, cots: 0, shared: 0 };
  for (let number = 1; number <= places / BEDS; number++)
    await manager.must('POST', `shelter/houses/${id}/rooms`, { ...room, number });

  const client = await new pg.Client({ connectionString: owner }).connect();
  const all = await households(client);
  await client.end();
  const [families, singles] = [3, 1].map(size => all.filter(({ people }) => people.length === size));
  const board = await manager.must<Board>('GET', 'shelter/board');
  const rooms = board.houses.flatMap(house => house.rooms).slice(0, Math.round((places / BEDS) * (2 / 3)));
  for (const [i, { places: beds }] of rooms.entries()) {
    let free = beds.map(place => place.id);
    for (const household of [families?.[i], singles?.[i]]) {
      if (!household) continue;
      const placements = household.people.map((personId, at) => ({ personId, placeId: free[at] }));
      free = free.slice(household.people.length);
      await manager.must('POST', 'shelter/stays', {
        householdId: household.id,
        placements,
        beforeOthers: true,
      });
    }
  }
}

interface Board {
  houses: { rooms: { places: { id: string }[] }[] }[];
}
