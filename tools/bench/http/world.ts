import pg from 'pg';
import { drawHouse } from '../place-race/house.ts';
import { Client } from '../stage/client.ts';
import { type Addresses, PASSWORD, type Stage } from '../stage/stage.ts';

/** One request of a route; a write is new each time. */
export interface Ask {
  method: 'GET' | 'POST';
  path: string;
  body?: object;
}

/** The four routes, each with the requests that go round. */
export interface Routes {
  board: Ask[];
  case: Ask[];
  search: Ask[];
  appeal: Ask[];
}

const GUESTS = 14;
const WAITING = 4;
const CASES = 40;
const NAMES = 40;

interface Person {
  names: { surname: string; given: string } | null;
  birthYear: number | null;
}

/** Half fills the house, lets a few wait, opens cases, and reads some names to search for; all through the API. */
export async function prepare(
  stage: Stage,
  addresses: Addresses,
  intake: Client,
  port: number,
): Promise<Routes> {
  const manager = await new Client(port).signIn('seed1.shelter', PASSWORD);
  stage.onEnd(() => {
    manager.close();
  });
  const households = await householdsOf(addresses);
  await drawHouse(manager);
  for (const { id } of households.slice(0, GUESTS))
    await manager.must('POST', 'shelter/stays', { householdId: id });
  const neededOn = new Date().toISOString().slice(0, 10);
  for (const { id } of households.slice(GUESTS, GUESTS + WAITING))
    await intake.must('POST', 'shelter/requests', { householdId: id, neededOn });
  const cases: Ask[] = [];
  for (const { head } of households.slice(0, CASES)) {
    const opened = await intake.must<{ id: string }>('POST', 'cases', { personId: head, kind: 'survivor' });
    cases.push({ method: 'GET', path: `cases/${opened.id}` });
  }
  const search: Ask[] = [];
  for (const { head } of households.slice(0, NAMES)) {
    const { names, birthYear } = await intake.must<Person>('GET', `persons/${head}`);
    if (!names) continue;
    const text = `${names.given} ${names.surname} ${birthYear ?? ''}`.trim();
    search.push({ method: 'POST', path: 'persons/search', body: { purpose: 'return_visit', text } });
  }
  const appeal = households.slice(0, NAMES).map(({ head }) => logAppeal(head));
  return { board: [{ method: 'GET', path: 'shelter/board' }], case: cases, search, appeal };
}

/** Families of one centre, larger ones first. */
async function householdsOf({ owner }: Addresses): Promise<{ id: string; head: string }[]> {
  const client = await new pg.Client({ connectionString: owner }).connect();
  const { rows } = await client.query<{ id: string; head: string }>(
    `SELECT m.household_id AS id, max(m.person_id::text) FILTER (WHERE m.part = 'head') AS head
     FROM household_member m JOIN centre c ON c.id = m.centre_id WHERE c.code = 'seed1'
     GROUP BY m.household_id HAVING count(*) BETWEEN 2 AND 3 ORDER BY m.household_id LIMIT 60`,
  );
  await client.end();
  return rows;
}

const logAppeal = (personId: string): Ask => ({
  method: 'POST',
  path: 'appeals',
  body: {
    happenedAt: new Date(Date.now() - 3_600_000).toISOString(),
    channel: 'phone',
    sex: 'female',
    ageBand: '25-34',
    violence: ['physical', 'psychological'],
    relation: 'spouse',
    oblast: 'chui',
    language: 'ky',
    children: 2,
    services: ['legal'],
    outcome: 'advised',
    reason: 'Угрозы после развода.',
    advice: 'Рассказали о защитном предписании.',
    personId,
  },
});
