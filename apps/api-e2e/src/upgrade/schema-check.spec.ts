import {
  type Addresses,
  type Answer,
  freshDatabase,
  type Installation,
  migrate,
  startInstallation,
  Visitor,
} from '@baanek/e2e';
import pg from 'pg';
import { withOwner } from './landed.ts';

/** A change made to a schema by hand, the name it is refused by, and the statement that takes it back. */
const FAULTS = [
  {
    what: 'a column is dropped',
    wrong: `ALTER TABLE place DROP COLUMN retired_on`,
    fault: { field: 'column place.retired_on', rule: 'missing' },
    right: `ALTER TABLE place ADD COLUMN retired_on date`,
  },
  {
    what: 'a right is granted',
    wrong: `GRANT UPDATE ON sealing_key TO baanek_survivor`,
    fault: { field: 'grant UPDATE on sealing_key to baanek_survivor', rule: 'unexpected' },
    right: `REVOKE UPDATE ON sealing_key FROM baanek_survivor`,
  },
  {
    what: 'a policy is dropped',
    wrong: `DROP POLICY audit_event_read ON audit_event`,
    fault: { field: 'policy audit_event.audit_event_read', rule: 'missing' },
    right: `CREATE POLICY audit_event_read ON audit_event FOR SELECT TO baanek_survivor, baanek_office
            USING (centre_id = (SELECT app_centre()) AND (SELECT app_any_role('{auditor}')))`,
  },
  {
    what: 'a function is another one',
    wrong: `CREATE OR REPLACE FUNCTION app_centre() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS 'SELECT NULL::uuid'`,
    fault: { field: 'function app_centre()', rule: 'different' },
    right: `CREATE OR REPLACE FUNCTION app_centre() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
      AS $$ SELECT nullif(current_setting('app.centre', true), '')::uuid $$`,
  },
];

describe('a database whose schema is not that of the program', () => {
  let addresses: Addresses;
  const run = (sql: string): Promise<unknown> => withOwner(addresses.owner, client => client.query(sql));

  beforeEach(async () => {
    addresses = await freshDatabase();
  });

  it('is not ready, by every name, and ready once all is put right', async () => {
    for (const { wrong } of FAULTS) await run(wrong);
    const api: Installation = await startInstallation(addresses);
    const ready = (): Promise<Answer<{ errors: object[] }>> =>
      new Visitor(api.url).ask('GET', 'health/ready');
    try {
      for (const [at, { right }] of FAULTS.entries()) {
        const { status, body } = await ready();
        expect([status, body]).toMatchObject([503, { code: 'server.schema_differs' }]);
        const left = FAULTS.slice(at).map(({ fault }) => fault);
        expect(body.errors).toEqual(expect.arrayContaining(left));
        expect(body.errors).toHaveLength(left.length);
        await run(right);
      }
      expect((await ready()).status).toBe(200);
    } finally {
      await api.stop();
    }
  }, 60_000);

  it('is refused by migrate, by every name, until all is put right', async () => {
    for (const { wrong } of FAULTS) await run(wrong);
    const refusal = await migrate(addresses).then(() => '', String);
    for (const { fault } of FAULTS) expect(refusal).toContain(`${fault.field} is ${fault.rule}`);
    for (const { right } of FAULTS) await run(right);
    expect(JSON.parse(await migrate(addresses))).toMatchObject({ steps: 0 });
  });

  it('is refused by migrate when a migration was edited after it ran there', async () => {
    await run(`UPDATE schema_migration SET checksum = 'other' WHERE name = 'Kernel1790000000003'`);
    await expect(migrate(addresses)).rejects.toThrow('Kernel1790000000003 was edited after it ran');
  });

  it('is refused by migrate when a newer program ran a migration there', async () => {
    await run(`INSERT INTO schema_migration (timestamp, name) VALUES (1999000000001, 'Later1999000000001')`);
    await expect(migrate(addresses)).rejects.toThrow('Later1999000000001 is not known to this version');
  });

  /** What the `migrate` of a newer version leaves behind, as far as this one can tell. */
  const LATER = 'Later1999000000001';
  const published = (change: string): string =>
    `DO $$ BEGIN EXECUTE format('COMMENT ON TABLE schema_migration IS %L',
       obj_description('schema_migration'::regclass, 'pg_class')::jsonb ${change}); END $$`;

  it.each([
    ['a newer program ran a migration there', published(`|| '{"${LATER}":"x"}'`), published(`- '${LATER}'`), { field: `migration ${LATER}`, rule: 'unexpected' }],
    ['a migration was edited after it ran there', published(`|| '{"Kernel1790000000003":"x"}'`), '', { field: 'migration Kernel1790000000003', rule: 'different' }],
    ['a migration did not run there', published(`- 'Kernel1790000000003'`), '', { field: 'migration Kernel1790000000003', rule: 'missing' }],
    ['nobody says which migrations ran there', 'COMMENT ON TABLE schema_migration IS NULL', '', { field: 'list of migrations', rule: 'missing' }],
  ])('is not ready, by name, when %s, until it is put right', async (_, wrong, right, fault) => {
    await run(wrong);
    const api = await startInstallation(addresses);
    try {
      const ready = () => new Visitor(api.url).ask('GET', 'health/ready');
      expect(await ready()).toMatchObject({
        status: 503,
        body: { code: 'server.schema_differs', errors: [fault] },
      });
      await (right ? run(right) : migrate(addresses));
      expect((await ready()).status).toBe(200);
    } finally {
      await api.stop();
    }
  }); // prettier-ignore

  it('lets the API read which migrations ran, and not their table', async () => {
    const client = await new pg.Client({ connectionString: addresses.api }).connect();
    try {
      const { rows } = await client.query<{ history: string }>(
        `SELECT obj_description('schema_migration'::regclass, 'pg_class') AS history`,
      );
      expect(JSON.parse(rows[0]?.history ?? '{}')).toHaveProperty('Kernel1790000000003');
      await expect(client.query(`SELECT 1 FROM schema_migration`)).rejects.toThrow('permission denied');
    } finally {
      await client.end();
    }
  });

  it('keeps a checksum of every migration, written with it', async () => {
    const { rows } = await withOwner(addresses.owner, client =>
      client.query<{ name: string }>(
        `SELECT name FROM schema_migration WHERE checksum !~ '^[0-9a-f]{64}$' IS NOT FALSE`,
      ),
    );
    expect(rows).toEqual([]);
  });
});
