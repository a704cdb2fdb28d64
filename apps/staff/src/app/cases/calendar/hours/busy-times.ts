import type { Wire } from '../../../core/http/api-types';
import { takes } from '../appointment-state';

/** From when to when, as instants. */
export interface Times {
  startsAt: string;
  endsAt: string;
}

/** When an appointment begins and ends. */
export const timesOf = ({
  startsAt,
  minutes,
}: Pick<Wire['AppointmentView'], 'startsAt' | 'minutes'>): Times => ({
  startsAt,
  endsAt: new Date(Date.parse(startsAt) + minutes * 60_000).toISOString(),
});

/** When an appointment cannot be, since its worker, its room or one of those who come to it has another one then. */
export function busyFor(
  moved: Wire['AppointmentView'],
  { appointments, taken }: Pick<Wire['CalendarView'], 'appointments' | 'taken'>,
): Times[] {
  const cases = new Set(moved.clients.map(({ caseId }) => caseId));
  const others = appointments.filter(
    one =>
      one.id !== moved.id &&
      takes(one) &&
      (one.workerId === moved.workerId || one.clients.some(({ caseId }) => cases.has(caseId))),
  );
  // what takes a room is told without saying which appointment it is; the moved one is known by its time
  const ofRoom = taken.filter(
    ({ roomId, startsAt }) => roomId === moved.roomId && Date.parse(startsAt) !== Date.parse(moved.startsAt),
  );
  return [...others.map(timesOf), ...ofRoom];
}
