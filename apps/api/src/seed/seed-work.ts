import { Database } from '@baanek/kernel';
import { HouseSetUp, RoomSetUp } from '@baanek/shelter';
import type { INestApplicationContext } from '@nestjs/common';
import type pg from 'pg';
import type { SeedCentre } from './seed-centres';

/** A day that does not move, so that the same seed makes the same work for ever. */
const LAST = '2026-10-31';
/** Days of the past over which the work is spread. */
const DAYS = 2_400;
const ROOMS = 15;
const BEDS = 4;

/** Everybody who came as the head of a family, with a number that stays; `$1` is the centre. */
const HEADS = `SELECT person_id, household_id, row_number() OVER (ORDER BY person_id) - 1 AS place
  FROM household_member WHERE centre_id = $1 AND part = 'head'`;
/** `$2` numbers, and whose turn each is: numbers that the join can look up, for there are many of both. */
const NUMBERS = `SELECT g AS n, c.heads, g % c.heads AS turn FROM generate_series(0, $2::int - 1) AS g, (SELECT count(*) AS heads FROM h) AS c`;
const STAFF = `(SELECT id FROM staff WHERE centre_id = $1 AND login = $4 || '.%s')`;

const staff = (role: string): string => STAFF.replace('%s', role);

/** An id that follows from a text, in the form of one that is drawn. */
const idOf = (text: string): string =>
  `overlay(overlay(md5(${text}) PLACING '4' FROM 13) PLACING 'a' FROM 17)::uuid`;

/** Opens so many cases in a centre, one open a person at most, each with her counsellor and who took her in. */
export async function seedCases(
  owner: pg.Client,
  { code, intake }: SeedCentre,
  count: number,
  seed: number,
): Promise<void> {
  const values = [intake.centreId, count, seed, code];
  const numbered = `WITH h AS (${HEADS}), n AS (${NUMBERS}),
    one AS (SELECT ${idOf(`'case ' || $3::text || $4::text || n`)} AS id, n, h.person_id,
              n < n.heads AND ('x' || substr(md5($3::text || n), 1, 4))::bit(16)::int % 10 < 6 AS open,
              $5::date - ('x' || substr(md5(n || ' ' || $3::text), 1, 6))::bit(24)::int % ${DAYS} AS day
            FROM n JOIN h ON h.place = n.turn)`;
  await owner.query(
    `${numbered} INSERT INTO client_case (id, centre_id, person_id, kind, state, opened_at, opened_by)
     SELECT id, $1, person_id, 'survivor', CASE WHEN open THEN 'open' ELSE 'closed' END,
            (day + time '04:00') AT TIME ZONE 'UTC', ${staff('intake')} FROM one`,
    [...values, LAST],
  );
  await owner.query(
    `${numbered} INSERT INTO case_change (id, centre_id, case_id, at, staff_id, state, reason)
     SELECT ${idOf('s.state || id')}, $1, id, ((day + s.later) + time '04:00') AT TIME ZONE 'UTC', ${staff('intake')}, s.state, s.reason
     FROM one JOIN (VALUES ('open', 0, NULL), ('closed', 40, 'goals_met')) AS s (state, later, reason) ON s.state = 'open' OR NOT one.open`,
    [...values, LAST],
  );
  await owner.query(
    `${numbered} INSERT INTO case_worker (id, centre_id, case_id, staff_id, part, assigned_at, assigned_by)
     SELECT ${idOf('w.part || id')}, $1, id, w.staff_id, w.part, (day + time '04:00') AT TIME ZONE 'UTC', ${staff('intake')}
     FROM one JOIN (VALUES ('counsellor', ${staff('counsellor')}), ('coordinator', ${staff('intake')})) AS w (part, staff_id)
       ON one.n % 25 <> 0`,
    [...values, LAST],
  );
}

/** Draws a house in a centre and lets so many women have slept in it, one after the other on each of its beds. */
export async function seedStays(
  app: INestApplicationContext,
  owner: pg.Client,
  centre: SeedCentre,
  count: number,
  seed: number,
): Promise<void> {
  const { shelter } = centre;
  await app.get(Database).transaction(shelter, async () => {
    const { id } = await app.get(HouseSetUp, { strict: false }).addHouse(shelter, { name: 'Дом' });
    const rooms = app.get(RoomSetUp, { strict: false });
    for (let number = 1; number <= ROOMS; number++) {
      const room = { number, kind: 'women', floor: 1, accessible: number === 1 } as const;
      await rooms.addRoom(shelter, id, { ...room, beds: BEDS, cots: 0, shared: 0 });
    }
  });
  const began = `$5::date - ${DAYS}`; // beds and rules are as old as the first night
  await owner.query(`UPDATE place SET since = $2::date - ${DAYS} WHERE centre_id = $1`, [
    shelter.centreId,
    LAST,
  ]);
  await owner.query(`UPDATE house_rules SET valid_from = $2::date - ${DAYS} WHERE centre_id = $1`, [
    shelter.centreId,
    LAST,
  ]);
  const turns = Math.ceil(count / (ROOMS * BEDS));
  const nights = Math.max(1, Math.floor(DAYS / Math.max(turns, 1)));
  const numbered = `WITH h AS (${HEADS}),
    n AS (${NUMBERS}), p AS (SELECT b.id, row_number() OVER (ORDER BY r.number, b.number) - 1 AS place FROM place b JOIN room r ON r.id = b.room_id
          WHERE b.centre_id = $1),
    one AS (SELECT ${idOf(`'stay ' || $3::text || $4::text || n`)} AS id, h.person_id, h.household_id, p.id AS place_id,
              ((${began} + (n / ${ROOMS * BEDS}) * ${nights}) + time '09:00') AT TIME ZONE 'UTC' AS came
            FROM n JOIN h ON h.place = n.turn
            JOIN p ON p.place = n % ${ROOMS * BEDS} AND p.place < n.heads)`; // nobody sleeps in two beds
  const left = `came + interval '${nights * 24 - 3} hours'`;
  const values = [shelter.centreId, count, seed, centre.code, LAST];
  await owner.query(
    `${numbered} INSERT INTO stay (id, centre_id, household_id, state, admitted_at, admitted_by, planned_end, ended_at,
                                   end_recorded_at, destination, goods)
     SELECT id, $1, household_id, 'ended', came, ${staff('shelter')}, (${left})::date, ${left}, ${left}, 'home', 'returned' FROM one`,
    values,
  );
  await owner.query(
    `${numbered} INSERT INTO bed_stay (id, centre_id, stay_id, person_id, place_id, during)
     SELECT ${idOf(`'bed ' || id`)}, $1, id, person_id, place_id, tstzrange(came, ${left}) FROM one`,
    values,
  );
}
