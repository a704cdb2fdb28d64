import { type Centre, drawHouse, type Installation, openInstallation, type Wire } from '@baanek/e2e';
import pg from 'pg';

describe('boards that are open in many places', () => {
  let api: Installation;
  let centre: Centre;

  beforeAll(async () => {
    ({ api, centre } = await openInstallation());
    await drawHouse(centre);
  }, 120_000);
  afterAll(() => api.stop());

  it.each([
    ['board', 'shelter.board_read'],
    ['availability', 'shelter.outlook_read'],
  ])('share the reads of the %s, and each reader is in the trail', async (what, action) => {
    const { shelter, director } = centre.staff;
    const readers = [shelter, director, shelter, director].flatMap(who => Array<typeof who>(5).fill(who));
    // the first reads stand still until everybody has asked
    const holder = await new pg.Client({ connectionString: api.addresses.owner }).connect();
    await holder.query(`BEGIN; LOCK TABLE house IN ACCESS EXCLUSIVE MODE`);
    const asked = readers.map(who => who.ask('GET', `shelter/${what}`));
    for (const who of [shelter, director]) await who.must('GET', 'me'); // asked last, answered first
    await holder.query('COMMIT');
    await holder.end();
    const told = await Promise.all(asked);
    expect(new Set(told.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(told[0]?.status).toBe(200);
    const trail = await api.rows<{ staff: string; entries: number; reads: string[] }>(
      `SELECT staff_id AS staff, count(*)::int AS entries, array_agg(DISTINCT xmin::text) AS reads
       FROM audit_event WHERE action = $1 GROUP BY 1`,
      [action],
    );
    const { shelter: manager, director: head } = centre.staffIds;
    expect(trail.map(({ staff }) => staff).sort()).toEqual([manager, head].sort());
    expect(trail.map(({ entries }) => entries)).toEqual([1, 1]); // a view is written once in a quarter of an hour
    const [one = [], other = []] = trail.map(({ reads }) => reads);
    expect(one.filter(read => other.includes(read))).toEqual([]); // another role has reads of its own
  });

  it('show whoever asks after a change that change, however many ask', async () => {
    const { shelter } = centre.staff;
    const read = async (): Promise<Wire['HouseView'] | undefined> =>
      (await shelter.must<Wire['BoardView']>('GET', 'shelter/board')).houses[0];
    for (let n = 1; n <= 15; n++) {
      const house = await read();
      const others = Array.from({ length: 6 }, read);
      const name = `Дом ${n}`;
      await shelter.must('PUT', `shelter/houses/${house?.id ?? ''}`, {
        body: { name },
        version: house?.version ?? 0,
      });
      const seen = await Promise.all([read(), read()]);
      expect(seen.map(one => one?.name)).toEqual([name, name]);
      await Promise.all(others);
    }
  });
});
