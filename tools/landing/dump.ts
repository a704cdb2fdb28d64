// `npm run dump -- NAME [--tree FOLDER]`: what a landed version makes of an empty database, for the specs that upgrade it.
// FOLDER is a checkout of that version with its packages and `dist/api` built; this one where it is left out.
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import pg from 'pg';
import { startCluster } from '../embedded-postgres/cluster.ts';
import { recordStatements } from './dump/record-statements.ts';
import { readRows } from './dump/read-rows.ts';

const DUMPS = path.join(import.meta.dirname, 'dumps');
const { values, positionals } = parseArgs({ allowPositionals: true, options: { tree: { type: 'string' } } });
const [name] = positionals;
if (!name || !/^[\w.-]+$/.test(name)) throw new Error('say which version: npm run dump -- NAME');
const tree = path.resolve(values.tree ?? path.join(import.meta.dirname, '..', '..'));

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'baanek-dump-'));
fs.chmodSync(folder, 0o755);
const cluster = await startCluster({ folder: path.join(folder, 'pg'), fast: true });
try {
  const client = await new pg.Client({ connectionString: cluster.url('postgres') }).connect();
  for (const database of ['recorded', 'filled']) await client.query(`CREATE DATABASE ${database}`);
  await client.end();
  const statements = await recordStatements(tree, cluster.url('recorded'));
  const rootKey = await fill(cluster.url('filled'));
  const tables = await readRows(cluster.url('filled'));
  const dump = brotliCompressSync(JSON.stringify({ rootKey, statements, tables }));
  fs.mkdirSync(DUMPS, { recursive: true });
  fs.writeFileSync(path.join(DUMPS, `${name}.json.br`), dump);
  console.log(`${name}: ${statements.length} statements, ${dump.length} bytes`);
} finally {
  await cluster.stop();
  fs.rmSync(folder, { recursive: true, force: true });
}

/** Migrates and fills the demo with the programs of that version; answers the root key in hexadecimal digits. */
async function fill(url: string): Promise<string> {
  const rootKey = randomBytes(32).toString('hex');
  const rootKeyFile = path.join(folder, 'root.key');
  fs.writeFileSync(rootKeyFile, rootKey, { mode: 0o400 });
  const env = { ...process.env, DATABASE_URL: url, BAANEK_ROOT_KEY_FILE: rootKeyFile, BAANEK_DEMO: 'on' };
  for (const program of ['migrate', 'demo'])
    await promisify(execFile)(process.execPath, [path.join(tree, 'dist', 'api', `${program}.mjs`)], { env });
  return rootKey;
}
