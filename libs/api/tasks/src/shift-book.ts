import { Injectable } from '@nestjs/common';
import type { Permission, ShiftEventKind } from '@baanek/contracts';
import type { Principal } from '@baanek/kernel';
import { PermittedSources } from './permitted-sources';

/** Who looks, and since when. */
export interface ShiftLook {
  readonly by: Principal;
  readonly since: Date;
  readonly now: Date;
}

/** Something that happened in a shift, as a link to where it is kept: a code, never words of it. */
export interface ShiftEvent {
  kind: ShiftEventKind;
  /** The record that the link leads to. */
  id: string;
  /** The code of whom it is about; null where there is none. */
  about: string | null;
  at: Date;
}
export type ShiftSource = (look: ShiftLook) => Promise<readonly ShiftEvent[]>;

/** How many events of one source are told; it asks its database for one more, which says that there are more. */
const MOST_EVENTS = 30;
/** The limit of a source's statement. */
export const EVENTS_READ = MOST_EVENTS + 1;

/** Where each domain says what happened in it during a shift, and who may be told. The book knows none of them. */
@Injectable()
export class ShiftBook {
  private readonly sources = new PermittedSources<ShiftLook, readonly ShiftEvent[]>();

  /** Called by each domain as it loads; the source is asked for those who hold the permission, and for nobody else. */
  add(permission: Permission, source: ShiftSource): void {
    this.sources.add(permission, source);
  }

  /** What every source has for who looks, the latest first; `more` where one of them had more than it tells. */
  async read(look: ShiftLook): Promise<{ events: ShiftEvent[]; more: boolean }> {
    const found = await this.sources.read(look.by.roles, look);
    return {
      events: found
        .flatMap(some => some.slice(0, MOST_EVENTS))
        .toSorted((a, b) => b.at.getTime() - a.at.getTime() || a.id.localeCompare(b.id)),
      more: found.some(some => some.length > MOST_EVENTS),
    };
  }
}
