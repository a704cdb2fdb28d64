import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { type Addresses, freshDatabase } from '@baanek/e2e';
import pg from 'pg';

/** What `npm run dump` kept of a version: how its migrations made a database, and the rows of its demo. */
interface Dump {
  rootKey: string;
  statements: string[];
  /** Values of each column, one for each row. */
  tables: Record<string, Record<string, unknown[]>>;
}

const DUMPS = path.resolve(import.meta.dirname, '../../../../tools/landing/dumps');

/** Names of the versions that landed. */
export const LANDED = fs.readdirSync(DUMPS).map(file => file.replace('.json.br', ''));

/** A new database as that version left it, and the key it is sealed under. */
export async function landedDatabase(version: string): Promise<Addresses> {
  const packed = fs.readFileSync(path.join(DUMPS, `${version}.json.br`));
  const dump = JSON.parse(brotliDecompressSync(packed).toString()) as Dump;
  const { owner, api, rootKeyFile: own } = await freshDatabase('template0');
  await withOwner(owner, async client => {
    for (const statement of dump.statements) await client.query(statement);
    await client.query(`SET session_replication_role = replica`); // rows come in any order, as they were
    for (const [table, columns] of Object.entries(dump.tables)) await load(client, table, columns);
  });
  const rootKeyFile = path.join(path.dirname(own), `${randomUUID()}.key`); // removed with the cluster of the tests
  fs.writeFileSync(rootKeyFile, dump.rootKey, { mode: 0o400 });
  return { owner, api, rootKeyFile };
}

/** Works with a database as its owner. */
export async function withOwner<T>(owner: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = await new pg.Client({ connectionString: owner }).connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function load(client: pg.Client, table: string, columns: Record<string, unknown[]>): Promise<void> {
  const names = Object.keys(columns);
  const rows = (columns[names[0] ?? ''] ?? []).map((_, i) =>
    Object.fromEntries(names.map(name => [name, columns[name]?.[i]])),
  );
  if (rows.length === 0) return;
  const list = names.map(name => pg.escapeIdentifier(name)).join(', ');
  await client.query(
    `INSERT INTO ${table} (${list}) OVERRIDING SYSTEM VALUE
     SELECT ${list} FROM json_populate_recordset(NULL::${table}, $1)`,
    [JSON.stringify(rows)],
  );
  if (names.includes('id'))
    await client.query(
      `SELECT setval(s, (SELECT max(id::text)::bigint FROM (SELECT id FROM ${table} ORDER BY id DESC LIMIT 1) last))
       FROM pg_get_serial_sequence($1, 'id') AS s WHERE s IS NOT NULL`,
      [table],
    );
}
