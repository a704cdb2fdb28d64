import type { Centre } from './centre.ts';
import type { Wire } from './visitor.ts';

/** Ids of a house with one room. */
export interface House {
  houseId: string;
  roomId: string;
  placeIds: string[];
}

/** A house with one room of twelve beds. */
export async function drawHouse({ staff }: Centre): Promise<House> {
  const { id: houseId } = await staff.shelter.must<Wire['Ref']>('POST', 'shelter/houses', {
    body: { name: 'House' } satisfies Wire['HouseFields'],
  });
  const room: Wire['RoomFields'] = {
    number: 1,
    kind: 'family',
    floor: 1,
    accessible: true,
    beds: 12,
    cots: 0,
    shared: 0,
  };
  const { id: roomId } = await staff.shelter.must<Wire['Ref']>('POST', `shelter/houses/${houseId}/rooms`, {
    body: room,
  });
  const board = await staff.shelter.must<Wire['BoardView']>('GET', 'shelter/board');
  return { houseId, roomId, placeIds: board.houses[0]?.rooms[0]?.places.map(({ id }) => id) ?? [] };
}
