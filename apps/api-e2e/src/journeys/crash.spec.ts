import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import {
  appeal,
  type Centre,
  child,
  type DurableCluster,
  type Installation,
  openOn,
  person,
  startDurable,
  startInstallation,
  type Visitor,
  type Wire,
} from '@baanek/e2e';
import { freePort } from '@baanek/tools/cluster';

/** `BAANEK_RUNS` asks for more. */
const WRITES = Number(process.env['BAANEK_RUNS'] ?? 160);
const WRITERS = 8;
const TIMEOUT = 120_000 + WRITES * 100;

describe('a crash in the middle of writing', () => {
  let database: DurableCluster;
  let api: Installation;
  let centre: Centre;

  beforeAll(async () => {
    database = await startDurable();
    const port = String(await freePort()); // to come back to
    ({ api, centre } = await openOn(database.addresses, { PORT: port }, ['intake']));
  }, 120_000);
  afterAll(async () => {
    try {
      await api.stop();
    } finally {
      await database.stop(); // also when nothing was opened on it
    }
  });

  it(
    'of the API loses no acknowledged write, doubles none and leaves nothing half-done',
    async () => {
      await writeThrough(async () => {
        await api.kill();
        api = await startInstallation(database.addresses, { PORT: new URL(api.url).port });
      });
    },
    TIMEOUT,
  );

  it(
    'of PostgreSQL neither',
    async () => {
      await writeThrough(() => database.crash());
    },
    TIMEOUT,
  );

  /** Writes from several desks at once, breaks off in the middle, and compares what was said with what is there. */
  async function writeThrough(crash: () => Promise<void>): Promise<void> {
    const before = await counts();
    const acknowledged: string[] = [];
    let begun = 0;
    let crashed: Promise<void> | undefined;
    const desk = async (): Promise<void> => {
      while (begun < WRITES) {
        const number = ++begun;
        acknowledged.push(await write(centre.staff.intake, number));
        if (acknowledged.length >= WRITES / 2) crashed ??= crash();
      }
    };
    await Promise.all(Array.from({ length: WRITERS }, desk));
    await crashed;
    const kept = await api.rows<{ id: string }>(`SELECT id FROM appeal WHERE id = ANY($1)`, [acknowledged]);
    expect(new Set(acknowledged).size).toBe(WRITES);
    expect(kept).toHaveLength(WRITES);
    const after = await counts();
    const added = Object.fromEntries(
      Object.entries(after).map(([name, n]) => [name, n - (before[name] ?? 0)]),
    );
    expect(added).toEqual({
      ...{ appeals: WRITES, linked: WRITES, people: 2 * WRITES, keys: 3 * WRITES, households: WRITES },
      ...{ members: 2 * WRITES, cases: WRITES, coordinators: WRITES, openings: WRITES, replies: WRITES },
      ...{ logged: WRITES, opened: WRITES },
    });
  }

  /** One appeal with a family and a case, asked again with the same key until it is answered. */
  async function write(visitor: Visitor, number: number): Promise<string> {
    const key = randomUUID();
    const mark = String.fromCharCode(1072 + (number % 32), 1072 + (Math.floor(number / 32) % 32));
    const body = appeal({ register: { ...person(mark), members: [child(mark)] }, openCase: true });
    for (;;) {
      const told = await visitor
        .ask<Wire['AppealLogged']>('POST', 'appeals', { body, key })
        .catch(() => null);
      if (told?.status === 201) return told.body.id;
      if (told && told.status < 500) throw new Error(`${told.status} ${told.text}`);
      await pause(50);
    }
  }

  async function counts(): Promise<Record<string, number>> {
    const [row] = await api.rows<Record<string, number>>(`SELECT
      (SELECT count(*) FROM appeal)::int AS appeals,
      (SELECT count(*) FROM appeal WHERE person_id IS NOT NULL)::int AS linked,
      (SELECT count(*) FROM person)::int AS people,
      (SELECT count(*) FROM sealing_key)::int AS keys,
      (SELECT count(*) FROM household)::int AS households,
      (SELECT count(*) FROM household_member)::int AS members,
      (SELECT count(*) FROM client_case)::int AS cases,
      (SELECT count(*) FROM case_worker WHERE part = 'coordinator')::int AS coordinators,
      (SELECT count(*) FROM case_change WHERE state = 'open')::int AS openings,
      (SELECT count(*) FROM idempotent_reply WHERE status = 201 AND body IS NOT NULL)::int AS replies,
      (SELECT count(*) FROM audit_event WHERE action = 'appeals.logged')::int AS logged,
      (SELECT count(*) FROM audit_event WHERE action = 'cases.opened')::int AS opened`);
    return row ?? {};
  }
});
