import type { Wire } from '../http/api-types';
import { addDays } from '../i18n/dates';

type Nights = Pick<Wire['ClosureView'], 'from' | 'to'>;
type Guest = Pick<Wire['GuestView'], 'stayId' | 'code' | 'plannedEnd'>;

/** First night away: whoever stays longer than planned sleeps there tonight. */
const awayFrom = ({ plannedEnd }: Guest, today: string): string =>
  plannedEnd > today ? plannedEnd : addDays(today, 1);

const meets = ({ from, to }: Nights, guest: Guest, today: string): boolean =>
  from < awayFrom(guest, today) && (to === null || to > today);

/** The guests of a room whose planned nights fall into a closure, one of each household. */
export function guestsWithin(
  { places }: Pick<Wire['RoomView'], 'places'>,
  closure: Nights,
  today: string,
): Wire['GuestView'][] {
  const within = places.flatMap(({ guest }) => (guest && meets(closure, guest, today) ? [guest] : []));
  return [...new Map(within.map(guest => [guest.stayId, guest])).values()];
}

/** Somebody who needs another room, because theirs closes before they leave. */
export interface NeedsRoom {
  guest: Wire['GuestView'];
  room: Pick<Wire['RoomView'], 'id' | 'number'>;
  closure: Wire['ClosureView'];
}

/** Who needs another room: for each room of a household the first closure that falls into its planned nights. */
export const needRooms = (rooms: readonly Wire['RoomView'][], today: string): NeedsRoom[] =>
  rooms.flatMap(room => {
    const first = new Map<string, NeedsRoom>();
    for (const closure of [...room.closures].sort((a, b) => a.from.localeCompare(b.from)))
      for (const guest of guestsWithin(room, closure, today))
        if (!first.has(guest.stayId)) first.set(guest.stayId, { guest, room, closure });
    return [...first.values()];
  });
