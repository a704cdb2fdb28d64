import type { Wire } from '../../core/http/api-types';
import { addDays, daysBetween } from '../../core/i18n/dates';

/** A bar of one place, in columns of the grid: 1 is the first day. */
export interface Bar {
  stayId: string;
  code: string;
  state: Wire['TimelineStayView']['state'];
  start: number;
  end: number;
  /** First column that is only planned; `end` when all of it has been. */
  planned: number;
  /** The planned end has passed and they are still here. */
  late: boolean;
}

export const daysFrom = (from: string, days: number): string[] =>
  Array.from({ length: days }, (_, i) => addDays(from, i));

/** Columns of the grid from one day to another, cut to the days shown; null when none is. */
function columns(
  { from, days }: Pick<Wire['TimelineView'], 'from' | 'days'>,
  start: string,
  until: string,
): { start: number; end: number } | null {
  const column = (day: string): number => Math.min(days, Math.max(0, daysBetween(from, day))) + 1;
  const cut = { start: column(start), end: column(until) };
  return cut.end > cut.start ? cut : null;
}

/** Bars by place, cut to the days shown. Whoever is here is drawn until the planned end, at least until tonight. */
export function barsOf(view: Wire['TimelineView'], today: string): Map<string, Bar[]> {
  const rows = new Map<string, Bar[]>();
  const tomorrow = addDays(today, 1);
  for (const { placeId, stayId, code, state, from, to, plannedEnd } of view.bars) {
    const until = to ?? (plannedEnd > tomorrow ? plannedEnd : tomorrow);
    const cut = columns(view, from, until === from ? addDays(from, 1) : until);
    if (!cut) continue;
    const slept = to === null ? (columns(view, from, tomorrow)?.end ?? cut.start) : cut.end;
    const planned = Math.min(cut.end, slept);
    const late = to === null && plannedEnd < today;
    rows.set(placeId, [...(rows.get(placeId) ?? []), { stayId, code, state, ...cut, planned, late }]);
  }
  return rows;
}

/** Nights on which a room is closed, in columns of the grid. */
export interface ClosedNights {
  start: number;
  end: number;
  closure: Wire['ClosedRoomView'];
}

/** Closed nights by room, cut to the days shown. */
export function closedNightsOf(view: Wire['TimelineView']): Map<string, ClosedNights[]> {
  const rows = new Map<string, ClosedNights[]>();
  for (const closure of view.closures) {
    const cut = columns(view, closure.from, closure.to ?? addDays(view.from, view.days));
    if (cut) rows.set(closure.roomId, [...(rows.get(closure.roomId) ?? []), { ...cut, closure }]);
  }
  return rows;
}

/** Whether somebody plans to sleep in a room while it is closed. */
export const isCrossed = (
  { start, end }: Pick<Bar, 'start' | 'end'>,
  closed: readonly Pick<ClosedNights, 'start' | 'end'>[] = [],
): boolean => closed.some(nights => nights.start < end && nights.end > start);
