import {
  type Addresses,
  freshDatabase,
  type Installation,
  migrate,
  startInstallation,
  Visitor,
  type Wire,
} from '@baanek/e2e';
import { catalogueOf } from './catalogue.ts';
import { LANDED, landedDatabase, withOwner } from './landed.ts';

/** As in apps/api/src/demo/accounts.ts; the first landing had these logins already. */
const PASSWORD = 'demo-tandoor-42';
const YEAR = 'from=2026-01-01&to=2026-12-31';
/** Pages that need no id, by a login that may open them. */
const PAGES: Record<string, string[]> = {
  admin: ['staff', 'centres', 'me', 'me/sessions', 'me/draft-key'],
  auditor: ['audit'],
  director: [
    `appeals/figures?${YEAR}`,
    `shelter/figures?${YEAR}`,
    'shelter/extensions',
    'shelter/house-incidents',
  ],
  escort: ['own-escorts'],
  facilitator: ['programme/enrolments', 'programme/groups'],
  intake: ['appeals', 'cases', 'duplicates', 'transfers', 'imports', 'colleagues', 'shelter/place-enquiries'],
  lawyer: ['cases'],
  shelter: [
    ...[
      'shelter/board',
      'shelter/availability',
      'shelter/timeline?from=2026-11-01&days=60',
      'shelter/roll-call',
    ],
    ...['shelter/separations', 'health/ready'],
  ],
};
/** Rows that the repair adds: rules where the first landing had a column, and itself. */
const MADE = ['schema_migration', 'house_rules', 'room_closure'];

it('every version that landed is upgraded', () => {
  expect(LANDED).toEqual(expect.arrayContaining(['2fa3bec', '3b60870', 'b30bd92']));
});

/** The schema of a new database, read once. */
let freshly: Promise<string[]> | undefined;

