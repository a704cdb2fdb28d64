import type { Wire } from '../http/api-types';
import type { MarkedHousehold } from './household-marks';

/** What a household is known by on the screen: its code, or its stay while another centre has told no code. */
export const householdKey = ({ code, stayId }: Pick<Wire['GuestView'], 'code' | 'stayId'>): string =>
  code || stayId;

/** What a household that waits is known by. */
export const waitingKey = ({ id, members }: Pick<Wire['WaitingHouseholdView'], 'id' | 'members'>): string =>
  members[0]?.code ?? id;

/** Who came last: whoever is still on the way comes after those who are here. */
const arrival = ({ admittedOn, stayId }: Wire['GuestView']): string => `${admittedOn ?? '9999'} ${stayId}`;

/** All households of the board in the order in which they came, then those who wait. */
export function markedHouseholds({
  houses,
  waiting,
}: Pick<Wire['BoardView'], 'houses' | 'waiting'>): MarkedHousehold[] {
  const guests = houses
    .flatMap(({ rooms }) => rooms)
    .flatMap(({ places }, room) => places.flatMap(({ guest }) => (guest ? [{ guest, room }] : [])))
    .sort((a, b) => (arrival(a.guest) < arrival(b.guest) ? -1 : 1));
  return [
    ...guests.map(({ guest, room }) => ({ key: householdKey(guest), rooms: [room] })),
    ...waiting.map(request => ({ key: waitingKey(request), rooms: [] })),
  ];
}
