import type { Wire } from '../../core/http/api-types';
import { dayOf } from '../../core/i18n/dates';
import { takes } from './appointment-state';

export const SHOWN_BY = ['worker', 'room', 'centre'] as const;
export type ShownBy = (typeof SHOWN_BY)[number];

/** One cell: what a worker, a room or the centre has on one day. */
interface CalendarDay {
  day: string;
  appointments: Wire['AppointmentView'][];
  /** Taken by somebody of whom nothing more is known here. */
  taken: Wire['RoomTaken'][];
}

export interface CalendarRow {
  /** Null for the centre, and for what is in no room. */
  id: string | null;
  name: string;
  days: CalendarDay[];
}

/** The rows of some days. What is in no room has a row of its own; a room no longer offered only where it is used. */
export function rowsOf(
  { appointments, taken, rooms, workers }: Wire['CalendarView'],
  by: ShownBy,
  days: readonly string[],
  names: { centre: string; noRoom: string },
): CalendarRow[] {
  const own = new Set(
    appointments.filter(takes).map(({ roomId, startsAt }) => `${roomId ?? ''} ${Date.parse(startsAt)}`),
  );
  const others = taken.filter(one => !own.has(`${one.roomId} ${Date.parse(one.startsAt)}`));
  const row = (
    id: string | null,
    name: string,
    isIn: (one: Wire['AppointmentView']) => boolean,
    closed: readonly Wire['RoomTaken'][] = [],
  ): CalendarRow => ({
    ...{ id, name },
    days: days.map(day => ({
      day,
      appointments: appointments.filter(one => isIn(one) && isOn(one.startsAt, day)),
      taken: closed.filter(({ startsAt, endsAt }) => isOn(startsAt, day) || endsOn(endsAt, day)),
    })),
  });
  if (by === 'centre') return [row(null, names.centre, () => true)];
  if (by === 'worker') {
    const known = new Map(workers.map(({ id, displayName }) => [id, displayName]));
    for (const { workerId, workerName } of appointments) known.set(workerId, workerName);
    return [...known].map(([id, name]) => row(id, name, one => one.workerId === id));
  }
  const rows = rooms.map(({ id, name }) =>
    row(
      id,
      name,
      one => one.roomId === id,
      others.filter(one => one.roomId === id),
    ),
  );
  const isUsed = ({ days: ofRow }: CalendarRow): boolean =>
    ofRow.some(one => one.appointments.length + one.taken.length > 0);
  const offered = new Set(rooms.filter(({ active }) => active).map(({ id }) => id));
  const nowhere = row(null, names.noRoom, one => one.roomId === null);
  return [
    ...rows.filter(one => offered.has(one.id ?? '') || isUsed(one)),
    ...(isUsed(nowhere) ? [nowhere] : []),
  ];
}

const isOn = (at: string, day: string): boolean => dayOf(new Date(at)) === day;
/** The last minute of what ends at midnight is one of the day before. */
const endsOn = (at: string, day: string): boolean => dayOf(new Date(Date.parse(at) - 1)) === day;
