import type pg from 'pg';
import { Client } from '../stage/client.ts';

export const PLACES = 60;
/** Beds per room, 60 in all. No isolation room and no cots: those are not given to just anybody. */
const ROOMS = [4, 4, 4, 2, 2, 6, 6, 4, 4, 3, 5, 4, 4, 4, 4];
/** Boys share rooms with strangers until they are men, so that every free place can be given to anybody who asks. */
const RULES = {
  ...{ defaultNights: 14, holdMinutes: 90, boysApartFrom: 18, cotUnder: 3, sharedBedUnder: 4 },
  ...{ smallUnder: 7, sharedRooms: true, backDays: 7 },
};
const FAMILIES = 40;
const SINGLES = 24;

export interface Household {
  id: string;
  /** People in it: the woman, and two children or none. */
  people: string[];
}

/** Draws the house through the API, as its manager does. */
export async function drawHouse(manager: Client): Promise<void> {
  const { id } = await manager.must<{ id: string }>('POST', 'shelter/houses', {
    name: 'Дом на 60 мест',
  });
  const validFrom = new Date().toLocaleDateString('sv', { timeZone: 'Asia/Bishkek' });
  await manager.must('POST', `shelter/houses/${id}/rules`, { ...RULES, validFrom }, 1);
  for (const [i, beds] of ROOMS.entries()) {
    const room = {
      number: i + 1,
      kind: 'family',
      floor: 1,
      accessible: i === 0,
      beds,
      cots: 0,
      shared: 0,
    };
    await manager.must('POST', `shelter/houses/${id}/rooms`, room);
  }
}

/**
 * 40 families of three and 24 women alone, 144 people: more than enough to fill the house, whoever comes first.
 * Whatever is left over once families no longer fit, the women alone fill.
 */
export async function askers(owner: pg.Client): Promise<Household[]> {
  const all = await households(owner);
  const families = all.filter(({ people }) => people.length === 3).slice(0, FAMILIES);
  const singles = all.filter(({ people }) => people.length === 1).slice(0, SINGLES);
  if (families.length < FAMILIES || singles.length < SINGLES)
    throw new Error('too few households were seeded');
  return [...families, ...singles];
}

/** Women alone and with two children. */
export async function households(owner: pg.Client): Promise<Household[]> {
  const { rows } = await owner.query<Household>(
    `SELECT m.household_id AS id, array_agg(m.person_id::text ORDER BY m.person_id) AS people
     FROM household_member m JOIN person p ON p.id = m.person_id GROUP BY m.household_id
     HAVING count(*) IN (1, 3) AND bool_and(p.sex = 'female' OR p.age_band IN ('0-6', '7-13', '14-17'))
     ORDER BY m.household_id`,
  );
  return rows;
}

/** Sends everybody home, as if nobody had ever come. Not TRUNCATE: no house makes every connection forget its plans. */
export async function emptyHouse(owner: pg.Client): Promise<void> {
  await owner.query('WITH beds AS (DELETE FROM bed_stay) DELETE FROM stay');
}
