import fs from 'node:fs';
import type pg from 'pg';
import type { NameRules } from './rules.ts';

/** Somebody on file, by the name that stands sealed. */
export interface Stored {
  id: string;
  centre: string;
  name: string;
  year: number | null;
}

const BATCH = 5_000;

interface Sealed {
  id: string;
  centre: string;
  identity: Buffer;
  wrapped: Buffer;
}

interface Identity {
  surname: string;
  given: string;
  patronymic: string;
  birthYear: number | null;
}

/** Latin without signs, as a plain database would keep it beside the name. */
export const plainLatin = (name: string, rules: NameRules): string =>
  rules
    .transliterate(name, 'bgn')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z\s]/g, '');

/**
 * Opens every name into the table `bench.bench_name`, which no product has: what `pg_trgm` searches, and what says whether a
 * proposal is right. Answers how many full names differ.
 */
export async function writePlainNames(
  owner: pg.Client,
  rootKeyFile: string,
  rules: NameRules,
): Promise<number> {
  const { rows: tables } = await owner.query(`SELECT to_regclass('bench.bench_name') IS NOT NULL AS known`);
  if (!(tables[0] as { known: boolean }).known) await fill(owner, rootKeyFile, rules);
  // as after a day of work: nothing is read from the disk for the first time
  await owner.query('CREATE EXTENSION IF NOT EXISTS pg_prewarm');
  await owner.query(`SELECT pg_prewarm(oid, 'read') FROM pg_class
                     WHERE relkind IN ('r', 'i') AND relname ~ '^(person|sealing_key|bench_name)'`);
  const { rows } = await owner.query<{ n: number }>(
    'SELECT count(DISTINCT name)::int AS n FROM bench.bench_name',
  );
  return rows[0]?.n ?? 0;
}

async function fill(owner: pg.Client, rootKeyFile: string, rules: NameRules): Promise<void> {
  await owner.query('CREATE EXTENSION IF NOT EXISTS pg_trgm');
  await owner.query('CREATE EXTENSION IF NOT EXISTS btree_gin');
  await owner.query('BEGIN');
  // apart from the schema of the product, which nothing may be added to
  await owner.query('CREATE SCHEMA IF NOT EXISTS bench');
  await owner.query(
    `CREATE TABLE bench.bench_name (id uuid, centre text, name text, latin text, year integer)`,
  );
  const secret = Buffer.from(fs.readFileSync(rootKeyFile, 'utf8').trim(), 'hex');
  const root = rules.derive(secret, 'baanek centre wrapping');
  const { rows: centres } = await owner.query<{ id: string; code: string; wrapped: Buffer }>(
    'SELECT c.id, c.code, k.wrapped FROM centre c JOIN centre_key k ON k.centre_id = c.id',
  );
  for (const { id, code, wrapped } of centres) {
    const key = rules.derive(rules.open(root, `centre_key/${id}`, wrapped), 'wrapping');
    await owner.query({
      text: `DECLARE sealed CURSOR FOR SELECT p.id, p.identity, k.wrapped, $2 AS centre FROM person p
             JOIN sealing_key k ON k.subject_id = p.id WHERE p.centre_id = $1`,
      values: [id, code],
    });
    for (;;) {
      const { rows } = await owner.query<Sealed>(`FETCH ${BATCH} FROM sealed`);
      if (rows.length === 0) break;
      await insert(
        owner,
        rows.map(row => openOne(row, key, rules)),
        rules,
      );
    }
    await owner.query('CLOSE sealed');
  }
  await owner.query('ALTER TABLE bench.bench_name ADD PRIMARY KEY (id)');
  for (const column of ['name', 'latin'])
    await owner.query(`CREATE INDEX ON bench.bench_name USING gin (centre, ${column} gin_trgm_ops)`);
  await owner.query('COMMIT');
  await owner.query('VACUUM ANALYZE bench.bench_name');
}

function openOne({ id, centre, identity, wrapped }: Sealed, wrapping: Buffer, rules: NameRules): Stored {
  const key = rules.open(wrapping, `sealing_key/${id}`, wrapped);
  const opened = JSON.parse(rules.open(key, `person/${id}/identity/${id}`, identity).toString()) as Identity;
  const { surname, given, patronymic, birthYear } = opened;
  return { id, centre, name: [surname, given, patronymic].filter(part => part).join(' '), year: birthYear };
}

async function insert(owner: pg.Client, people: readonly Stored[], rules: NameRules): Promise<void> {
  const columns = [
    people.map(({ id }) => id),
    people.map(({ centre }) => centre),
    people.map(({ name }) => name),
    people.map(({ name }) => plainLatin(name, rules)),
    people.map(({ year }) => year),
  ];
  await owner.query(
    `INSERT INTO bench.bench_name SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::integer[])`,
    columns,
  );
}

/** Those of the largest centre who bear these names. */
export async function peopleCalled(owner: pg.Client, names: readonly string[]): Promise<Stored[]> {
  const { rows } = await owner.query<Stored>(
    `SELECT DISTINCT ON (name) id, centre, name, year FROM bench.bench_name WHERE centre = 'seed1' AND name = ANY($1)`,
    [names],
  );
  return rows;
}

/** People drawn at random over all centres, alike in every run. */
export async function somePeople(owner: pg.Client, count: number): Promise<Stored[]> {
  const { rows } = await owner.query<Stored>(
    `SELECT id, centre, name, year FROM bench.bench_name WHERE year IS NOT NULL AND name LIKE '% %'
     ORDER BY md5(id::text) LIMIT $1`,
    [count],
  );
  return rows;
}
