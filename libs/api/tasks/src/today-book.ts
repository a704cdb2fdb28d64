import { Injectable } from '@nestjs/common';
import type { Permission } from '@baanek/contracts';
import type { Principal } from '@baanek/kernel';
import { PermittedSources } from './permitted-sources';
import type { TodayLine, TodayNumber } from './today.dto';

/** Who looks, and at what time. */
export interface Look {
  readonly by: Principal;
  readonly now: Date;
  /** Today in Bishkek, `yyyy-mm-dd`. */
  readonly today: string;
  /** What happened after this is new to her. */
  readonly since: Date;
}

type Said = Pick<TodayLine, 'kind' | 'urgency'> &
  Partial<Omit<TodayLine, 'at' | 'putOff' | 'putOffRule' | 'putOffUntil'>>;
/** What a line says; all that is left out is null. */
export type Line = Said & { at?: Date | string | null };
/** A line as the database tells it, of something that happens at a moment, and of a day, `yyyy-mm-dd`. */
export type MomentLine = Said & { at: Date };
export type DayLine = Said & { at: string };

/** What a domain has for somebody: lines, and numbers to know at a glance. */
export interface Found {
  lines?: readonly Line[];
  figures?: readonly TodayNumber[];
}
export type TodaySource = (look: Look) => Promise<Found>;

/** How many lines of one kind and urgency are told at most, and as many of each colleague who is away. */
export const MOST_OF_A_KIND = 20;
/** How many a source asks its database for: some of them may be put off, or of a case that is not covered. */
export const MOST_READ = 100;

/** Where each domain says what waits in it, and who may be told. The book knows none of them. */
@Injectable()
export class TodayBook {
  private readonly sources = new PermittedSources<Look, Found>();

  /** Called by each domain as it loads; the source is asked for those who hold the permission, and for nobody else. */
  add(permission: Permission, source: TodaySource): void {
    this.sources.add(permission, source);
  }

  /** What every source has for who looks. */
  read(look: Look): Promise<Found[]> {
    return this.sources.read(look.by.roles, look);
  }
}
