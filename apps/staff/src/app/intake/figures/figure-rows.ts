import { AGE_BANDS } from '@baanek/contracts';
import type { Wire } from '../../core/http/api-types';
import type { FigureRow } from './figure-table';

type Counts = readonly Wire['FigureCount'][];

/** Rows in the order the server counted them: the most first. */
export const asCounted = (counts: Counts, label: (value: string) => string): FigureRow[] =>
  counts.map(({ value, n }) => ({ label: label(value), n }));

/** Rows in a given order; 0 where nothing was counted. */
export function inOrder(
  counts: Counts,
  order: readonly string[],
  label: (value: string) => string,
): FigureRow[] {
  const found = new Map(counts.map(({ value, n }) => [value, n]));
  return order.map(value => ({ label: label(value), n: found.get(value) ?? 0 }));
}

export const HOURS = Array.from({ length: 24 }, (_, hour) => String(hour));
export const WEEKDAYS = ['1', '2', '3', '4', '5', '6', '7'];
export const AGES: readonly string[] = AGE_BANDS;

/** `9:00–10:00`, in every language. */
export const hourLabel = (hour: string): string => `${hour}:00–${Number(hour) + 1}:00`;

/** A named period, with its days as the address keeps them. */
export interface Period {
  key: string;
  from: string;
  to: string;
}

/** This and the last month, this and the last year, relative to a day. */
export function periodsAt(today: string): Period[] {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  const day = (y: number, m: number, d: number): string =>
    new Date(Date.UTC(y, m - 1, d)).toISOString().slice(0, 10);
  return [
    { key: 'month', from: day(year, month, 1), to: day(year, month + 1, 0) },
    { key: 'lastMonth', from: day(year, month - 1, 1), to: day(year, month, 0) },
    { key: 'year', from: day(year, 1, 1), to: day(year, 12, 31) },
    { key: 'lastYear', from: day(year - 1, 1, 1), to: day(year - 1, 12, 31) },
  ];
}
