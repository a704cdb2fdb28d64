import { Injectable } from '@nestjs/common';
import type { PlaceKind, RoomKind, Sex } from '@baanek/contracts';
import { Clock, Database } from '@baanek/kernel';
import { Persons, PERSON_SHAPES } from '@baanek/registry';
import { type ClosureRow, CLOSURE_ROWS, DOOR_ROWS } from '../house/room-rows';
import { groupBy } from '../placement/model/group-by';
import type { HouseRules, PlacementQuestion, Resident, RoomShape } from '../placement/placement.types';

interface PlaceRow {
  roomId: string;
  houseId: string;
  roomKind: RoomKind;
  floor: number;
  stepFree: boolean;
  id: string;
  kind: PlaceKind;
  besideId: string | null;
}

interface BedRow {
  stayId: string;
  householdId: string | null;
  bedId: string;
  personId: string | null;
  placeId: string;
  sex: Sex;
  wheelchair: boolean;
  personVersion: number;
  kept: boolean;
  shapeSex: string | null;
  shapeAge: number | null;
  until: string | null;
  movable: boolean;
}

/** The rules in force in a house on a day. */
export type RulesInForce = HouseRules & { defaultNights: number; holdMinutes: number; backDays: number };

/** Everything of a question but the household that asks. */
export type HouseNow = Pick<PlacementQuestion, 'rooms' | 'residents'> & {
  rules: Record<string, RulesInForce>;
  /** Opaque groups by household, of which no two are put together. */
  apart: ReadonlyMap<string, readonly string[]>;
};

