import type { Wire } from '../../core/http/api-types';
import { addDays } from '../../core/i18n/dates';

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

const between = (from: string, day: string): number =>
  Math.round((Date.parse(`${day}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);

/** Bars by place, cut to the days shown. Whoever is here is drawn until the planned end, at least until tonight. */
export function barsOf({ from, days, bars }: Wire['TimelineView'], today: string): Map<string, Bar[]> {
  const rows = new Map<string, Bar[]>();
  for (const { placeId, stayId, code, state, from: start, to, plannedEnd } of bars) {
    const tomorrow = addDays(today, 1);
    const until = to ?? (plannedEnd > tomorrow ? plannedEnd : tomorrow);
    const column = (day: string): number => Math.min(days, Math.max(0, between(from, day))) + 1;
    const [first, last] = [column(start), column(until === start ? addDays(start, 1) : until)];
    if (last <= first) continue;
    const planned = to === null ? Math.min(last, Math.max(first, column(tomorrow))) : last;
    const bar = {
      stayId,
      code,
      state,
      start: first,
      end: last,
      planned,
      late: to === null && plannedEnd < today,
    };
    rows.set(placeId, [...(rows.get(placeId) ?? []), bar]);
  }
  return rows;
}
