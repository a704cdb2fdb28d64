import type pg from 'pg';
import { Client } from '../stage/client.ts';

export const PLACES = 60;
/** Beds per room, 60 in all. No isolation room and no cots: those are not given to just anybody. */
const ROOMS = [4, 4, 4, 2, 2, 6, 6, 4, 4, 3, 5, 4, 4, 4, 4];
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
  const { rows } = await owner.query<Household>(
    `SELECT household_id AS id, array_agg(person_id::text ORDER BY person_id) AS people
     FROM household_member GROUP BY household_id HAVING count(*) IN (1, 3) ORDER BY household_id`,
  );
  const families = rows.filter(({ people }) => people.length === 3).slice(0, FAMILIES);
  const singles = rows.filter(({ people }) => people.length === 1).slice(0, SINGLES);
  if (families.length < FAMILIES || singles.length < SINGLES)
    throw new Error('too few households were seeded');
  return [...families, ...singles];
}

/** Sends everybody home, as if nobody had ever come. */
export async function emptyHouse(owner: pg.Client): Promise<void> {
  await owner.query('TRUNCATE bed_stay, stay CASCADE');
}
