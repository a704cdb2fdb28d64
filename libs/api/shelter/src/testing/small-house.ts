import type { Principal } from '@baanek/kernel';
import type { TestDomain } from '@baanek/kernel/testing';
import { Registration } from '@baanek/registry';
import { HouseSetUp } from '../house/house-set-up.service';
import { RoomSetUp } from '../house/room-set-up.service';
import { Admission } from '../stays/admission.service';
import type { Admitted, HoldPlaces } from '../stays/stay.dto';
import { StayChanges } from '../stays/stay-changes.service';

const WOMAN = {
  sex: 'female',
  oblast: 'chui',
  language: 'ky',
  interpreter: false,
  wheelchair: false,
} as const;

/** A centre of its own with one house, at noon of Monday, 23 November 2026. */
export class SmallHouse {
  private constructor(
    readonly domain: TestDomain,
    readonly centreId: string,
    readonly manager: Principal,
    readonly director: Principal,
    readonly intake: Principal,
    readonly id: string,
    readonly rooms: readonly string[],
  ) {}

  /** Family rooms with so many beds. */
  static async build(domain: TestDomain, ...beds: number[]): Promise<SmallHouse> {
    domain.clock.set('2026-11-23T06:00:00Z');
    const centre = await domain.centre();
    const [manager, director, intake] = [
      await domain.staff(centre, 'shelter'),
      await domain.staff(centre, 'director'),
      await domain.staff(centre, 'intake'),
    ];
    const [house, rooms] = await domain.as(manager, async () => {
      const { id } = await domain.get(HouseSetUp).addHouse(manager, { name: 'Дом' });
      const made = [];
      for (const [i, count] of beds.entries()) {
        const room = { number: i + 1, kind: 'family', floor: 1, accessible: true } as const;
        const furniture = { beds: count, cots: 0, shared: 0 };
        made.push((await domain.get(RoomSetUp).addRoom(manager, id, { ...room, ...furniture })).id);
      }
      return [id, made] as const;
    });
    return new SmallHouse(domain, centre, manager, director, intake, house, rooms);
  }

  /** The house, its rules and its beds, as if it had been drawn on an earlier day. */
  async standSince(day: string): Promise<void> {
    await this.domain.owner(`UPDATE place SET since = $2 WHERE centre_id = $1`, [this.centreId, day]);
    await this.domain.owner(`UPDATE house_rules SET valid_from = $2 WHERE centre_id = $1`, [
      this.centreId,
      day,
    ]);
  }

  /** Does something as the manager. */
  do<T>(work: () => Promise<T>): Promise<T> {
    return this.domain.as(this.manager, work);
  }

  /** A woman with so many girls of seven; answers the household. */
  family(girls = 0): Promise<string> {
    const members = Array.from({ length: girls }, () => ({
      ...WOMAN,
      birth: { age: 7 },
      part: 'child' as const,
    }));
    return this.domain.as(this.intake, async () => {
      const woman = { ...WOMAN, birth: { age: 30 }, members };
      return (await this.domain.get(Registration).register(this.intake, woman)).householdId;
    });
  }

  admit(householdId: string, more: Partial<Parameters<Admission['admit']>[1]> = {}): Promise<Admitted> {
    return this.do(() => this.domain.get(Admission).admit(this.manager, { householdId, ...more }));
  }

  hold(householdId: string, more: Partial<HoldPlaces> = {}): Promise<Admitted> {
    return this.do(() => this.domain.get(Admission).hold(this.manager, { householdId, ...more }));
  }

  checkOut(stay: { id: string; version: number }): Promise<{ version: number }> {
    const left = { destination: 'home', goods: 'returned' } as const;
    return this.do(() => this.domain.get(StayChanges).checkOut(stay.id, stay.version, left));
  }

  /** Places that stand in a room, in their order. */
  async places(room: number): Promise<string[]> {
    const rows = await this.domain.owner<{ id: string }>(
      `SELECT id FROM place WHERE room_id = $1 AND retired_on IS NULL ORDER BY number`,
      [this.rooms[room]],
    );
    return rows.map(({ id }) => id);
  }

  /** Members, the head first, on these places. */
  async on(householdId: string, places: readonly string[]): Promise<{ personId: string; placeId: string }[]> {
    const people = await this.people(householdId);
    return people.map((personId, i) => ({ personId, placeId: places[i] ?? '' }));
  }

  async people(householdId: string): Promise<string[]> {
    const rows = await this.domain.owner<{ id: string }>(
      `SELECT person_id AS id FROM household_member WHERE household_id = $1 AND left_at IS NULL
       ORDER BY part = 'head' DESC, id`,
      [householdId],
    );
    return rows.map(({ id }) => id);
  }

  /** One field of the row of a stay. */
  async stay(id: string): Promise<{ state: string; version: number; plannedEnd: string }> {
    const [row] = await this.domain.owner<{ state: string; version: number; plannedEnd: string }>(
      `SELECT state, version, to_char(planned_end, 'YYYY-MM-DD') AS "plannedEnd" FROM stay WHERE id = $1`,
      [id],
    );
    if (!row) throw new Error('no such stay');
    return row;
  }
}
