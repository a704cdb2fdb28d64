import { Injectable } from '@nestjs/common';
import type { Sex } from '@baanek/contracts';
import { addDays, Clock, Database, type FieldFault, localDate, Refusal } from '@baanek/kernel';
import { PERSON_SHAPES, Persons } from '@baanek/registry';
import { DOOR_ROWS } from '../house/room-rows';
import type { Resident, RoomShape, Violation } from '../placement/placement.types';
import { violations } from '../placement/violations';
import { guestOf, HouseReader } from '../planning/house-reader.service';
import type { AddedTime } from './bed-path.rules';

interface SleeperRow {
  stayId: string;
  personId: string;
  placeId: string;
  sex: Sex;
  wheelchair: boolean;
  version: number;
  kept: boolean;
}

/** What was broken then, as the refusal names it. Whose the place was, and whether it stood, is refused before. */
const RULES: Partial<Record<Violation['rule'], string>> = {
  isolation: 'isolationThen',
  women_only: 'womenOnlyThen',
  boys_apart: 'boysApartThen',
  kept_apart: 'keptApartThen',
  one_household: 'oneHouseholdThen',
  one_house: 'oneHouseThen',
  cot_age: 'cotAgeThen',
  shared_bed: 'sharedBedThen',
};

/**
 * Asks of nights that are past what is asked of coming ones: whether the people of a stay may have slept where it says,
 * with who slept there, at the age they had, under the rules of that day, and kept apart from whom they were then.
 */
@Injectable()
export class PastNights {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly persons: Persons,
    private readonly house: HouseReader,
  ) {}

  /** 409 `shelter.rule_broken_then`, with each rule and the first night on which it would be broken. */
  async refuseBroken(stayId: string, added: readonly AddedTime[], field: string): Promise<void> {
    const nights = nightsOf(added, this.clock.now());
    if (nights.length === 0) return;
    const rooms = await this.rooms();
    const faults = new Map<string, FieldFault>();
    for (const night of nights)
      for (const rule of await this.brokenOn(night, stayId, rooms))
        if (!faults.has(rule)) faults.set(rule, { field, rule, limit: night.split('-').reverse().join('.') });
    if (faults.size > 0) throw new Refusal('shelter.rule_broken_then', [...faults.values()]);
  }

  private async brokenOn(night: string, stayId: string, rooms: readonly RoomShape[]): Promise<string[]> {
    const [rules, rows, apart] = await Promise.all([
      this.house.rules(night),
      this.sleepers(night),
      this.apart(night),
    ]);
    const ages = await this.persons.agesOn(rows.map(row => ({ ...row, id: row.personId, day: night })));
    const residents = new Map<string, Resident & { guests: Resident['guests'][number][] }>();
    for (const { personId, placeId, stayId: of, ...row } of rows) {
      const kept = { until: null, movable: false, apart: apart.get(of) ?? [] };
      const resident = residents.get(of) ?? { ...kept, householdId: of, guests: [] };
      residents.set(of, resident);
      resident.guests.push({
        ...guestOf({ ...row, age: ages.get(personId) ?? null }),
        id: personId,
        placeId,
      });
    }
    const own = residents.get(stayId);
    if (!own) return [];
    const isolated = rooms.filter(({ kind }) => kind === 'isolation').flatMap(({ places }) => places);
    const isolation = own.guests.every(({ placeId }) => isolated.some(({ id }) => id === placeId));
    const broken = violations(
      {
        ...{ rules, rooms, from: night, to: addDays(night, 1) },
        residents: [...residents.values()].filter(one => one !== own),
        household: { guests: own.guests, apart: own.apart, quiet: false, isolation },
      },
      own.guests.map(({ id: guestId, placeId }) => ({ guestId, placeId })),
    );
    return [...new Set(broken.flatMap(({ rule }) => RULES[rule] ?? []))];
  }

  /** Everybody where they lay at midnight, of stays that count; whom places were only held for did not sleep there. */
  private sleepers(night: string): Promise<SleeperRow[]> {
    return this.database.sql<SleeperRow>(
      `SELECT s.id AS "stayId", b.person_id AS "personId", b.place_id AS "placeId", p.sex, p.wheelchair, p.version, p.kept
       FROM bed_stay b JOIN stay s ON s.id = b.stay_id JOIN ${PERSON_SHAPES} p ON p.id = b.person_id
       WHERE b.voided_at IS NULL AND NOT b.doubled AND s.voided_at IS NULL AND s.state IN ('active', 'ended')
         AND b.during @> (($1::date + 1)::timestamp AT TIME ZONE 'Asia/Bishkek') ORDER BY s.id, b.id`,
      [night],
    );
  }

  /** Opaque groups by stay, of which no two were to be put together in that night. */
  private async apart(night: string): Promise<Map<string, string[]>> {
    const rows = await this.database.sql<{ id: string; stayId: string }>(
      `WITH pair AS MATERIALIZED (
         SELECT a.id, household_head(h) AS head FROM apart a, unnest(ARRAY[a.first_id, a.second_id]) AS h
         WHERE tstzrange(a.since, a.ended_at) @> (($1::date + 1)::timestamp AT TIME ZONE 'Asia/Bishkek'))
       SELECT p.id, s.id AS "stayId" FROM pair p
       JOIN stay s ON s.voided_at IS NULL AND s.state IN ('active', 'ended') AND household_head(s.household_id) = p.head`,
      [night],
    );
    const groups = new Map<string, string[]>();
    for (const { id, stayId } of rows) groups.set(stayId, [...(groups.get(stayId) ?? []), id]);
    return groups;
  }

  /** Rooms with every place that ever stood in them: which did on which night is asked before. */
  private async rooms(): Promise<RoomShape[]> {
    const [places, doors] = await Promise.all([
      this.database.sql<
        Omit<RoomShape, 'adjoining' | 'closed' | 'places'> & { place: RoomShape['places'][number] }
      >(
        `SELECT r.id, r.house_id AS "houseId", r.kind, r.floor, r.accessible AS "stepFree",
                jsonb_build_object('id', p.id, 'kind', p.kind, 'besideId', p.beside_id) AS place
         FROM room r JOIN place p ON p.room_id = r.id`,
      ),
      this.database.sql<{ roomId: string; to: string }>(DOOR_ROWS),
    ]);
    const rooms = new Map<string, RoomShape & { places: RoomShape['places'][number][] }>();
    for (const { place, ...row } of places) {
      const adjoining = doors.filter(({ roomId }) => roomId === row.id).map(({ to }) => to);
      const room = rooms.get(row.id) ?? { ...row, adjoining, closed: [], places: [] };
      rooms.set(row.id, room);
      room.places.push(place);
    }
    return [...rooms.values()];
  }
}

/** The nights whose midnight falls into one of these times. */
function nightsOf(added: readonly AddedTime[], now: Date): string[] {
  const nights = new Set<string>();
  for (const { since, until } of added)
    for (let night = localDate(since); night < localDate(until ?? now); night = addDays(night, 1))
      nights.add(night);
  return [...nights].sort();
}
