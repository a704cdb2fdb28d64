import type { PlacementQuestion, RoomShape } from '../../placement.types';

const DAY = 86_400_000;
/** After every day. */
const NEVER = '9999-12-31';

const count = (day: string): number => Date.parse(day) / DAY;
const dayOf = (count: number): string => new Date(count * DAY).toISOString().slice(0, 10);

/** First night and first night away again; null is until further notice. */
export interface Nights {
  from: string;
  to: string | null;
}

/** Whether a closure falls on any of the nights. */
export const isClosed = ({ closed }: RoomShape, { from, to }: Nights): boolean =>
  closed.some(closure => closure.from < (to ?? NEVER) && (closure.to ?? NEVER) > from);

/** The nights that are asked for in the house of a room. */
export const askedIn = (
  { from, to, usual }: Pick<PlacementQuestion, 'from' | 'to' | 'usual'>,
  { houseId }: RoomShape,
): Nights => {
  const nights = usual?.[houseId];
  return { from, to: nights === undefined ? to : dayOf(count(from) + nights) };
};

/** As many nights, from another one on. */
export const shifted = ({ from, to }: Nights, night: string): Nights => ({
  from: night,
  to: to && dayOf(count(night) + count(to) - count(from)),
});

/** The nights somebody who is here still stays: at least the first, for a planned end frees nothing. */
export const remaining = (until: string | null, { from }: Nights): Nights => ({
  from,
  to: until !== null && until <= from ? shifted({ from: '2000-01-01', to: '2000-01-02' }, from).to : until,
});
