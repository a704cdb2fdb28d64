import fs from 'node:fs';
import path from 'node:path';
import { testUrls } from '@baanek/kernel/testing';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { databaseOptions } from '../data-source';

const ROLES = ['baanek_survivor', 'baanek_programme', 'baanek_office', 'baanek_jobs'];

describe('the schema', () => {
  let owner: pg.Client;
  let api: pg.Client;

  beforeAll(async () => {
    owner = new pg.Client({ connectionString: testUrls().owner });
    api = new pg.Client({ connectionString: testUrls().api });
    await Promise.all([owner.connect(), api.connect()]);
  });
  afterAll(() => Promise.all([owner.end(), api.end()]));

  const tables = async (): Promise<string[]> => {
    const { rows } = await owner.query<{ name: string }>(
      `SELECT format('%I.%I', n.nspname, c.relname) AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
       WHERE c.relkind IN ('r', 'p') AND n.nspname IN ('public', 'pgboss') ORDER BY 1`,
    );
    return rows.map(row => row.name);
  };

  it('is what the entities say: a generated migration would be empty', async () => {
    const source = await new DataSource(databaseOptions(testUrls().owner, 1)).initialize();
    const { upQueries } = await source.driver.createSchemaBuilder().log();
    await source.destroy();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });

  it('has row-level security on every table', async () => {
    const { rows } = await owner.query<{ name: string }>(
      `SELECT c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
       WHERE c.relkind IN ('r', 'p') AND n.nspname IN ('public', 'pgboss') AND NOT c.relrowsecurity`,
    );
    expect(rows).toEqual([]);
    expect((await tables()).length).toBeGreaterThan(30);
  });

  it('has an owner for every table, which alone names it in SQL', async () => {
    const walls = fs.readFileSync(path.resolve(__dirname, '../../../../tools/lint/sql-tables.mjs'), 'utf8');
    const own = (await tables()).filter(
      name => name.startsWith('public.') && !name.endsWith('.schema_migration'),
    );
    expect(own.filter(name => !walls.includes(`'${name.replace('public.', '')}'`))).toEqual([]);
  });

  it('shows no row of any table to any role of the API without a context', async () => {
    await owner.query(`SELECT centre_create(gen_random_uuid(), 'without-context', 'x', false, '\\x00')`);
    for (const role of ROLES)
      for (const table of await tables()) {
        await api.query('BEGIN');
        await api.query(`SELECT set_config('role', $1, true)`, [role]);
        // a table the role has no right to answers with an error, which is no row either
        const seen = await api.query(`SELECT count(*)::int AS n FROM ${table}`).then(
          ({ rows }) => (rows[0] as { n: number }).n,
          (error: unknown) => (error as { code: string }).code,
        );
        await api.query('ROLLBACK');
        const jobsOwn = role === 'baanek_jobs' && table.startsWith('pgboss.');
        if (!jobsOwn)
          expect({ role, table, seen: seen === '42501' ? 0 : seen }).toEqual({ role, table, seen: 0 });
      }
  });

  it('lets the API’s login read no table by itself, change no schema and delete nothing clinical', async () => {
    for (const table of await tables())
      await expect(api.query(`SELECT 1 FROM ${table}`)).rejects.toThrow('permission denied');
    await expect(api.query('CREATE TABLE x ()')).rejects.toThrow('permission denied');
    const { rows } = await owner.query<{ table: string }>(
      `SELECT DISTINCT table_name AS "table" FROM information_schema.role_table_grants
       WHERE grantee LIKE 'baanek%' AND table_schema = 'public' AND privilege_type IN ('DELETE', 'TRUNCATE') ORDER BY 1`,
    );
    // what is drawn of a house says nothing of a client, and goes only while nothing refers to it
    const drawing = ['place', 'room', 'room_door'];
    const others = ['idempotent_reply', 'person_token', 'staff_role'];
    expect(rows.map(row => row.table)).toEqual([...others, ...drawing].sort());
  });

  it('lets nobody change what must stay as it was written: keys, and the trail', async () => {
    const { rows } = await owner.query<{ table: string }>(
      `SELECT DISTINCT table_name AS "table" FROM information_schema.role_column_grants
       WHERE grantee LIKE 'baanek%' AND table_schema = 'public' AND privilege_type = 'UPDATE'
         AND table_name IN ('audit_event', 'centre_key', 'record_version', 'sealing_key')`,
    );
    expect(rows).toEqual([]);
  });

  it('gives the programme’s role no right on any table of the survivors, nor the other way round', async () => {
    const { rows } = await owner.query<{ table: string; roles: string }>(
      `SELECT table_name AS "table", string_agg(DISTINCT grantee, ',' ORDER BY grantee) AS roles
       FROM information_schema.role_table_grants WHERE grantee IN ('baanek_survivor', 'baanek_programme') AND table_schema = 'public'
       GROUP BY table_name HAVING count(DISTINCT grantee) = 2 ORDER BY 1`,
    );
    const shared = rows.map(row => row.table);
    expect(shared).toEqual([
      'centre',
      'centre_key',
      'idempotent_reply',
      'list_views',
      'name_filing',
      'person',
      'person_token',
      'record_version',
      'sealing_key',
      'staff',
      'staff_role',
      'today_look',
      'today_put_off',
    ]);
  });

  it('is undone and done again without a trace', async () => {
    const name = `down_${process.pid}`;
    await owner.query(`CREATE DATABASE ${name}`);
    const source = await new DataSource(
      databaseOptions(testUrls().owner.replace(/\/[^/]*$/, `/${name}`), 1),
    ).initialize();
    const steps = (await source.runMigrations()).length;
    for (let i = 0; i < steps; i++) await source.undoLastMigration();
    const left = await source.query<{ relname: string }[]>(
      `SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relname <> 'schema_migration'`,
    );
    expect(left).toEqual([]);
    await source.runMigrations();
    await source.destroy();
    await owner.query(`DROP DATABASE ${name}`);
  });
});
