import { Injectable } from '@nestjs/common';
import type { PlaceKind } from '@baanek/contracts';
import { Clock, Database, type Principal, Refusal, invalidField } from '@baanek/kernel';
import { In } from 'typeorm';
import { v7 as newId } from 'uuid';
import type { RoomFields } from './house.dto';
import { Place } from './room.entity';

type Furniture = Pick<RoomFields, 'beds' | 'cots' | 'shared'>;
type Standing = Pick<Place, 'id' | 'kind' | 'number' | 'besideId'> & { used: boolean };

/** The places that stand in a room. One that is taken out is kept for its past. */
@Injectable()
export class RoomPlaces {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** What stands in rooms that are drawn alike. */
  async furnishNew(
    by: Principal,
    roomIds: readonly string[],
    { beds, cots, shared }: Furniture,
  ): Promise<void> {
    sensible({ beds, cots, shared });
    const since = this.clock.today();
    const places = roomIds.flatMap(roomId => {
      let number = 0;
      const made = (kind: PlaceKind, besideId: string | null = null): Place => ({
        ...{ id: newId(), centreId: by.centreId, roomId, number: ++number, kind },
        ...{ besideId, since, retiredOn: null },
      });
      const standing = Array.from({ length: beds }, () => made('bed'));
      const small = Array.from({ length: cots }, () => made('cot'));
      return [...standing, ...small, ...standing.slice(0, shared).map(({ id }) => made('shared', id))];
    });
    await this.database.repository(Place).insert(places);
  }

  /** Brings in what is missing and takes out what is too much, free ones only. The house is locked by the caller. */
  async furnish(by: Principal, roomId: string, { beds, cots, shared }: Furniture): Promise<void> {
    sensible({ beds, cots, shared });
    const standing = await this.standing(roomId);
    const of = (kind: PlaceKind): Standing[] => standing.filter(place => place.kind === kind);
    const fewerShared = this.tooMany('shared', of('shared'), shared);
    const wide = new Set(
      of('shared').flatMap(place => (fewerShared.includes(place) ? [] : [place.besideId])),
    );
    // a bed stays as long as the half beside it does
    const narrow = of('bed').map(bed => ({ ...bed, used: bed.used || wide.has(bed.id) }));
    const surplus = [
      ...fewerShared,
      ...this.tooMany('beds', narrow, beds),
      ...this.tooMany('cots', of('cot'), cots),
    ];
    const gone = new Set(surplus.map(({ id }) => id));
    const today = this.clock.today();
    if (gone.size > 0)
      await this.database.repository(Place).update({ id: In([...gone]) }, { retiredOn: today });
    const [last] = await this.database.sql<{ number: number }>(
      `SELECT coalesce(max(number), 0)::int AS number FROM place WHERE room_id = $1`,
      [roomId],
    );
    let number = last?.number ?? 0;
    const made = (kind: PlaceKind, besideId: string | null = null): Place => ({
      id: newId(),
      centreId: by.centreId,
      roomId,
      number: ++number,
      kind,
      besideId,
      since: today,
      retiredOn: null,
    });
    const more = (kind: PlaceKind, wanted: number): Place[] =>
      Array.from({ length: Math.max(0, wanted - of(kind).length) }, () => made(kind));
    const [newBeds, newCots] = [more('bed', beds), more('cot', cots)];
    const kept = [...of('bed'), ...newBeds].filter(({ id }) => !gone.has(id) && !wide.has(id));
    const newShared = kept
      .slice(0, Math.max(0, shared - of('shared').length))
      .map(({ id }) => made('shared', id));
    await this.database.repository(Place).insert([...newBeds, ...newCots, ...newShared]);
  }

  private tooMany(field: string, standing: readonly Standing[], wanted: number): Standing[] {
    const free = standing.filter(({ used }) => !used);
    const surplus = Math.max(0, standing.length - wanted);
    if (surplus > free.length)
      throw new Refusal('shelter.places_in_use', [
        { field, rule: 'min', limit: standing.length - free.length },
      ]);
    return surplus === 0 ? [] : free.slice(-surplus);
  }

  private standing(roomId: string): Promise<Standing[]> {
    return this.database.sql<Standing>(
      `SELECT p.id, p.kind, p.number, p.beside_id AS "besideId",
              place_used(p.id, $2) AS used
       FROM place p WHERE p.room_id = $1 AND p.retired_on IS NULL ORDER BY p.number`,
      [roomId, this.clock.now()],
    );
  }
}

function sensible({ beds, cots, shared }: Furniture): void {
  if (beds + cots === 0) throw invalidField('beds', 'min', 1);
  if (shared > beds) throw invalidField('shared', 'max', beds);
}