describe.each(LANDED)('a database of %s, upgraded,', version => {
  let addresses: Addresses;
  let api: Installation;
  let before: Record<string, number>;
  const visitors = new Map<string, Visitor>();

  beforeAll(async () => {
    addresses = await landedDatabase(version);
    before = await countRows(addresses.owner);
    await migrate(addresses);
    const after = await countRows(addresses.owner);
    expect(Object.keys(after)).toEqual(expect.arrayContaining(Object.keys(before)));
    const kept = (counts: Record<string, number>): [string, number | undefined][] =>
      Object.keys(before).flatMap(name => (MADE.includes(name) ? [] : [[name, counts[name]]]));
    expect(kept(after)).toEqual(kept(before));
    api = await startInstallation(addresses);
    await Promise.all(
      [...Object.keys(PAGES), 'counsellor', 'counsellor2'].map(async login => {
        visitors.set(login, await new Visitor(api.url).signIn(login, PASSWORD));
      }),
    );
  }, 60_000);
  afterAll(() => api.stop());

  const as = (login: string): Visitor => {
    const visitor = visitors.get(login);
    if (!visitor) throw new Error(`${login} has not signed in`);
    return visitor;
  };
  const ids = async (sql: string): Promise<string[]> =>
    (await api.rows<{ id: string }>(sql)).map(({ id }) => id);
  /** Opens each of these as `login`: whatever is refused, or cannot be unsealed, fails by its path. */
  const open = async <T>(login: string, paths: readonly string[]): Promise<T[]> => {
    const opened: T[] = [];
    // a few at a time, as from the tabs of one browser
    for (let at = 0; at < paths.length; at += 8)
      opened.push(
        ...(await Promise.all(paths.slice(at, at + 8).map(path => as(login).must<T>('GET', path)))),
      );
    return opened;
  };

  it('has, definition by definition, the schema of a new one', async () => {
    const fresh = await (freshly ??= freshDatabase().then(({ owner }) => catalogueOf(owner)));
    expect(fresh.length).toBeGreaterThan(1_000);
    expect(await catalogueOf(addresses.owner)).toEqual(fresh);
  });

  it('answers every page of every role', async () => {
    for (const [login, paths] of Object.entries(PAGES)) await open(login, paths);
    const days = await ids(`SELECT DISTINCT to_char(starts_at, 'YYYY-MM-DD') AS id FROM trip`);
    expect(days.length).toBeGreaterThan(0);
    await open(
      'lawyer',
      days.map(day => `escorts?from=${day}&to=${day}`),
    );
  });

  it('shows its house with the rules it had and every bed', async () => {
    const [board] = await open<Wire['BoardView']>('shelter', ['shelter/board']);
    const rules = await api.rows<{ nights: number }>(`SELECT default_nights AS nights FROM house_rules`);
    expect(rules).toEqual([{ nights: 14 }]);
    const rooms = board?.houses.flatMap(house => house.rooms) ?? [];
    expect(rooms.length).toBe(before['room']);
    expect(rooms.flatMap(room => room.places).length).toBe(before['place']);
    const [since] = await api.rows<{ late: number }>(
      `SELECT count(*)::int AS late FROM bed_stay b JOIN place p ON p.id = b.place_id
       WHERE p.since > (lower(b.during) AT TIME ZONE 'Asia/Bishkek')::date`,
    );
    expect(since).toEqual({ late: 0 });
  });

  it('opens every person, household and appeal', async () => {
    const people = await ids(`SELECT id FROM person WHERE side = 'survivor'`);
    const named = await ids(`SELECT id FROM person WHERE side = 'survivor' AND named`);
    const views = await open<Wire['PersonView']>(
      'intake',
      people.map(id => `persons/${id}`),
    );
    expect(named.length).toBeGreaterThan(10);
    expect(views.filter(({ names }) => names).length).toBe(named.length);
    await open(
      'intake',
      (await ids(`SELECT id FROM household`)).map(id => `households/${id}`),
    );
    await open(
      'intake',
      (await ids(`SELECT id FROM appeal`)).map(id => `appeals/${id}`),
    );
  }, 60_000);

  it('opens every case with its timeline, and every note to its counsellor', async () => {
    const cases = await ids(`SELECT id FROM client_case`);
    expect(cases.length).toBeGreaterThan(10);
    await open(
      'director',
      cases.flatMap(id => [`cases/${id}`, `cases/${id}/timeline`]),
    );
    const notes: Wire['SessionView'][] = [];
    for (const login of ['counsellor', 'counsellor2']) {
      const own = await ids(`SELECT n.session_id AS id FROM session_note n JOIN staff c ON c.id = n.author_id
        WHERE c.login = '${login}'`);
      notes.push(
        ...(await open<Wire['SessionView']>(
          login,
          own.map(id => `sessions/${id}`),
        )),
      );
    }
    expect(notes.length).toBeGreaterThan(10);
    expect(notes.filter(({ note, attendance }) => attendance === 'attended' && !note)).toEqual([]);
  }, 60_000);

  it('opens every enrolment, group and import', async () => {
    const enrolments = await ids(`SELECT id FROM enrolment`);
    expect(enrolments.length).toBeGreaterThan(0);
    await open(
      'facilitator',
      enrolments.map(id => `programme/enrolments/${id}`),
    );
    await open(
      'facilitator',
      (await ids(`SELECT id FROM programme_group`)).map(id => `programme/groups/${id}`),
    );
    await open(
      'intake',
      (await ids(`SELECT id FROM import_batch`)).map(id => `imports/${id}`),
    );
  });
});

/** How many rows each table of a database has. */
const countRows = (owner: string): Promise<Record<string, number>> =>
  withOwner(owner, async client => {
    const { rows } = await client.query<{ name: string }>(
      `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' ORDER BY 1`,
    );
    const counts: Record<string, number> = {};
    for (const { name } of rows) {
      const { rows: counted } = await client.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${name}`);
      counts[name] = counted[0]?.n ?? 0;
    }
    return counts;
  });