/** The house and who is in it, as the placement engine is told: what people are, not who they are. */
@Injectable()
export class HouseReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly persons: Persons,
  ) {}

  /**
   * Locks every house of the centre in a fixed order, so that decisions on places are taken one after another, and
   * lets holds lapse whose time is over. What is asked right after it goes out in the same trip and sees what was
   * committed while it waited.
   */
  async lock(): Promise<void> {
    this.database.releaseLocksEarly();
    await Promise.all([
      this.database.prepared<{ id: string }>(`SELECT id FROM house ORDER BY id FOR NO KEY UPDATE`),
      this.database.prepared(
        `UPDATE stay SET state = 'lapsed', version = version + 1 WHERE state = 'held' AND hold_until <= $1`,
        [this.clock.now()],
      ),
    ]);
  }

  /** Rules by house on a day. */
  async rules(day: string): Promise<Record<string, RulesInForce>> {
    const rows = await this.database.prepared<RulesInForce & { houseId: string }>(
      `SELECT DISTINCT ON (house_id) house_id AS "houseId", boys_apart_from AS "boysApartFrom", cot_under AS "cotUnder",
              shared_bed_under AS "sharedBedUnder", small_under AS "smallUnder", shared_rooms AS "sharedRooms",
              default_nights AS "defaultNights", hold_minutes AS "holdMinutes", back_days AS "backDays"
       FROM house_rules WHERE valid_from <= $1::date ORDER BY house_id, valid_from DESC, set_at DESC`,
      [day],
    );
    return Object.fromEntries(rows.map(({ houseId, ...rules }) => [houseId, rules]));
  }

  /**
   * Everything but the household that asks. It may be asked while a lock is waited for: whoever left meanwhile is not
   * counted, though the time it asks with is that of before.
   */
  async read(from: string): Promise<HouseNow> {
    const apart = this.apart();
    const [rules, rooms, residents] = await Promise.all([
      this.rules(from),
      this.rooms(),
      this.residents(apart),
    ]);
    return { rules, rooms, residents, apart: await apart };
  }

  private async rooms(): Promise<RoomShape[]> {
    const [places, doors, closures] = await Promise.all([
      this.database.prepared<PlaceRow>(
        `SELECT r.id AS "roomId", r.house_id AS "houseId", r.kind AS "roomKind", r.floor, r.accessible AS "stepFree",
                p.id, p.kind, p.beside_id AS "besideId"
         FROM room r JOIN place p ON p.room_id = r.id AND p.retired_on IS NULL ORDER BY r.house_id, r.number, p.number`,
      ),
      this.database.prepared<{ roomId: string; to: string }>(DOOR_ROWS),
      this.database.prepared<ClosureRow>(CLOSURE_ROWS, [this.clock.today()]),
    ]);
    // grouped once: everybody waits while this counts
    const [doorsOf, closuresOf] = [
      groupBy(doors, ({ roomId }) => roomId),
      groupBy(closures, ({ roomId }) => roomId),
    ];
    return [...groupBy(places, ({ roomId }) => roomId)].flatMap(([id, standing]) => {
      const [place] = standing;
      if (!place) return [];
      const { houseId, roomKind: kind, floor, stepFree } = place;
      const adjoining = (doorsOf.get(id) ?? []).map(({ to }) => to);
      const closed = closuresOf.get(id) ?? [];
      return { id, houseId, kind, floor, stepFree, adjoining, closed, places: standing };
    });
  }

  private async residents(groups: Promise<HouseNow['apart']>): Promise<Resident[]> {
    const today = this.clock.today();
    const [beds, apart] = await Promise.all([
      this.database.prepared<BedRow>(
        `SELECT s.id AS "stayId", s.household_id AS "householdId", b.id AS "bedId", b.person_id AS "personId",
              b.place_id AS "placeId",
              p.sex, p.wheelchair, p.version AS "personVersion", coalesce(p.kept, false) AS kept,
              b.shape_sex AS "shapeSex", b.shape_age AS "shapeAge", CASE WHEN s.planned_end > $2::date THEN to_char(s.planned_end, 'YYYY-MM-DD') END AS until,
              s.state = 'active' AS movable
       FROM bed_stay b JOIN stay s ON s.id = b.stay_id LEFT JOIN ${PERSON_SHAPES} p ON p.id = b.person_id
       WHERE b.voided_at IS NULL AND b.during && tstzrange($1, NULL) AND (upper_inf(b.during) OR s.state = 'held') ORDER BY s.id, b.id`,
        [this.clock.now(), today],
      ),
      groups,
    ]);
    const known = await this.persons.shapes(
      beds.flatMap(({ personId, personVersion: version, ...bed }) =>
        personId === null ? [] : { ...bed, id: personId, version },
      ),
    );
    const residents = new Map<string, Resident & { guests: Resident['guests'][number][] }>();
    for (const bed of beds) {
      const { stayId, householdId, bedId, personId, placeId, until, movable } = bed;
      const key = householdId ?? stayId;
      const resident = residents.get(key) ?? {
        householdId: key,
        guests: [],
        until,
        apart: apart.get(key) ?? [],
        movable,
      };
      residents.set(key, resident);
      const shape = { sex: bed.shapeSex ?? '', age: bed.shapeAge, wheelchair: false };
      const line = personId === null ? shape : known.get(personId);
      resident.guests.push({ ...guestOf(line), id: personId ?? bedId, placeId });
    }
    return [...residents.values()];
  }

  /** Opaque groups by household; by the one a stay began with, too, when it was joined into another since. */
  async apart(): Promise<Map<string, string[]>> {
    const rows = await this.database.prepared<{ id: string; householdId: string }>(
      `WITH kept AS MATERIALIZED (
         SELECT a.id, household_head(h) AS head FROM apart a, unnest(ARRAY[a.first_id, a.second_id]) AS h
         WHERE a.ended_at IS NULL)
       SELECT id, head AS "householdId" FROM kept
       UNION SELECT k.id, s.household_id FROM kept k
       JOIN stay s ON s.voided_at IS NULL AND s.state IN ('held', 'active') AND household_head(s.household_id) = k.head`,
    );
    const groups = new Map<string, string[]>();
    for (const { id, householdId } of rows) groups.set(householdId, [...(groups.get(householdId) ?? []), id]);
    return groups;
  }
}

/** What somebody is; unknown where the file does not tell. */
export function guestOf(
  line: { sex: string; age: number | null; wheelchair: boolean } | undefined,
): Omit<Resident['guests'][number], 'id' | 'placeId'> {
  const sex = line?.sex === 'female' || line?.sex === 'male' ? line.sex : null;
  return { sex, age: line?.age ?? null, stepFree: line?.wheelchair ?? false };
}
