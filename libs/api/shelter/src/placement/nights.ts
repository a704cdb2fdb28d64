import type { RoomShape } from './placement.types';

const DAY = 86_400_000;
/** After every day. */
const NEVER = '9999-12-31';

/** First night and first night away again; null is until further notice. */
export interface Nights {
  from: string;
  to: string | null;
}

/** Whether a closure falls on any of the nights. */
export const isClosed = ({ closed }: RoomShape, { from, to }: Nights): boolean =>
  closed.some(closure => closure.from < (to ?? NEVER) && (closure.to ?? NEVER) > from);

const count = (day: string): number => Date.parse(day) / DAY;

/** The same number of nights from another one on. */
export const shifted = ({ from, to }: Nights, night: string): Nights => ({
  from: night,
  to: to && new Date((count(night) + count(to) - count(from)) * DAY).toISOString().slice(0, 10),
});

/** The nights somebody who is here still stays: at least the first, for a planned end frees nothing. */
export const remaining = (until: string | null, { from }: Nights): Nights => ({
  from,
  to: until !== null && until <= from ? shifted({ from: '2000-01-01', to: '2000-01-02' }, from).to : until,
});
