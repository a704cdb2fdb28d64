import { Injectable } from '@nestjs/common';

/** Minutes Asia/Bishkek is ahead of UTC, all year: no summer time since 2005 (tz database). */
const OFFSET_MINUTES = 360;

/** The only source of "now" in the domains; tests replace it. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }

  /** Today in Asia/Bishkek as `yyyy-mm-dd`. */
  today(): string {
    return localDate(this.now());
  }
}

/** Calendar date of an instant in Asia/Bishkek, `yyyy-mm-dd`. */
export function localDate(at: Date): string {
  return new Date(at.getTime() + OFFSET_MINUTES * 60_000).toISOString().slice(0, 10);
}

/** Instant at which a local day begins. */
export function startOfDay(date: string): Date {
  return new Date(Date.parse(`${date}T00:00:00Z`) - OFFSET_MINUTES * 60_000);
}

/** A local date moved by whole days. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
